import type { Words } from './words.js';

const actions = { retry: 'Retry', 'sign-in': 'Sign in', reload: 'Reload' } as const;

const fields = {
  firstName: 'First name',
  middleName: 'Middle name',
  lastName: 'Last name',
  title: 'Title',
  email: 'Email',
  mobilePhone: 'Mobile phone',
  officePhone: 'Phone',
  categoryId: 'Category',
  leadStatusId: 'Lead status',
} as const;

const groups = {
  customer: 'Customer',
  'potential-customer': 'Potential customer',
  partner: 'Partner',
  lost: 'Lost',
  other: 'Other',
  unknown: 'No group',
} as const;

const hidden = {
  'no-company': 'Lead status is not in use: the contact has neither a company nor a category.',
  'not-potential': 'Lead status is not in use: the category is not for potential customers.',
  'not-enabled': 'Lead status is not in use for this category.',
  'no-right': 'You do not have the right to see the lead status.',
} as const;

const readOnly = {
  record: 'You do not have the right to change this contact.',
  field: 'You do not have the right to change the lead status.',
} as const;

const failures = {
  unreachable: 'The CRM could not be reached.',
  timeout: 'The CRM took too long to answer.',
  unauthenticated: 'You are signed out.',
  denied: 'You do not have the right to do this.',
  'not-found': 'The record does not exist, or you may not see it.',
  conflict: 'Someone else changed this in the meantime.',
  invalid: 'The CRM did not accept the value.',
  'rate-limited': 'Too many requests. The CRM asks for a short pause.',
  maintenance: 'The CRM is down for maintenance.',
  contract: 'The CRM gave an answer that could not be understood.',
  unsupported: 'This CRM cannot do that.',
} as const;

const inputs = {
  'contact-id': 'No contact can be shown: the contact id is not a valid number.',
  'company-id': 'No company can be shown: the company id is not a valid number.',
  'base-url': 'The address of the CRM is not valid.',
  host: 'No CRM is connected here.',
  token: 'Signing in to the CRM failed.',
} as const;

export const en: Words = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',

  edit: 'Edit',
  save: 'Save',
  saving: 'Saving …',
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  retry: 'Retry',
  signIn: 'Sign in',
  reload: 'Reload',
  discard: 'Discard changes',
  keepEditing: 'Keep editing',
  failureAction: (action) => actions[action],

  contact: 'Contact',
  company: 'Company',
  category: 'Category',
  categoryGroup: 'Category group',
  contactDetails: 'Contact details',
  field: (field) => fields[field],
  unnamed: 'No name',
  formerEmployee: 'Former employee',
  noCategory: 'No category',
  deletedItem: (name) => `${name} (deleted)`,
  group: (group) => groups[group],
  editContact: (name) => `Edit ${name}`,
  editCompany: (name) => `Edit ${name}`,
  openCompany: (name) => `Open ${name}`,
  inheritedCategory: 'The category belongs to the company and is changed there.',
  loadingContact: 'Loading contact',
  loadingCompany: 'Loading company',

  leadStatus: 'Lead status',
  editLeadStatus: 'Edit lead status',
  noStatus: 'No status',
  unknownStatus: (id) => `Unknown status (${id})`,
  chooseStatus: 'Choose a status',
  noStatusFound: (typed) => `No status contains “${typed}”.`,
  statusesFound: (count) => (count === 1 ? '1 status' : `${count} statuses`),
  description: 'Description',
  leadStatusHidden: (reason) => hidden[reason],
  leadStatusReadOnly: (reason) => readOnly[reason],
  listUnavailable: 'The list of statuses could not be read, so the status cannot be changed now.',
  statusSaved: (status) => `Lead status is now ${status}.`,
  statusRestored: (status) => `Undone. Lead status is ${status} again.`,
  statusNotSaved: 'The lead status was not saved.',
  requiredStatus: 'Choose a lead status.',
  deletedStatusNotSelectable: 'This status is deleted and cannot be chosen.',

  contactsWithStatus: (count) =>
    count === 0
      ? 'No contacts have a lead status'
      : count === 1
        ? '1 contact has a lead status'
        : `${count} contacts have a lead status`,
  willHideStatus: (count) =>
    count === 1
      ? 'The lead status of 1 contact will be hidden. The value is kept.'
      : `The lead status of ${count} contacts will be hidden. The values are kept.`,
  willOpenStatus: 'All contacts of the company start again with the first lead status.',
  companySaved: (category) => `Category is now ${category}.`,
  contactSaved: 'The contact is saved.',

  categoryQuestion: 'Update the category?',
  categoryQuestionText: (status, company) =>
    `With the lead status ${status}, a new category is suggested for ${company}.`,
  currentCategory: (category) => `Current category: ${category}`,
  newCategory: 'New category',
  suggested: 'suggested',
  updateCategory: 'Update category',
  keepCategory: 'Keep current category',
  categoryNotUpdated: 'The lead status is saved, but the category was not updated.',
  categoryUpdated: (category) => `The category is now ${category}.`,

  conflictTitle: 'Changed by someone else',
  conflictText: (by, when) =>
    [by || 'Someone', 'changed this contact', when, 'while you were editing. Choose what to keep.']
      .filter(Boolean)
      .join(' '),
  mine: 'Mine',
  theirs: 'Theirs',
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
  saveChoice: 'Save choice',
  emptyValue: 'Empty',

  unsavedTitle: 'Discard unsaved changes?',
  unsavedText: 'What you changed here has not been saved.',

  failure: (code) => failures[code],
  invalidInput: (input) => inputs[input],
  retryIn: (seconds) =>
    seconds === 1 ? 'Try again in 1 second.' : `Try again in ${seconds} seconds.`,
  fieldProblem: (problem, maxLength) =>
    ({
      required: 'This field must have a value.',
      'too-long': `At most ${maxLength} characters fit here.`,
      'not-an-email': 'This is not an email address, such as name@company.com.',
    })[problem],
  hostSays: (reason) => `The CRM says: ${reason}`,
};
