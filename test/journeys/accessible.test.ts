import { journey } from './browser.js';
import { assertAccessible } from './axe.js';
import {
  astrid,
  card,
  chooseCategory,
  chooseStatus,
  nordlys,
  save,
  seen,
  startEditing,
} from './cards.js';
import { answered } from './network-noise.js';
import { english as words } from './spoken.js';

for (const look of ['theme=light', 'theme=dark', 'theme=light&dir=rtl', 'theme=dark&dir=rtl']) {
  journey(`a contact is accessible in every state (${look})`, async ({ page, open }) => {
    await open(`?contact=101&${look}`);
    const contact = card(page, astrid);
    await seen(contact, card(page, nordlys).getByText('6 contacts have a lead status'));
    await assertAccessible(page, 'view');

    await startEditing(contact, words, astrid);
    await assertAccessible(page, 'edit');
    await contact.getByRole('combobox', { name: words.leadStatus }).click();
    await seen(contact.getByRole('option').first());
    await assertAccessible(page, 'list open');
    await page.keyboard.type('xyz');
    await seen(contact.getByText('No status contains “xyz”.'));
    await assertAccessible(page, 'list without a match');
    await page.keyboard.press('Escape');

    await contact.getByRole('textbox', { name: 'Email' }).fill('nobody');
    await save(contact, words);
    await seen(contact.getByText('This is not a valid email address.'));
    await assertAccessible(page, 'a field at fault');
    await contact.getByRole('textbox', { name: 'Email' }).fill('astrid@example.com');
    await chooseStatus(contact, words, words.qualified);
    await save(contact, words);
    await seen(page.getByRole('dialog').getByRole('combobox'));
    await assertAccessible(page, 'dialog');
  });

  journey(`a company is accessible in every state (${look})`, async ({ page, open, tolerate }) => {
    tolerate(answered(409, 412));
    await open(`?company=11&fault=conflict&${look}`);
    const company = card(page, nordlys);
    await seen(company.getByText('6 contacts have a lead status'));
    await assertAccessible(page, 'view');
    await chooseCategory(company, words, { of: nordlys, to: words.customer });
    await seen(company.getByText(words.willHide(6)));
    await assertAccessible(page, 'edit');
    await save(company, words);
    await seen(page.getByRole('dialog').getByRole('radio').first());
    await assertAccessible(page, 'conflict');
  });

  journey(`everything at once is accessible (${look})`, async ({ page, open }) => {
    await open(`?${look}`);
    await seen(card(page, astrid), card(page, 'Hansen & Sønner'));
    await seen(page.getByText('Reseller (deleted)').first());
    await assertAccessible(page, 'overview');
  });
}

journey('what went wrong is said accessibly', async ({ page, open, tolerate }) => {
  tolerate(answered(404, 500));
  await open('?contact=101&fault=server-error@save');
  const contact = card(page, astrid);
  await startEditing(contact, words, astrid);
  await chooseStatus(contact, words, words.contacting);
  await save(contact, words);
  await seen(contact.getByRole('alert'));
  await assertAccessible(page, 'a failed save');
  await open('?contact=999999999');
  await seen(page.getByRole('alert'));
  await assertAccessible(page, 'no contact');
});
