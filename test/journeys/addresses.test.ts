import assert from 'node:assert/strict';
import { journey } from './browser.js';
import {
  astrid,
  card,
  chooseStatus,
  gone,
  nordlys,
  seen,
  silje,
  startEditing,
  status,
} from './cards.js';
import { answered } from './network-noise.js';
import { english as words } from './spoken.js';

journey(
  'an address says language, size of the tenant, pace, theme and direction at once',
  async (walk) => {
    const { page, open } = walk;
    await open('?company=11&lang=nb&contacts=100000&latency=100&theme=dark&dir=rtl');
    const company = card(page, nordlys);
    await seen(company.getByText('6 personer har leadstatus'));
    await seen(company.getByRole('button', { name: 'Rediger Nordlys Energi' }));
    const look = await company.evaluate((region) => {
      const { direction, backgroundColor } = getComputedStyle(region);
      return { direction, backgroundColor };
    });
    assert.equal(look.direction, 'rtl');
    const darkness = (look.backgroundColor.match(/\d+/g) ?? []).slice(0, 3).map(Number);
    assert.ok(Math.max(...darkness) < 80, `${look.backgroundColor} is not dark`);
  },
);

journey(
  'the company of a contact is a link, and back and forward go between the screens',
  async (walk) => {
    const { page, open } = walk;
    await open('?contact=101&lang=sv');
    await card(page, astrid).getByRole('button', { name: nordlys, exact: true }).click();
    await seen(card(page, nordlys));
    await gone(card(page, astrid));
    assert.match(page.url(), /\?company=11&lang=sv$|\?lang=sv&company=11$/);

    await page.goBack();
    await seen(card(page, astrid));
    await page.goForward();
    await gone(card(page, astrid));
    await seen(card(page, nordlys));
    await page.goBack();
    await page.goBack().catch(() => undefined);
  },
);

journey(
  'another contact by address replaces the first, with nothing left over of it',
  async (walk) => {
    const { page, open } = walk;
    await open('?contact=101');
    await seen(card(page, astrid));
    await page.getByRole('link', { name: 'Contact 131' }).click();
    await seen(card(page, 'Karin Lindqvist'));
    await gone(card(page, astrid), card(page, nordlys));
    await page.goBack();
    await seen(card(page, astrid), card(page, nordlys));
  },
);

journey('leaving a card with unsaved changes asks first', async ({ page, open }) => {
  await open('?contact=101');
  const contact = card(page, astrid);
  const link = contact.getByRole('button', { name: nordlys, exact: true });
  const question = page.getByRole('dialog', { name: 'Discard unsaved changes?' });
  await startEditing(contact, words, astrid);
  await chooseStatus(contact, words, words.contacting);

  await link.click();
  await question.getByRole('button', { name: 'Keep editing' }).click();
  await gone(question);
  const choice = contact.getByRole('combobox', { name: words.leadStatus });
  assert.equal(await choice.inputValue(), words.contacting);

  await link.click();
  await question.getByRole('button', { name: 'Discard changes' }).click();
  await gone(contact);
  await seen(card(page, nordlys));
  await page.goBack();
  await seen(status(contact, words, words.open));
});

journey('another contact by address waits until the unsaved changes are settled', async (walk) => {
  const { page, open } = walk;
  await open('?contact=101');
  const contact = card(page, astrid);
  await startEditing(contact, words, astrid);
  await contact.getByRole('textbox', { name: 'Title' }).fill('Head of purchasing');
  await page.getByRole('link', { name: 'Contact 131' }).click();
  const question = page.getByRole('dialog', { name: 'Discard unsaved changes?' });
  await question.getByRole('button', { name: 'Keep editing' }).click();
  const title = contact.getByRole('textbox', { name: 'Title' });
  assert.equal(await title.inputValue(), 'Head of purchasing');

  await contact.getByRole('button', { name: words.save, exact: true }).click();
  await seen(card(page, 'Karin Lindqvist'));
});

journey('the browser asks before a page with unsaved words is closed', async ({ page, open }) => {
  await open('?contact=101');
  const contact = card(page, astrid);
  await startEditing(contact, words, astrid);
  await contact.getByRole('textbox', { name: 'Title' }).fill('Head of purchasing');
  const asked = page.waitForEvent('dialog');
  const closed = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  assert.equal(dialog.type(), 'beforeunload');
  await dialog.dismiss();
  await closed;
  assert.equal(page.isClosed(), false);
});

for (const [query, says, noise] of [
  ['contact=abc', 'No contact can be shown: the contact id is not a valid number.', answered(0)],
  ['contact=-1', 'No contact can be shown: the contact id is not a valid number.', answered(0)],
  ['contact=1.5', 'No contact can be shown: the contact id is not a valid number.', answered(0)],
  ['contact=999999999', 'The record was not found.', answered(404)],
  ['company=abc', 'No company can be shown: the company id is not a valid number.', answered(0)],
  ['company=999999999', 'The record was not found.', answered(404)],
  ['contact=%3Cscript%3E', 'No contact can be shown', answered(0)],
] as const) {
  journey(`an address that leads nowhere (${query}) is said in words`, async (walk) => {
    const { page, open, tolerate } = walk;
    tolerate(noise);
    await open(`?${query}`);
    await seen(page.getByRole('alert').filter({ hasText: says }));
  });
}

journey('settings that make no sense are passed over', async ({ page, open }) => {
  await open('?contact=105&contacts=lots&latency=-5&theme=plaid&dir=up&lang=tlh&fault=gremlins');
  await seen(status(card(page, silje), words, words.qualified));
});

journey('an address without anything shows everything', async ({ page, open }) => {
  await open('.');
  await seen(card(page, astrid), card(page, 'Hansen & Sønner'));
  await seen(page.getByText('Reseller (deleted)').first());
  await seen(page.getByText('No contact can be shown: the contact id is not a valid number.'));
});
