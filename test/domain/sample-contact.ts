import type { Category } from '../../src/domain/category.js';
import { contactFields, type Contact, type ContactField } from '../../src/domain/contact.js';
import { freeField, freeRecord, type FieldRight } from '../../src/domain/rights.js';

export const leadCategory: Category = {
  id: 1,
  name: 'Lead',
  description: '',
  group: 'potential-customer',
  leadStatusEnabled: true,
  rank: 1,
  deleted: false,
};

const everyFieldFree = Object.fromEntries(
  contactFields.map((field) => [field, freeField]),
) as Record<ContactField, FieldRight>;

/** A contact in whom everything is in order; change what the test is about. */
export function sampleContact(changes: Partial<Contact> = {}): Contact {
  return {
    id: 101,
    firstName: 'Astrid',
    middleName: '',
    lastName: 'Solberg',
    title: 'Buyer',
    email: 'astrid@x.example',
    mobilePhone: '',
    officePhone: '',
    company: { id: 11, name: 'Nordlys Energi' },
    category: leadCategory,
    leadStatusId: 1,
    leadStatusName: 'Open',
    retired: false,
    lastChange: { by: '', at: undefined },
    rights: freeRecord,
    leadStatusRight: freeField,
    fieldRights: everyFieldFree,
    ...changes,
  };
}
