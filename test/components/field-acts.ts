import { html } from 'lit';
import type { LeadStatusCommit } from '../../src/components/lead-status-field/field-moment.js';
import type { LeadStatusField } from '../../src/components/lead-status-field/lead-status-field.js';
import { place, until, type Crm } from './crm-fixture.js';
import { click, press, type } from './hand.js';
import { all, focused, has, the, words } from './seen.js';

/** A field of a contact, on the page and ready to be looked at. */
export async function fieldOf(
  crm: Crm,
  contactId: number | string,
  commit: LeadStatusCommit = 'manual',
): Promise<LeadStatusField> {
  const element = await place<LeadStatusField>(
    html`<lead-status-field
      contact-id=${contactId}
      commit=${commit}
      .host=${crm.connection}
    ></lead-status-field>`,
  );
  await the(element, 'button', /^Lead status /);
  return element;
}

/** The list of an element whose editor is open, with the focus in it. */
export async function listOf(element: Element): Promise<HTMLElement> {
  const list = await the(element, 'combobox', /./);
  await until(() => focused() === list, 'the list has the focus');
  return list;
}

/** Opens the editor by the pencil. */
export async function edit(element: Element): Promise<HTMLElement> {
  await click(await the(element, 'button', 'Edit lead status'));
  return listOf(element);
}

/** Opens the editor and chooses a status by typing, without saving it. */
export async function choose(element: Element, status: string): Promise<void> {
  await edit(element);
  await type(status);
  await until(() => has(element, 'option', new RegExp(`^${status}`)), `the option ${status}`);
  await press('Enter');
  await until(() => !has(element, 'option'), 'the list is closed');
}

/** Chooses a status and saves it. */
export async function save(element: Element, status: string): Promise<void> {
  await choose(element, status);
  await click(await the(element, 'button', 'Save'));
}

/** An option says its name, and below it what the status means. */
function nameOf(option: Element): string {
  return option.firstElementChild ? words(option.firstElementChild) : '';
}

/** Names of the options that the list shows, in order. */
export function optionsShown(element: Element): string[] {
  return all(element, 'option').map(nameOf);
}

/** The option that Enter would choose. */
export function activeOption(list: HTMLElement): string | undefined {
  const id = list.getAttribute('aria-activedescendant');
  const root = list.getRootNode();
  const option = id && root instanceof ShadowRoot ? root.getElementById(id) : null;
  return option ? nameOf(option) : undefined;
}
