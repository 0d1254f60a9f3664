import type { ContactRow } from '../db/rows.js';
import { associates } from './associates.js';
import { categoryIds } from './categories.js';
import { countries, type Country } from './countries.js';
import { dice, digits, pick, weighted } from './dice.js';
import { firstGeneratedContactId } from './layout.js';
import { addressPart, element } from './person-details.js';

const categoryWeights = [
  [30, categoryIds.lead],
  [15, categoryIds.mql],
  [10, categoryIds.opportunity],
  [8, categoryIds.lostOpportunity],
  [20, categoryIds.customer],
  [3, categoryIds.vipCustomer],
  [4, categoryIds.partner],
  [4, categoryIds.supplier],
  [6, categoryIds.prospect],
] as const;

/** Category of the generated company with this index. */
export function generatedCategoryId(index: number): number {
  return weighted(categoryWeights, index, 51);
}

export function generatedCountry(index: number): Country {
  return pick(countries, index, 52);
}

export function generatedContactName(index: number): string {
  const country = generatedCountry(index);
  return `${pick(country.companyStems, index, 53)} ${pick(country.companyEnds, index, 54)}`;
}

const day = 86_400_000;
const firstDay = Date.UTC(2022, 0, 3, 8);

/** A moment between 2022 and the end of 2024, in whole seconds. */
export function registeredAt(index: number, salt: number): number {
  return firstDay + (dice(index, salt) % (1_090 * 86_400)) * 1000;
}

/** The last change before anyone uses the mock host: at most 150 days later. */
export function updatedAt(registered: number, index: number, salt: number): number {
  return registered + (dice(index, salt) % 150) * day;
}

export function generatedContact(index: number): ContactRow {
  const country = generatedCountry(index);
  const name = generatedContactName(index);
  const domain = `${addressPart(name)}.example`;
  const registered = registeredAt(index, 55);
  const { associateId } = pick(associates, index, 57);
  return {
    contactId: firstGeneratedContactId + index,
    name,
    department: index % 5 === 0 ? (country.iso2 === 'GB' ? 'Head office' : country.name) : '',
    orgNr: digits('### ### ###', index, 58),
    description: '',
    emails: element(`post@${domain}`),
    phones: element(digits(country.office, index, 59)),
    urls: element(`https://www.${domain}`),
    categoryId: generatedCategoryId(index),
    countryId: country.countryId,
    associateId,
    registered,
    registeredBy: associateId,
    updated: updatedAt(registered, index, 56),
    updatedBy: associateId,
  };
}
