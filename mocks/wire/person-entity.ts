import type { PersonWire } from '../../src/services/webapi/person-wire.js';
import type { Database } from '../db/database.js';
import { categoryOf } from '../db/lead-rules.js';
import { personFieldRight, personTableRight } from '../db/rights.js';
import type { PersonRow } from '../db/rows.js';
import { personTextLengths } from '../db/save-person.js';
import {
  associateCarrier,
  bare,
  categoryCarrier,
  countryCarrier,
  elementCarriers,
  lightContact,
  rightCarrier,
} from './carriers.js';
import type { EveryMember } from './every-member.js';
import { noDate, spoken, spokenDate, type Speech } from './speech.js';

/** Types and lengths of fields without a text of their own, as real payloads state them. */
const otherFields = {
  PersonId: ['System.Int32', 4],
  UpdatedDate: ['System.DateTime', 16],
  CreatedDate: ['System.DateTime', 16],
  FullName: [null, 99],
  FormalName: [null, 99],
  Contact: ['SuperOffice.CRM.Services.Contact', 4],
  Country: ['SuperOffice.CRM.Services.Country', 4],
  Category: ['SuperOffice.CRM.Services.Category', 4],
  Business: ['SuperOffice.CRM.Services.Business', 4],
  Associate: ['SuperOffice.CRM.Services.Associate', 4],
  Retired: ['System.Boolean', 2],
  LeadstatusId: ['System.Int32', 4],
  Leadstatus: ['System.String', 0],
  Emails: ['SuperOffice.CRM.Services.EntityElement[]', 0],
  MobilePhones: ['SuperOffice.CRM.Services.EntityElement[]', 0],
  OfficePhones: ['SuperOffice.CRM.Services.EntityElement[]', 0],
  PrivatePhones: ['SuperOffice.CRM.Services.EntityElement[]', 0],
  OtherPhones: ['SuperOffice.CRM.Services.EntityElement[]', 0],
} as const;

function fieldProperties(db: Database, row: PersonRow, speech: Speech) {
  const texts = Object.entries(personTextLengths).map(
    ([name, length]) => [name, ['System.String', length]] as const,
  );
  return Object.fromEntries(
    [...texts, ...Object.entries(otherFields)].map(([name, [type, length]]) => [
      name,
      {
        FieldRight: rightCarrier(personFieldRight(db, row, name), speech),
        FieldType: type,
        FieldLength: length,
      },
    ]),
  );
}

export function fullNameOf(row: Pick<PersonRow, 'firstname' | 'middleName' | 'lastname'>): string {
  return [row.firstname, row.middleName, row.lastname].filter(Boolean).join(' ');
}

/** A person as the host sends it: the members of real payloads that anyone reads or writes. */
export function personEntity(db: Database, row: PersonRow, speech: Speech) {
  const category = categoryOf(db, row);
  const status = db.leadstatus.get(row.leadstatusId);
  const fullName = fullNameOf(row);
  return {
    PersonId: row.personId,
    Firstname: row.firstname,
    MiddleName: row.middleName,
    Lastname: row.lastname,
    Mrmrs: row.mrmrs,
    Title: row.title,
    UpdatedDate: spokenDate(row.updated, speech),
    CreatedDate: spokenDate(row.registered, speech),
    BirthDate: noDate,
    CreatedBy: associateCarrier(row.registeredBy),
    Emails: elementCarriers(row.emails),
    Description: row.description,
    IsAssociate: false,
    PrivatePhones: elementCarriers([]),
    Faxes: elementCarriers([]),
    MobilePhones: elementCarriers(row.mobilePhones),
    OfficePhones: elementCarriers(row.officePhones),
    OtherPhones: elementCarriers([]),
    Position: { Id: 0, Value: '', Tooltip: '', ...bare },
    UpdatedBy: associateCarrier(row.updatedBy),
    Contact: row.contactId === 0 ? null : lightContact(db, row.contactId, speech),
    Country: countryCarrier(row.countryId),
    Interests: [],
    PersonNumber: String(row.personId),
    FullName: fullName,
    NoMailing: false,
    UsePersonAddress: false,
    Retired: row.retired,
    Urls: [],
    FormalName: [row.mrmrs, fullName].filter(Boolean).join(' '),
    Category: category ? categoryCarrier(category, speech) : null,
    Business: null,
    Associate: associateCarrier(row.associateId),
    Salutation: '',
    ActiveInterests: 0,
    Source: 0,
    ActiveErpLinks: 0,
    LeadstatusId: row.leadstatusId,
    Leadstatus: status ? spoken(status.name, speech) : '',
    UtmParameters: null,
    UserDefinedFields: {},
    ExtraFields: {},
    CustomFields: {},
    TableRight: rightCarrier(personTableRight(row), speech),
    FieldProperties: fieldProperties(db, row, speech),
  } satisfies EveryMember<PersonWire>;
}
