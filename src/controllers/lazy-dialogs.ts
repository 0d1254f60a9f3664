import type { CategoryAnswer, CategorySuggestion } from '../domain/category-automation.js';
import type { Category } from '../domain/category.js';
import type { Conflict, ConflictAnswer } from '../domain/conflict.js';
import type { Contact } from '../domain/contact.js';
import { fetched } from '../domain/fetched-module.js';
import type { LeadStatus } from '../domain/lead-status.js';

/** "The status suggests another category: update it?" */
export interface CategoryQuestion {
  readonly suggestion: CategorySuggestion;
  readonly contact: Contact;
  readonly status: LeadStatus | undefined;
  readonly categories: readonly Category[];
}

/** "Someone was faster: mine or theirs?" */
export interface ConflictQuestion {
  readonly categories: readonly Category[];
  readonly conflict: Conflict;
  readonly statuses: readonly LeadStatus[];
}

/** The dialogs that are fetched only when they are asked for, by tag: what they take and answer. */
export interface DialogAsks {
  'lead-category-dialog': { question: CategoryQuestion; answer: CategoryAnswer };
  'lead-conflict-dialog': { question: ConflictQuestion; answer: ConflictAnswer };
  /** Answers whether to discard. */
  'lead-discard-dialog': { question: undefined; answer: boolean };
}
export type DialogTag = keyof DialogAsks;

/** A dialog element asks once and is done. Escape answers like Cancel. */
export interface Asking<Tag extends DialogTag> {
  ask(question: DialogAsks[Tag]['question']): Promise<DialogAsks[Tag]['answer']>;
}
export type DialogClass<Tag extends DialogTag> = new () => HTMLElement & Asking<Tag>;
type Loaders = { [Tag in DialogTag]?: () => Promise<DialogClass<Tag>> };

const loaders: Loaders = {};

/**
 * Said by who registers elements (`src/define`): where a dialog is. Elements ask by tag alone.
 * @param load imports the module, registers the tag and gives the class
 */
export function registerDialog<Tag extends DialogTag>(tag: Tag, load: Loaders[Tag]): void {
  loaders[tag] ??= load;
}

/** Makes a dialog whose module may still have to be fetched. Rejects with a `Failure` when it cannot be. */
export async function lazyDialog<Tag extends DialogTag>(
  tag: Tag,
): Promise<HTMLElement & Asking<Tag>> {
  const load = loaders[tag];
  if (!load) throw new Error(`<${tag}> is not registered: import its module from define/.`);
  const Dialog = await fetched(load());
  return new Dialog();
}
