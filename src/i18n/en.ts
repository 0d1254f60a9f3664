import { formatCount } from './format.js';
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
  unknown: 'Unknown group',
} as const;

const hidden = {
  'no-company': 'Lead status is not in use: the contact has neither a company nor a category.',
  'not-potential': 'Lead status is used only with a category in the group “Potential customer”.',
  'not-enabled': 'Lead status is not enabled for this category.',
  'no-right': 'You do not have the right to see the lead status.',
} as const;

const readOnly = {
  record: 'You do not have the right to change this contact.',
  field: 'You do not have the right to change the lead status.',
} as const;

const failures = {
  unreachable: 'The CRM could not be reached. Check your connection and try again.',
  timeout: 'The CRM took too long to answer. Try again.',
  unauthenticated: 'You are signed out. Sign in to continue.',
  denied: 'You do not have the right to do this. Ask your administrator if you need access.',
  'not-found':
    'The record was not found. It may have been deleted, or you may not have the right to see it.',
  conflict: 'Someone else changed this in the meantime. Reload to see the latest values.',
  invalid: 'The CRM did not accept the value. Change it and try again.',
  'rate-limited': 'The CRM is getting too many requests and needs a short pause.',
  maintenance: 'The CRM is closed for maintenance just now.',
  contract:
    'The CRM gave an answer that could not be understood. Reload, and tell your administrator if it happens again.',
  unsupported: 'This is not possible in this version of the CRM.',
} as const;

const inputs = {
  'contact-id': 'No contact can be shown: the contact id is not a valid number.',
  'company-id': 'No company can be shown: the company id is not a valid number.',
  'base-url': 'The address of the CRM is not valid. Your administrator can correct it.',
  host: 'This page is not connected to a CRM.',
  token: 'Signing in to the CRM failed. Sign in again.',
} as const;

const n = (count: number): string => formatCount(count, 'en');

export const en: Words = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',

  edit: 'Edit',
  save: 'Save',
  saving: 'Saving…',
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
  noContact: 'No contact chosen',
  noCompany: 'No company chosen',

  leadStatus: 'Lead status',
  editLeadStatus: 'Edit lead status',
  noStatus: 'No status',
  unknownStatus: (id) => `Unknown status (${id})`,
  chooseStatus: 'Choose a status',
  noStatusFound: (typed) => `No status contains “${typed}”.`,
  statusesFound: (count) =>
    count === 0 ? 'No statuses' : count === 1 ? '1 status' : `${n(count)} statuses`,
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
        : `${n(count)} contacts have a lead status`,
  willHideStatus: (count) =>
    count === 0
      ? 'No contact in the company has a lead status that will be hidden.'
      : count === 1
        ? 'The lead status of 1 contact will be hidden. The value is kept.'
        : `The lead status of ${n(count)} contacts will be hidden. The values are kept.`,
  willOpenStatus: 'All contacts in the company will be set to the first lead status in the list.',
  companySaved: (category) => `Category is now ${category}.`,
  contactSaved: 'The contact is saved.',
  contactNotSaved: 'The contact was not saved.',
  companyNotSaved: 'The category was not changed.',

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
    `${by || 'Someone else'} changed this contact${when && ` (${when})`} while you were editing. Choose what to keep.`,
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
    seconds === 1 ? 'Try again in 1 second.' : `Try again in ${n(seconds)} seconds.`,
  fieldProblem: (problem, maxLength) =>
    ({
      required: 'This field must have a value.',
      'too-long':
        maxLength === 1
          ? 'At most 1 character fits here.'
          : `At most ${n(maxLength)} characters fit here.`,
      'not-an-email': 'This is not a valid email address. Write it like name@example.com.',
    })[problem],
  hostSays: (reason) => `The CRM says: ${reason}`,
};
