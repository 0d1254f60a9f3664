import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { journey } from './browser.js';
import {
  astrid,
  card,
  category,
  chosen,
  gone,
  hasFocus,
  nordlys,
  seen,
  status,
  tabTo,
} from './cards.js';
import { answered } from './network-noise.js';
import { english as words } from './spoken.js';

/** Pencil, a few letters of the status, Save: by keys alone. */
async function chooseByKeys(page: Page, contact: Locator, letters: string): Promise<void> {
  const { keyboard } = page;
  await tabTo(page, contact.getByRole('button', { name: words.edit(astrid) }));
  await keyboard.press('Enter');
  const choice = contact.getByRole('combobox', { name: words.leadStatus });
  await tabTo(page, choice);
  await keyboard.type(letters);
  await seen(contact.getByRole('option').first());
  await keyboard.press('Enter');
  await gone(contact.getByRole('option').first());
  await tabTo(page, contact.getByRole('button', { name: words.save, exact: true }));
  await keyboard.press('Enter');
}

/** Nobody who works by keys may find their place lost at the top of the page. */
async function keepsPlace(contact: Locator): Promise<void> {
  await contact.page().waitForFunction(() => document.activeElement !== document.body);
  const inside = await contact.evaluate((region) => region.matches(':focus-within'));
  assert.ok(inside, 'The focus has left the card.');
}

journey('a lead status is seen, changed and kept by keyboard alone', async ({ page, open }) => {
  await open('?contact=101');
  const contact = card(page, astrid);
  const pencil = contact.getByRole('button', { name: words.edit(astrid) });
  const description = contact.getByRole('tooltip').getByText(words.openDescription);

  await tabTo(page, status(contact, words, words.open));
  await seen(description);
  await page.keyboard.press('Escape');
  await gone(description);

  await chooseByKeys(page, contact, 'ontac');
  await seen(status(contact, words, words.contacting), pencil);
  assert.ok(await hasFocus(pencil), 'After saving, the focus is where editing began.');

  await page.reload();
  await seen(status(contact, words, words.contacting));
  await tabTo(page, page.getByRole('button', { name: 'Reset data' }));
  await page.keyboard.press('Enter');
  await seen(status(contact, words, words.open));
});

journey('arrows choose a status too, and Escape takes nothing but itself', async (walk) => {
  const { page, open } = walk;
  await open('?contact=101');
  const contact = card(page, astrid);
  const pencil = contact.getByRole('button', { name: words.edit(astrid) });
  await tabTo(page, pencil);
  await page.keyboard.press(' ');
  const choice = contact.getByRole('combobox', { name: words.leadStatus });
  await tabTo(page, choice);
  await page.keyboard.press('ArrowDown');
  await seen(contact.getByRole('option', { name: /^Contacting/ }));
  await page.keyboard.press('Escape');
  await gone(contact.getByRole('option').first());
  assert.ok(await hasFocus(choice), 'Escape closed the list only.');

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  assert.equal(await choice.inputValue(), words.contacting);

  // A change is typed: Escape asks before it throws it away.
  await page.keyboard.press('Escape');
  const question = page.getByRole('dialog', { name: 'Discard unsaved changes?' });
  await seen(question);
  await page.keyboard.press('Escape');
  await gone(question);
  assert.equal(await choice.inputValue(), words.contacting);
  await keepsPlace(contact);
  await tabTo(page, choice);
  await page.keyboard.press('Escape');
  await seen(question);
  await tabTo(page, question.getByRole('button', { name: 'Discard changes' }));
  await page.keyboard.press('Enter');
  await seen(status(contact, words, words.open));
  await keepsPlace(contact);
});

journey('the question about the category is answered by keyboard alone', async (walk) => {
  const { page, open } = walk;
  await open('?contact=101');
  const contact = card(page, astrid);
  const dialog = page.getByRole('dialog', { name: words.question });

  await chooseByKeys(page, contact, 'qualified');
  await seen(dialog);
  assert.ok(await hasFocus(dialog.getByRole('button', { name: words.update })));
  await page.keyboard.press('Escape');
  await gone(dialog);
  await keepsPlace(contact);

  await tabTo(page, contact.getByRole('button', { name: words.save, exact: true }));
  await page.keyboard.press('Enter');
  await seen(dialog);
  const choice = dialog.getByRole('combobox', { name: words.newCategory });
  await tabTo(page, choice, 'Shift+Tab');
  await page.keyboard.type('Mark');
  assert.equal(await chosen(choice), words.marketingQualified);
  await tabTo(page, dialog.getByRole('button', { name: words.update }));
  await page.keyboard.press('Enter');
  await gone(dialog);
  await seen(
    status(contact, words, words.qualified),
    category(card(page, nordlys), words.marketingQualified),
  );
  await keepsPlace(contact);
});

journey('a company is moved by keyboard alone', async ({ page, open }) => {
  await open('?company=11');
  const company = card(page, nordlys);
  await tabTo(page, company.getByRole('button', { name: words.edit(nordlys) }));
  await page.keyboard.press('Enter');
  const choice = company.getByRole('combobox', { name: words.category });
  await tabTo(page, choice);
  await page.keyboard.type('Cust');
  await seen(company.getByText(words.willHide(6)));
  await tabTo(page, company.getByRole('button', { name: words.save, exact: true }));
  await page.keyboard.press('Enter');
  await seen(category(company, words.customer));
  await keepsPlace(company);
});

journey('a save that fails leaves the keyboard where it can be repeated', async (walk) => {
  const { page, open, tolerate } = walk;
  tolerate(answered(500));
  await open('?contact=101&fault=server-error@save*1');
  const contact = card(page, astrid);
  await chooseByKeys(page, contact, 'ontac');
  const again = contact.getByRole('button', { name: 'Retry' });
  await seen(again);
  await keepsPlace(contact);
  await tabTo(page, again);
  await page.keyboard.press('Enter');
  await seen(status(contact, words, words.contacting));
  await keepsPlace(contact);
});
