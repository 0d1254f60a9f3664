import type { CategoryGroup } from '../domain/category.js';
import type { ContactField, FieldProblem } from '../domain/contact.js';
import type { FailureAction, FailureCode, InvalidInput } from '../domain/failure.js';
import type { HiddenReason, ReadOnlyReason } from '../domain/lead-status.js';

/**
 * Every word that our elements say themselves. Names of statuses and categories are the tenant's
 * and come from the host. One table a language satisfies this type, so that a missing text does
 * not compile. Functions stand where grammar needs them.
 */
export interface Words {
  /** Tag of the language: `nb`. */
  $code: string;
  /** What the language calls itself. */
  $name: string;
  $dir: 'ltr' | 'rtl';

  // acts
  edit: string;
  save: string;
  saving: string;
  cancel: string;
  close: string;
  undo: string;
  retry: string;
  signIn: string;
  reload: string;
  discard: string;
  keepEditing: string;
  failureAction: (action: FailureAction) => string;

  // records
  contact: string;
  company: string;
  category: string;
  categoryGroup: string;
  contactDetails: string;
  field: (field: ContactField) => string;
  /** A record without a name. */
  unnamed: string;
  formerEmployee: string;
  noCategory: string;
  /** Name of a list item that the tenant has deleted. */
  deletedItem: (name: string) => string;
  group: (group: CategoryGroup) => string;
  editContact: (name: string) => string;
  editCompany: (name: string) => string;
  openCompany: (name: string) => string;
  inheritedCategory: string;
  loadingContact: string;
  loadingCompany: string;
  /** Shown where no record is asked for yet. */
  noContact: string;
  noCompany: string;

  // lead status
  leadStatus: string;
  editLeadStatus: string;
  noStatus: string;
  unknownStatus: (id: number) => string;
  chooseStatus: string;
  noStatusFound: (typed: string) => string;
  statusesFound: (count: number) => string;
  /** Announced when the description is only shown to the eye. */
  description: string;
  leadStatusHidden: (reason: HiddenReason) => string;
  leadStatusReadOnly: (reason: ReadOnlyReason) => string;
  listUnavailable: string;
  statusSaved: (status: string) => string;
  statusRestored: (status: string) => string;
  statusNotSaved: string;
  requiredStatus: string;
  deletedStatusNotSelectable: string;

  // company card
  contactsWithStatus: (count: number) => string;
  willHideStatus: (count: number) => string;
  willOpenStatus: string;
  companySaved: (category: string) => string;
  contactSaved: string;
  contactNotSaved: string;
  companyNotSaved: string;

  // category automation
  categoryQuestion: string;
  categoryQuestionText: (status: string, company: string) => string;
  currentCategory: (category: string) => string;
  newCategory: string;
  suggested: string;
  updateCategory: string;
  keepCategory: string;
  categoryNotUpdated: string;
  categoryUpdated: (category: string) => string;

  // conflict
  conflictTitle: string;
  /** Who changed it and when, each '' where the host does not say. */
  conflictText: (by: string, when: string) => string;
  mine: string;
  theirs: string;
  keepMine: string;
  takeTheirs: string;
  saveChoice: string;
  emptyValue: string;

  // leaving with unsaved changes
  unsavedTitle: string;
  unsavedText: string;

  // failures
  failure: (code: FailureCode) => string;
  invalidInput: (input: InvalidInput) => string;
  retryIn: (seconds: number) => string;
  fieldProblem: (problem: FieldProblem, maxLength: number) => string;
  hostSays: (reason: string) => string;
}
