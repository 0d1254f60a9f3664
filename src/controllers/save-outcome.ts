import type { CategoryAnswer, CategorySuggestion } from '../domain/category-automation.js';
import { carriesLeadStatus } from '../domain/category.js';
import type { Conflict, ConflictAnswer } from '../domain/conflict.js';
import type { Contact } from '../domain/contact.js';
import type { Failure } from '../domain/failure.js';

/** What a save may have to ask the person. */
export interface SaveQuestions {
  category(
    suggestion: CategorySuggestion,
    contact: Contact,
    leadStatusId: number,
  ): Promise<CategoryAnswer>;
  conflict(conflict: Conflict): Promise<ConflictAnswer>;
}

export type SaveOutcome =
  /** Nothing was to be changed, or the person took what another had stored. */
  | { readonly kind: 'unchanged'; readonly contact: Contact }
  /** The person went back to editing; nothing was stored. `contact` is what the host has now. */
  | { readonly kind: 'cancelled'; readonly contact: Contact }
  | {
      readonly kind: 'saved';
      readonly before: Contact;
      readonly contact: Contact;
      /** Category that the company was moved to along with the status, 0 for none. */
      readonly categoryId: number;
      /** The status is stored, but the category could not be updated; `retryCategory` tries again. */
      readonly categoryFailure: Failure | undefined;
      readonly suggestion: CategorySuggestion | undefined;
    };
export type Saved = SaveOutcome & { readonly kind: 'saved' };

/**
 * Whether a change of lead status can be taken back without harm. A company that left the lead
 * categories would set all its contacts to *Open* on its way back in, so there it is not offered.
 */
export function canUndoStatus(outcome: Saved): boolean {
  const { before, contact, categoryId } = outcome;
  if (before.leadStatusId === contact.leadStatusId || before.leadStatusId === 0) return false;
  if (!contact.category || !carriesLeadStatus(contact.category)) return false;
  return categoryId === 0 || before.category !== undefined;
}
