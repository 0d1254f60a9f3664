import type { categoryWire } from '../../src/services/webapi/category-wire.js';
import type { associateWire, entityElementWire } from '../../src/services/webapi/person-wire.js';
import type { z } from 'zod/mini';
import type { Database } from '../db/database.js';
import type { Right } from '../db/rights.js';
import type { CategoryRow, ElementRow } from '../db/rows.js';
import { associates } from '../seed/associates.js';
import { countryById } from '../seed/countries.js';
import type { EveryMember } from './every-member.js';
import { spoken, type Speech } from './speech.js';

type CategoryCarrier = EveryMember<z.infer<typeof categoryWire>>;
type AssociateCarrier = EveryMember<z.infer<typeof associateWire>>;
type ElementCarrier = EveryMember<z.infer<typeof entityElementWire>>;

/** What ends every carrier of the host. */
export const bare = { TableRight: null, FieldProperties: {} };

export function rightCarrier(right: Right, speech: Speech) {
  return { Mask: right.mask, Reason: spoken(right.reason, speech) };
}

/** The light category inside persons and companies and in `GetCategories`. */
export function categoryCarrier(row: CategoryRow, speech: Speech) {
  return {
    Id: row.categoryId,
    Value: spoken(row.name, speech),
    Tooltip: spoken(row.tooltip, speech),
    CategoryGroup: row.categoryGroup,
    EnableLeadStatus: row.enableLeadStatus,
    Rank: row.rank,
    Deleted: row.deleted,
    ...bare,
  } satisfies CategoryCarrier;
}

export function associateCarrier(associateId: number) {
  const row = associates.find((associate) => associate.associateId === associateId);
  if (!row) return null;
  return {
    AssociateId: row.associateId,
    Name: row.name,
    PersonId: row.personId,
    Rank: 0,
    Tooltip: '',
    Type: 'InternalAssociate',
    GroupIdx: 1,
    FullName: row.fullName,
    FormalName: row.fullName,
    Deleted: false,
    EjUserId: 0,
    UserName: null,
    ...bare,
  } satisfies AssociateCarrier;
}

export function countryCarrier(countryId: number) {
  const country = countryById(countryId);
  if (!country) return null;
  return {
    CountryId: country.countryId,
    Name: country.name,
    EnglishName: country.name,
    TwoLetterISOCountry: country.iso2,
    ThreeLetterISOCountry: country.iso3,
    DialInPrefix: country.dialInPrefix,
    ZipPrefix: country.iso2,
    DomainName: country.iso2,
    Rank: 0,
    Tooltip: country.name,
    Deleted: false,
    ...bare,
  };
}

export function elementCarriers(rows: readonly ElementRow[]) {
  return rows.map(
    (row) =>
      ({
        Value: row.value,
        StrippedValue: row.value.includes('@') ? row.value : row.value.replaceAll(/[^\d+]/g, ''),
        Description: row.description,
        ...bare,
      }) satisfies ElementCarrier,
  );
}

/** The light company inside a person: it names the category but does not say its group. */
export function lightContact(db: Database, contactId: number, speech: Speech) {
  const row = db.contact.get(contactId);
  if (!row) return null;
  const category = db.category.get(row.categoryId);
  const owner = associates.find((associate) => associate.associateId === row.associateId);
  return {
    ContactId: row.contactId,
    Name: row.name,
    OrgNr: row.orgNr,
    Department: row.department,
    URL: row.urls[0]?.value ?? '',
    City: '',
    DirectPhone: row.phones[0]?.value ?? '',
    AssociateId: row.associateId,
    CountryId: row.countryId,
    EmailAddress: row.emails[0]?.value ?? '',
    Kananame: '',
    AssociateFullName: owner?.fullName ?? '',
    BusinessName: '',
    CategoryName: category ? spoken(category.name, speech) : '',
    CountryName: countryById(row.countryId)?.name ?? '',
    FullName: row.department ? `${row.name}, ${row.department}` : row.name,
    IsOwnerContact: false,
    ActiveErpLinks: 0,
    Number1: '',
    Number2: String(10_000 + row.contactId),
    ...bare,
  };
}
