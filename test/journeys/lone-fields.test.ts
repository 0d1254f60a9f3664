import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { journey } from './browser.js';
import { chooseStatus, gone, hostHas, save, seen, status } from './cards.js';
import { english as words, german, swedish } from './spoken.js';

/** One of the preview's specimens of a field that stands alone, by its heading. */
function specimen(page: Page, title: string): Locator {
  const heading = page.getByRole('heading', { name: title, exact: true });
  return page.locator('section').filter({ has: heading });
}

const edit = (field: Locator) => field.getByRole('button', { name: 'Edit lead status' });
const undo = (field: Locator) => field.getByRole('button', { name: 'Undo' });

async function storedStatus(page: Page, contactId: number): Promise<unknown> {
  return (await hostHas(page, `Person/${contactId}`))['LeadstatusId'];
}

journey('a lone field is edited by pencil, double-click or Enter, and undone', async (walk) => {
  const { page, open } = walk;
  await open('.');
  const field = specimen(page, 'Open');
  await edit(field).click();
  await chooseStatus(field, words, words.contacting);
  await save(field, words);
  await seen(status(field, words, words.contacting), undo(field));
  assert.equal(await storedStatus(page, 101), 2);
  // The same contact stands on its card above: it follows.
  await seen(status(page.locator('contact-panel'), words, words.contacting));

  await undo(field).click();
  await seen(status(field, words, words.open));
  await gone(undo(field));
  assert.equal(await storedStatus(page, 101), 1);

  await status(field, words, words.open).dblclick();
  await seen(field.getByRole('combobox'));
  await page.keyboard.press('Escape');
  await seen(status(field, words, words.open));
  await page.keyboard.press('Enter');
  await seen(field.getByRole('combobox'));
  await field.getByRole('button', { name: words.cancel }).click();
  await gone(field.getByRole('combobox'));
  assert.equal(await storedStatus(page, 101), 1);
});

journey(
  'a field that saves at once stores a choice as it is made, and takes it back',
  async (walk) => {
    const { page, open } = walk;
    await open('.');
    const field = specimen(page, 'Saves at once');
    await edit(field).click();
    await chooseStatus(field, words, 'Re-nurture');
    await seen(status(field, words, 'Re-nurture'), undo(field));
    assert.equal(await storedStatus(page, 102), 4);
    await undo(field).click();
    await seen(status(field, words, words.contacting));
    await gone(undo(field));
    assert.equal(await storedStatus(page, 102), 2);
  },
);

journey('a field in a form posts the chosen status and leaves saving to the form', async (walk) => {
  const { page, open } = walk;
  await open('.');
  const field = specimen(page, 'In a form');
  await chooseStatus(field, words, words.contacting);
  await field.getByRole('button', { name: 'Post' }).click();
  await seen(field.getByText('status=2'));
  await field.getByRole('button', { name: 'Reset' }).click();
  await field.getByRole('button', { name: 'Post' }).click();
  await seen(field.getByText('status=3'));
  assert.equal(await storedStatus(page, 103), 3);
});

journey('who may not edit sees the value, a lock, and why', async ({ page, open }) => {
  await open('.');
  for (const [title, value, why] of [
    ['Read-only', words.open, 'You do not have the right to change the lead status.'],
    ['Record read-only', words.contacting, 'You do not have the right to change this contact.'],
  ] as const) {
    const field = specimen(page, title);
    await status(field, words, value).focus();
    await status(field, words, value).click();
    await seen(field.getByRole('tooltip').getByText(why));
    await gone(edit(field));
  }
});

journey('what is odd in the data is shown as it is and never replaced', async (walk) => {
  const { page, open } = walk;
  await open('.');
  await seen(
    status(specimen(page, 'Deleted status'), words, 'Not interested (deleted)'),
    status(specimen(page, 'No status'), words, 'No status'),
  );
  const field = specimen(page, 'Deleted status');
  await edit(field).click();
  await field.getByRole('combobox').click();
  const deleted = field.getByRole('option', { name: /^Not interested \(deleted\) / });
  assert.equal(await deleted.getAttribute('aria-disabled'), 'true');
  await field.getByRole('option', { name: /^Open / }).click();
  await save(field, words);
  await seen(status(field, words, words.open));
});

journey('two languages stand on one page, and the page can change its own', async (walk) => {
  const { page, open } = walk;
  await open('.');
  const both = specimen(page, 'Two languages on one page');
  await seen(status(both, swedish, 'Återbearbetning'), status(both, german, 'Erneut bearbeiten'));
  await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'Svenska' });
  await seen(status(specimen(page, 'Open'), swedish, swedish.open));
  await seen(status(both, german, 'Erneut bearbeiten'));
});

journey('with thirty statuses a few letters are enough', async ({ page, open }) => {
  await open('?statuses=30');
  const field = specimen(page, 'Open');
  await edit(field).click();
  await seen(field.getByRole('combobox'));
  await page.keyboard.type('prop');
  await seen(field.getByRole('option', { name: /^Proposal sent/ }));
  assert.equal(await field.getByRole('option').count(), 1);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await seen(status(field, words, 'Proposal sent'));
});
