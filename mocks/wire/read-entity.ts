import type { Database } from '../db/database.js';
import { invalid } from '../db/host-error.js';
import { categoryIdOf } from '../db/lead-rules.js';
import type { ContactRow, ElementRow, PersonRow } from '../db/rows.js';
import {
  asBoolean,
  asInteger,
  asText,
  isObject,
  member,
  type Json,
  type JsonObject,
  isArray,
} from './json.js';

/*
 * Entities as callers send them. A member that is absent keeps what is stored; null empties it.
 * Members that only the host sets (dates, names of references, rights) are passed over.
 */

function text(entity: JsonObject, name: string, stored: string): string {
  const value = member(entity, name);
  if (value === undefined) return stored;
  const read = value === null ? '' : asText(value);
  if (read === undefined) throw invalid(`${name} is no text`);
  return read;
}

function integer(entity: JsonObject, name: string, stored: number): number {
  const value = member(entity, name);
  if (value === undefined) return stored;
  const read = value === null ? 0 : asInteger(value);
  if (read === undefined) throw invalid(`${name} is no number`);
  return read;
}

function flag(entity: JsonObject, name: string, stored: boolean): boolean {
  const value = member(entity, name);
  if (value === undefined || value === null) return stored;
  const read = asBoolean(value);
  if (read === undefined) throw invalid(`${name} is neither true nor false`);
  return read;
}

/** The id inside a reference: `{"Category":{"Id":9}}`. */
function reference(entity: JsonObject, name: string, id: string, stored: number): number {
  const value = member(entity, name);
  if (value === undefined) return stored;
  if (value === null) return 0;
  if (!isObject(value)) throw invalid(`${name} is no object`);
  return integer(value, id, stored);
}

function elements(
  entity: JsonObject,
  name: string,
  stored: readonly ElementRow[],
): readonly ElementRow[] {
  const value: Json | undefined = member(entity, name);
  if (value === undefined) return stored;
  if (value === null) return [];
  if (!isArray(value)) throw invalid(`${name} is no array`);
  return value
    .map((item) => {
      if (!isObject(item)) throw invalid(`${name} holds something that is no object`);
      return { value: text(item, 'Value', '').trim(), description: text(item, 'Description', '') };
    })
    .filter((row) => row.value !== '');
}

/** @param stored the row as it is, or the row of a new person */
export function personFromEntity(db: Database, entity: JsonObject, stored: PersonRow): PersonRow {
  // The category that was shown is the company's: only another one than that is a change.
  const shown = categoryIdOf(db, stored);
  const category = reference(entity, 'Category', 'Id', shown);
  return {
    ...stored,
    mrmrs: text(entity, 'Mrmrs', stored.mrmrs),
    firstname: text(entity, 'Firstname', stored.firstname),
    middleName: text(entity, 'MiddleName', stored.middleName),
    lastname: text(entity, 'Lastname', stored.lastname),
    title: text(entity, 'Title', stored.title),
    description: text(entity, 'Description', stored.description),
    emails: elements(entity, 'Emails', stored.emails),
    mobilePhones: elements(entity, 'MobilePhones', stored.mobilePhones),
    officePhones: elements(entity, 'OfficePhones', stored.officePhones),
    leadstatusId: integer(entity, 'LeadstatusId', stored.leadstatusId),
    categoryId: category === shown ? stored.categoryId : category,
    contactId: reference(entity, 'Contact', 'ContactId', stored.contactId),
    countryId: reference(entity, 'Country', 'CountryId', stored.countryId),
    retired: flag(entity, 'Retired', stored.retired),
  };
}

/** @param stored the row as it is, or the row of a new company */
export function contactFromEntity(entity: JsonObject, stored: ContactRow): ContactRow {
  return {
    ...stored,
    name: text(entity, 'Name', stored.name),
    department: text(entity, 'Department', stored.department),
    orgNr: text(entity, 'OrgNr', stored.orgNr),
    description: text(entity, 'Description', stored.description),
    emails: elements(entity, 'Emails', stored.emails),
    phones: elements(entity, 'Phones', stored.phones),
    urls: elements(entity, 'Urls', stored.urls),
    categoryId: reference(entity, 'Category', 'Id', stored.categoryId),
    countryId: reference(entity, 'Country', 'CountryId', stored.countryId),
  };
}
