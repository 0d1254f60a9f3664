import type { Category } from './category.js';
import type { LeadStatusBearer } from './lead-status.js';
import type { FieldRight } from './rights.js';

/** Members of a contact that can be edited on its card. */
export const contactFields = [
  'firstName',
  'middleName',
  'lastName',
  'title',
  'email',
  'mobilePhone',
  'officePhone',
  'categoryId',
  'leadStatusId',
] as const;
export type ContactField = (typeof contactFields)[number];
export type ContactTextField = Exclude<ContactField, 'categoryId' | 'leadStatusId'>;

export interface CompanyRef {
  readonly id: number;
  readonly name: string;
}

/** Who changed a record last, and when, where the host says so. */
export interface LastChange {
  readonly by: string;
  readonly at: Date | undefined;
}

/** A person that a salesperson works with. On the wire the host calls it `Person`. */
export interface Contact extends LeadStatusBearer {
  readonly id: number;
  readonly firstName: string;
  readonly middleName: string;
  readonly lastName: string;
  readonly title: string;
  readonly email: string;
  readonly mobilePhone: string;
  readonly officePhone: string;
  readonly company: CompanyRef | undefined;
  readonly category: Category | undefined;
  /** Name of the stored status as the host wrote it, '' where it sends none. */
  readonly leadStatusName: string;
  readonly retired: boolean;
  readonly lastChange: LastChange;
  readonly fieldRights: Readonly<Record<ContactField, FieldRight>>;
}

/** What a person changed on the card; a field that is absent was not touched. */
export type ContactChanges = Readonly<
  Partial<Record<ContactTextField, string> & { categoryId: number; leadStatusId: number }>
>;

/** First, middle and last name in reading order; '' where the contact has none. */
export function fullName(contact: Pick<Contact, 'firstName' | 'middleName' | 'lastName'>): string {
  return [contact.firstName, contact.middleName, contact.lastName].filter(Boolean).join(' ');
}

/** The value a field has now, in the shape in which `ContactChanges` carries it. */
export function fieldValue(contact: Contact, field: ContactField): string | number {
  return field === 'categoryId' ? (contact.category?.id ?? 0) : contact[field];
}

/** Only those changes that differ from what is stored. */
export function realChanges(contact: Contact, changes: ContactChanges): ContactChanges {
  return Object.fromEntries(
    contactFields
      .filter((f) => changes[f] !== undefined && changes[f] !== fieldValue(contact, f))
      .map((f) => [f, changes[f]]),
  );
}

/** What is wrong with a typed value, before the host is asked. */
export type FieldProblem = 'required' | 'too-long' | 'not-an-email';

/** Problems by field. Only touched fields are judged: an old record is not blamed for a new rule. */
export function fieldProblems(
  contact: Contact,
  changes: ContactChanges,
): Partial<Record<ContactField, FieldProblem>> {
  const problems: Partial<Record<ContactField, FieldProblem>> = {};
  for (const field of contactFields) {
    const value = changes[field];
    if (typeof value !== 'string') continue;
    const right = contact.fieldRights[field];
    if (right.mandatory && value.trim() === '') problems[field] = 'required';
    else if (right.maxLength > 0 && value.length > right.maxLength) problems[field] = 'too-long';
    else if (field === 'email' && value !== '' && !/^[^\s@]+@[^\s@]+$/.test(value)) {
      problems[field] = 'not-an-email';
    }
  }
  const named = { ...contact, ...changes };
  const renamed = changes.firstName !== undefined || changes.lastName !== undefined;
  if (renamed && named.firstName.trim() === '' && named.lastName.trim() === '') {
    problems.lastName = 'required';
  }
  return problems;
}

/** Whether a newer contact of the same company proves that the category of this one is old. */
export function showsOldCategory(contact: Contact, newer: Contact): boolean {
  return (
    contact.company !== undefined &&
    contact.company.id === newer.company?.id &&
    contact.category?.id !== newer.category?.id
  );
}
