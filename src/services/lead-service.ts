import type { CategorySuggestion } from '../domain/category-automation.js';
import type { Contact, ContactChanges } from '../domain/contact.js';
import type { Call } from './call.js';

/** Contacts and their lead status. All methods throw `Failure`, or `AbortError` on abort. */
export interface LeadService {
  /** A contact with category, group, switch and rights: in one request where the host allows. */
  readContact(id: number, call?: Call): Promise<Contact>;

  /**
   * Stores the changed members, and nothing if any of them no longer has the value in `contact`.
   * An answer that was lost after the host had stored them is a success all the same; where only
   * other members changed meanwhile, they stay and ours are stored.
   * @throws Failure('conflict') when another was faster; nothing was stored then.
   * @throws Failure('invalid') with `detail.fields` where the host complains of single fields.
   * @returns the contact as the host has it now.
   */
  saveContact(contact: Contact, changes: ContactChanges, call?: Call): Promise<Contact>;

  /** Whether moving the contact to this status would move its company to another category. */
  suggestedCategory(
    contact: Contact,
    leadStatusId: number,
    call?: Call,
  ): Promise<CategorySuggestion | undefined>;

  /** Moves the company (or a contact without one) to a category by the host's automation. */
  updateCategory(
    contact: Contact,
    categoryId: number,
    suggestion: CategorySuggestion,
    call?: Call,
  ): Promise<void>;

  /**
   * After a status was stored whose suggestion wants no confirmation (`confirm: false`): sees to it
   * that the category is the suggested one. Whether the host does that by itself on saving is not
   * documented [?], so it reads, and has the update done only where it has not happened.
   * @returns the contact as the host has it now.
   */
  completeCategoryUpdate(
    contact: Contact,
    suggestion: CategorySuggestion,
    call?: Call,
  ): Promise<Contact>;
}
