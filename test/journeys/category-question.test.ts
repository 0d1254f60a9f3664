import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { journey } from './browser.js';
import {
  anyStatus,
  astrid,
  card,
  category,
  changeStatus,
  chosen,
  gone,
  hostHas,
  nordlys,
  save,
  seen,
  silje,
  status,
} from './cards.js';
import { english, swedish, type Spoken } from './spoken.js';

/** Chooses Qualified, for which the host suggests that the company becomes an opportunity. */
async function qualify(page: Page, words: Spoken, name: string): Promise<Locator> {
  await changeStatus(card(page, name), words, { of: name, to: words.qualified });
  const dialog = page.getByRole('dialog', { name: words.question });
  const choice = dialog.getByRole('combobox', { name: words.newCategory });
  await seen(choice);
  assert.equal(await chosen(choice), `${words.opportunity} (${words.suggested})`);
  return dialog;
}

interface Outcome {
  readonly status: string;
  readonly category: string;
}

/** Both cards show it, the host has it, and it is still so after a reload. */
async function isSo(page: Page, words: Spoken, name: string, outcome: Outcome): Promise<void> {
  const shown = async () =>
    seen(
      status(card(page, name), words, outcome.status),
      category(card(page, name), outcome.category),
      category(card(page, nordlys), outcome.category),
    );
  await shown();
  await page.reload();
  await shown();
}

for (const words of [english, swedish]) {
  journey(`the suggested category is accepted (${words.lang})`, async ({ page, open }) => {
    await open(`?contact=101&lang=${words.lang}`);
    const dialog = await qualify(page, words, astrid);
    await dialog.getByRole('button', { name: words.update }).click();
    await gone(dialog);
    await isSo(page, words, astrid, { status: words.qualified, category: words.opportunity });
  });

  journey(`another category than the suggested is chosen (${words.lang})`, async (walk) => {
    const { page, open } = walk;
    await open(`?contact=101&lang=${words.lang}`);
    const dialog = await qualify(page, words, astrid);
    const choice = dialog.getByRole('combobox', { name: words.newCategory });
    await choice.selectOption({ label: words.marketingQualified });
    await dialog.getByRole('button', { name: words.update }).click();
    await gone(dialog);
    const outcome = { status: words.qualified, category: words.marketingQualified };
    await isSo(page, words, astrid, outcome);
  });

  journey(`the current category is kept (${words.lang})`, async ({ page, open }) => {
    await open(`?contact=101&lang=${words.lang}`);
    const dialog = await qualify(page, words, astrid);
    await dialog.getByRole('button', { name: words.keep }).click();
    await gone(dialog);
    await isSo(page, words, astrid, { status: words.qualified, category: words.lead });
  });

  journey(`cancelling the question saves nothing (${words.lang})`, async ({ page, open }) => {
    await open(`?contact=101&lang=${words.lang}`);
    const contact = card(page, astrid);
    const dialog = await qualify(page, words, astrid);
    await dialog.getByRole('button', { name: words.cancel }).click();
    await gone(dialog);

    // Back in the editor, with the choice still in it.
    const choice = contact.getByRole('combobox', { name: words.leadStatus });
    assert.equal(await choice.inputValue(), words.qualified);
    assert.equal((await hostHas(page, 'Person/101'))['LeadstatusId'], 1);
    await save(contact, words);
    await seen(dialog);
    await page.keyboard.press('Escape');
    await gone(dialog);
    await contact.getByRole('button', { name: words.cancel, exact: true }).click();
    await isSo(page, words, astrid, { status: words.open, category: words.lead });
  });
}

journey('who was qualified before is asked for again on the way back', async ({ page, open }) => {
  await open('?contact=105');
  const contact = card(page, silje);
  await seen(status(contact, english, english.qualified));
  await changeStatus(contact, english, { of: silje, to: english.contacting });
  await seen(status(contact, english, english.contacting));
  await gone(page.getByRole('dialog'));

  const dialog = await qualify(page, english, silje);
  await dialog.getByRole('button', { name: english.update }).click();
  await isSo(page, english, silje, { status: english.qualified, category: english.opportunity });

  // It was the company that moved: a colleague has the new category too, and kept her own status.
  await open('?contact=101');
  await seen(category(card(page, astrid), english.opportunity));
  await seen(anyStatus(card(page, astrid), english));
});

journey('a status and the category that came with it are taken back together', async (walk) => {
  const { page, open } = walk;
  await open('?contact=101');
  const contact = card(page, astrid);
  const dialog = await qualify(page, english, astrid);
  await dialog.getByRole('button', { name: english.update }).click();
  await contact.getByRole('button', { name: 'Undo' }).click();
  await gone(contact.getByRole('button', { name: 'Undo' }));
  await isSo(page, english, astrid, { status: english.open, category: english.lead });
});
