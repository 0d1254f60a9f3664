import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import type { Spoken } from './spoken.js';

/** Names of the cast that the journeys meet (mocks/README.md). */
export const astrid = 'Astrid Solberg'; // 101, Open
export const silje = 'Silje Nygård'; // 105, Qualified
export const nordlys = 'Nordlys Energi'; // company 11, category Lead

/** The card of a contact or a company: a region of the page that bears its name. */
export function card(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** The lead status as it is shown: a button that tells more about it. */
export function status(within: Locator, words: Spoken, name: string): Locator {
  return within.getByRole('button', { name: `${words.leadStatus} ${name}`, exact: true });
}

/** Any lead status, whichever it is. */
export function anyStatus(within: Locator, words: Spoken): Locator {
  return within.getByRole('button', { name: new RegExp(`^${words.leadStatus} `) });
}

export async function seen(...things: readonly Locator[]): Promise<void> {
  for (const thing of things) await thing.waitFor({ state: 'visible' });
}

export async function gone(...things: readonly Locator[]): Promise<void> {
  for (const thing of things) await thing.waitFor({ state: 'hidden' });
}

export async function startEditing(within: Locator, words: Spoken, name: string): Promise<void> {
  await within.getByRole('button', { name: words.edit(name), exact: true }).click();
}

export async function chooseStatus(within: Locator, words: Spoken, name: string): Promise<void> {
  await within.getByRole('combobox', { name: words.leadStatus }).click();
  await within.getByRole('option', { name: new RegExp(`^${name} `) }).click();
}

export async function save(within: Locator, words: Spoken): Promise<void> {
  await within.getByRole('button', { name: words.save, exact: true }).click();
}

/** Pencil, choice, Save: all that a change of lead status takes. */
export async function changeStatus(
  within: Locator,
  words: Spoken,
  { of, to }: { readonly of: string; readonly to: string },
): Promise<void> {
  await startEditing(within, words, of);
  await chooseStatus(within, words, to);
  await save(within, words);
}

/** Pencil and choice on a company's card; Save is left to the caller. */
export async function chooseCategory(
  within: Locator,
  words: Spoken,
  { of, to }: { readonly of: string; readonly to: string },
): Promise<void> {
  await startEditing(within, words, of);
  await within
    .getByRole('combobox', { name: words.category, exact: true })
    .selectOption({ label: to });
}

/** The text of what is chosen in a list of the browser's own. */
export async function chosen(list: Locator): Promise<string> {
  const text = await list.locator('option:checked').textContent();
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** The category as a card shows it; its group, which may have the same name, stands behind it. */
export function category(within: Locator, name: string): Locator {
  return within.getByText(name, { exact: true }).first();
}

/** Tab until the focus is where it is wanted, as somebody does who has no mouse. */
export async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await seen(wanted);
  for (let presses = 0; presses < 60; presses += 1) {
    if (await hasFocus(wanted)) return;
    await page.keyboard.press(key);
  }
  assert.fail(`Sixty times ${key} do not lead to ${String(wanted)}.`);
}

export async function hasFocus(wanted: Locator): Promise<boolean> {
  return wanted.evaluate((element) => {
    const root = element.getRootNode();
    return (
      (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === element
    );
  });
}

/** What the host has, asked in the way that anyone may ask it. */
export async function hostHas(page: Page, path: string): Promise<Record<string, unknown>> {
  return page.evaluate(async (url) => {
    const answer = await fetch(url, {
      headers: { Authorization: 'Bearer journey', Accept: 'application/json' },
      cache: 'no-store',
    });
    return (await answer.json()) as Record<string, unknown>;
  }, `./Cust12345/api/v1/${path}`);
}
