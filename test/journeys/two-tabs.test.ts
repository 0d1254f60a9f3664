import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { journey, type Journey } from './browser.js';
import {
  astrid,
  card,
  category,
  changeStatus,
  chooseCategory,
  chooseStatus,
  gone,
  hostHas,
  nordlys,
  save,
  seen,
  startEditing,
  status,
} from './cards.js';
import { answered } from './network-noise.js';
import { english as words } from './spoken.js';

const disqualified = 'Disqualified';

/** One person chooses Contacting and has not saved yet; another has stored Disqualified since. */
async function bothEdit({ page, open, openTab, tolerate }: Journey): Promise<Locator> {
  tolerate(answered(409));
  await open('?contact=101');
  const mine = card(page, astrid);
  await startEditing(mine, words, astrid);
  await chooseStatus(mine, words, words.contacting);

  const other = await openTab('?contact=101');
  const theirs = card(other, astrid);
  await changeStatus(theirs, words, { of: astrid, to: disqualified });
  await seen(status(theirs, words, disqualified));

  await save(mine, words);
  const dialog = page.getByRole('dialog', { name: 'Changed by someone else' });
  await seen(dialog.getByRole('group', { name: words.leadStatus }));
  await seen(side(dialog, words.contacting, 'Mine'), side(dialog, disqualified, 'Theirs'));
  assert.ok(await side(dialog, words.contacting, 'Mine').isChecked());
  return dialog;
}

function side(dialog: Locator, value: string, whose: string): Locator {
  return dialog.getByRole('radio', { name: new RegExp(`^${value}\\s*${whose}$`) });
}

async function storedStatus(page: Page): Promise<unknown> {
  return (await hostHas(page, 'Person/101'))['LeadstatusId'];
}

journey('what one tab stores, the host of the other tab has', async ({ page, open, openTab }) => {
  await open('?contact=101');
  await seen(status(card(page, astrid), words, words.open));
  const other = await openTab('?contact=101');
  await changeStatus(card(other, astrid), words, { of: astrid, to: words.contacting });
  await seen(status(card(other, astrid), words, words.contacting));

  assert.equal(await storedStatus(page), 2);
  await page.reload();
  await seen(status(card(page, astrid), words, words.contacting));
});

journey('resetting the data in one tab resets it for the other', async (walk) => {
  const { page, open, openTab } = walk;
  await open('?contact=101');
  await changeStatus(card(page, astrid), words, { of: astrid, to: words.contacting });
  await seen(status(card(page, astrid), words, words.contacting));
  const other = await openTab('?contact=101');
  await seen(status(card(other, astrid), words, words.contacting));
  await other.getByRole('button', { name: 'Reset data' }).click();
  await seen(status(card(other, astrid), words, words.open));
  await page.reload();
  await seen(status(card(page, astrid), words, words.open));
});

journey('where both changed the lead status, mine can be kept', async (walk) => {
  const dialog = await bothEdit(walk);
  await dialog.getByRole('button', { name: 'Save choice' }).click();
  await gone(dialog);
  await seen(status(card(walk.page, astrid), words, words.contacting));
  assert.equal(await storedStatus(walk.page), 2);
});

journey('where both changed the lead status, theirs can be taken', async (walk) => {
  const dialog = await bothEdit(walk);
  await side(dialog, disqualified, 'Theirs').check();
  await dialog.getByRole('button', { name: 'Save choice' }).click();
  await gone(dialog);
  await seen(status(card(walk.page, astrid), words, disqualified));
  assert.equal(await storedStatus(walk.page), 3);
});

journey('cancelling the conflict goes back to editing, with the choice kept', async (walk) => {
  const dialog = await bothEdit(walk);
  await dialog.getByRole('button', { name: words.cancel }).click();
  await gone(dialog);
  const choice = card(walk.page, astrid).getByRole('combobox', { name: words.leadStatus });
  assert.equal(await choice.inputValue(), words.contacting);
  assert.equal(await storedStatus(walk.page), 3);
});

journey('two changes of different fields are both kept without a question', async (walk) => {
  const { page, open, openTab } = walk;
  await open('?contact=101');
  const mine = card(page, astrid);
  await startEditing(mine, words, astrid);
  await chooseStatus(mine, words, words.contacting);

  const theirs = card(await openTab('?contact=101'), astrid);
  await startEditing(theirs, words, astrid);
  await theirs.getByRole('textbox', { name: 'Title' }).fill('Head of purchasing');
  await save(theirs, words);
  await seen(theirs.getByText('Head of purchasing'));

  await save(mine, words);
  await seen(status(mine, words, words.contacting), mine.getByText('Head of purchasing'));
  await gone(page.getByRole('dialog'));
});

journey('a contact whose company was moved away meanwhile loses nothing', async (walk) => {
  const { page, open, openTab, tolerate } = walk;
  tolerate(answered(403));
  await open('?contact=101');
  const mine = card(page, astrid);
  await startEditing(mine, words, astrid);
  await mine.getByRole('textbox', { name: 'Title' }).fill('Head of purchasing');
  await chooseStatus(mine, words, words.contacting);

  const company = card(await openTab('?company=11'), nordlys);
  await chooseCategory(company, words, { of: nordlys, to: words.customer });
  await save(company, words);
  await seen(category(company, words.customer));

  // The host refuses a status that is hidden by now; the words say so and keep what was typed.
  await save(mine, words);
  await seen(mine.getByRole('alert'));
  const title = mine.getByRole('textbox', { name: 'Title' });
  assert.equal(await title.inputValue(), 'Head of purchasing');
  assert.equal(await storedStatus(page), 1);
});
