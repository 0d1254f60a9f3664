import type { CompanyWire } from '../../src/services/webapi/company-wire.js';
import type { Database } from '../db/database.js';
import { contactFieldRight, freeTable } from '../db/rights.js';
import type { ContactRow } from '../db/rows.js';
import {
  associateCarrier,
  categoryCarrier,
  countryCarrier,
  elementCarriers,
  rightCarrier,
} from './carriers.js';
import type { EveryMember } from './every-member.js';
import { spokenDate, type Speech } from './speech.js';

const fields = {
  ContactId: ['System.Int32', 4],
  Name: ['System.String', 219],
  Department: ['System.String', 219],
  OrgNr: ['System.String', 49],
  Description: ['System.String', 2047],
  UpdatedDate: ['System.DateTime', 16],
  CreatedDate: ['System.DateTime', 16],
  Associate: ['SuperOffice.CRM.Services.Associate', 4],
  Category: ['SuperOffice.CRM.Services.Category', 4],
  Country: ['SuperOffice.CRM.Services.Country', 4],
  Emails: ['SuperOffice.CRM.Services.EntityElement[]', 0],
  Phones: ['SuperOffice.CRM.Services.EntityElement[]', 0],
  Urls: ['SuperOffice.CRM.Services.EntityElement[]', 0],
} as const;

/** A company as the host sends it. Its people are read through the archive, not from `Persons`. */
export function contactEntity(db: Database, row: ContactRow, speech: Speech) {
  const category = db.category.get(row.categoryId);
  return {
    ContactId: row.contactId,
    Name: row.name,
    Department: row.department,
    OrgNr: row.orgNr,
    Number1: '',
    Number2: String(10_000 + row.contactId),
    UpdatedDate: spokenDate(row.updated, speech),
    CreatedDate: spokenDate(row.registered, speech),
    Emails: elementCarriers(row.emails),
    Interests: [],
    Urls: elementCarriers(row.urls),
    Phones: elementCarriers(row.phones),
    Faxes: elementCarriers([]),
    Description: row.description,
    UpdatedBy: associateCarrier(row.updatedBy),
    CreatedBy: associateCarrier(row.registeredBy),
    Associate: associateCarrier(row.associateId),
    Business: null,
    Category: category ? categoryCarrier(category, speech) : null,
    Country: countryCarrier(row.countryId),
    Persons: [],
    NoMailing: false,
    Kananame: '',
    Xstop: false,
    ActiveInterests: 0,
    GroupId: 1,
    Deleted: 0,
    Source: 0,
    ActiveErpLinks: 0,
    UserDefinedFields: {},
    ExtraFields: {},
    CustomFields: {},
    TableRight: rightCarrier(freeTable, speech),
    FieldProperties: Object.fromEntries(
      Object.entries(fields).map(([name, [type, length]]) => [
        name,
        {
          FieldRight: rightCarrier(contactFieldRight(name), speech),
          FieldType: type,
          FieldLength: length,
        },
      ]),
    ),
  } satisfies EveryMember<CompanyWire>;
}
