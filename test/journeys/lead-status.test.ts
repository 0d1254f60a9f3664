import { journey } from './browser.js';
import { astrid, card, changeStatus, gone, seen, status, tabTo } from './cards.js';
import { english, swedish } from './spoken.js';

for (const words of [english, swedish]) {
  journey(`a contact's lead status is seen, changed and kept (${words.lang})`, async (walk) => {
    const { page, open } = walk;
    await open(`?contact=101&lang=${words.lang}`);
    const contact = card(page, astrid);
    const openStatus = status(contact, words, words.open);
    const description = contact.getByRole('tooltip').getByText(words.openDescription);

    await seen(openStatus);
    await gone(description);
    await openStatus.hover();
    await seen(description);
    await page.mouse.move(0, 0);
    await gone(description);
    await tabTo(page, openStatus);
    await seen(description);
    await page.keyboard.press('Escape');
    await gone(description);

    await changeStatus(contact, words, { of: astrid, to: words.contacting });
    await seen(status(contact, words, words.contacting));
    await gone(openStatus, contact.getByRole('button', { name: words.save }));

    await page.reload();
    await seen(status(contact, words, words.contacting));

    await page.getByRole('button', { name: 'Reset data' }).click();
    await seen(openStatus);
  });
}
