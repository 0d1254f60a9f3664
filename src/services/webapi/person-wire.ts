import * as z from 'zod/mini';
import type { Contact, ContactField, LastChange } from '../../domain/contact.js';
import { categoryFromWire, categoryWire } from './category-wire.js';
import { hostDate } from './host-date.js';
import { hostText } from './host-text.js';
import {
  fieldPropertiesWire,
  fieldRightFromWire,
  tableRightFromWire,
  tableRightWire,
} from './rights-wire.js';
import { openObject } from '../../domain/open-object.js';

/** A phone number or an address of electronic mail. */
export const entityElementWire = openObject({
  Value: z.nullish(z.string()),
  StrippedValue: z.nullish(z.string()),
  Description: z.nullish(z.string()),
});
const entityElements = z.nullish(z.array(entityElementWire));

export const associateWire = openObject({
  AssociateId: z.nullish(z.number()),
  Name: z.nullish(z.string()),
  FullName: z.nullish(z.string()),
});

/** What we read of the host's `PersonEntity`; everything else in it is let through unread. */
export const personWire = openObject({
  PersonId: z.number(),
  Firstname: z.nullish(z.string()),
  MiddleName: z.nullish(z.string()),
  Lastname: z.nullish(z.string()),
  Title: z.nullish(z.string()),
  Emails: entityElements,
  MobilePhones: entityElements,
  OfficePhones: entityElements,
  Contact: z.nullish(openObject({ ContactId: z.number(), Name: z.nullish(z.string()) })),
  Category: z.nullish(categoryWire),
  /** Absent before 11.6. Note the small s. */
  LeadstatusId: z.nullish(z.number()),
  /** Only in newer hosts. */
  Leadstatus: z.nullish(z.string()),
  /** A number in some answers, in others true or false. */
  Retired: z.optional(z.unknown()),
  UpdatedDate: z.nullish(z.string()),
  UpdatedBy: z.nullish(associateWire),
  TableRight: tableRightWire,
  FieldProperties: fieldPropertiesWire,
});
export type PersonWire = z.infer<typeof personWire>;

/** Where each of our fields lies in the host's entity. */
export const personMember = {
  firstName: 'Firstname',
  middleName: 'MiddleName',
  lastName: 'Lastname',
  title: 'Title',
  email: 'Emails',
  mobilePhone: 'MobilePhones',
  officePhone: 'OfficePhones',
  categoryId: 'Category',
  leadStatusId: 'LeadstatusId',
} as const satisfies Record<ContactField, keyof PersonWire>;

export function lastChangeFromWire(
  wire: Pick<PersonWire, 'UpdatedBy' | 'UpdatedDate'>,
): LastChange {
  return {
    by: wire.UpdatedBy?.FullName ?? wire.UpdatedBy?.Name ?? '',
    at: hostDate(wire.UpdatedDate),
  };
}

export function contactFromWire(wire: PersonWire): Contact {
  const right = (field: ContactField) =>
    fieldRightFromWire(wire.FieldProperties, personMember[field]);
  const first = (elements: PersonWire['Emails']) => elements?.[0]?.Value ?? '';
  return {
    id: wire.PersonId,
    firstName: wire.Firstname ?? '',
    middleName: wire.MiddleName ?? '',
    lastName: wire.Lastname ?? '',
    title: wire.Title ?? '',
    email: first(wire.Emails),
    mobilePhone: first(wire.MobilePhones),
    officePhone: first(wire.OfficePhones),
    // A company of id 0 is how the host says "none".
    company: wire.Contact?.ContactId
      ? { id: wire.Contact.ContactId, name: wire.Contact.Name ?? '' }
      : undefined,
    category: categoryFromWire(wire.Category),
    leadStatusId: wire.LeadstatusId ?? 0,
    leadStatusName: hostText(wire.Leadstatus),
    retired: Boolean(wire.Retired),
    lastChange: lastChangeFromWire(wire),
    rights: tableRightFromWire(wire.TableRight),
    leadStatusRight: right('leadStatusId'),
    fieldRights: {
      firstName: right('firstName'),
      middleName: right('middleName'),
      lastName: right('lastName'),
      title: right('title'),
      email: right('email'),
      mobilePhone: right('mobilePhone'),
      officePhone: right('officePhone'),
      categoryId: right('categoryId'),
      leadStatusId: right('leadStatusId'),
    },
  };
}
