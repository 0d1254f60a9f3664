import type { PersonRow } from '../db/rows.js';
import { associates } from './associates.js';
import { categoryIds } from './categories.js';
import { countries, type Country } from './countries.js';
import { pick, roll, weighted } from './dice.js';
import {
  generatedCategoryId,
  generatedContactName,
  generatedCountry,
  registeredAt,
  updatedAt,
} from './generated-contacts.js';
import {
  firstGeneratedContactId,
  firstGeneratedPersonId,
  largeContactId,
  type Layout,
} from './layout.js';
import { emailOf, mobileOf, officeOf } from './person-details.js';
import { deletedStatusId } from './statuses.js';

const titles = [
  'Managing director',
  'Head of purchasing',
  'Sales manager',
  'Marketing manager',
  'Project manager',
  'Innkjøpssjef',
  'Daglig leder',
  'Marknadschef',
  'Försäljningschef',
  'Indkøbschef',
  'Salgsdirektør',
  'Geschäftsführerin',
  'Leiter Einkauf',
  'Vertriebsleiter',
  'Directeur',
  'Hoofd inkoop',
  'IT manager',
  'Controller',
  'Operations manager',
  '',
] as const;

const carrying: readonly number[] = [categoryIds.lead, categoryIds.mql, categoryIds.opportunity];

/** What is generated for a person besides names: cheap enough to be asked for a million of them. */
export interface PersonPlace {
  readonly contactId: number;
  readonly categoryId: number;
  readonly leadstatusId: number;
  readonly retired: boolean;
}

/** @param statusIds undeleted statuses by rank */
export function personPlaces(layout: Layout, statusIds: readonly number[]) {
  const weights = statusIds.map((id, i) => [[40, 25, 10, 10, 15][i] ?? 6, id] as const);
  return (index: number): PersonPlace => {
    const contactId = layout.contactOf(index);
    const own = contactId === 0 ? weighted(ownCategories, index, 71) : 0;
    const category =
      contactId === largeContactId || own !== 0
        ? own || categoryIds.lead
        : generatedCategoryId(contactId - firstGeneratedContactId);
    const rare = roll(1000, index, 72);
    const some = weighted(weights, index, 73);
    const leadstatusId = carrying.includes(category)
      ? rare < 4
        ? 0
        : rare < 8
          ? deletedStatusId
          : some
      : rare < 600
        ? 0
        : some;
    return { contactId, categoryId: own, leadstatusId, retired: roll(40, index, 70) === 0 };
  };
}

const ownCategories = [
  [3, categoryIds.lead],
  [1, categoryIds.customer],
  [1, categoryIds.partner],
] as const;

export interface PersonNames {
  readonly country: Country;
  readonly firstname: string;
  readonly middleName: string;
  readonly lastname: string;
}

export function personNames(index: number, contactId: number): PersonNames {
  const country =
    contactId >= firstGeneratedContactId
      ? generatedCountry(contactId - firstGeneratedContactId)
      : pick(countries, index, 61);
  return {
    country,
    firstname: pick(country.firstNames, index, 62),
    middleName: roll(6, index, 63) === 0 ? pick(country.middleNames, index, 64) : '',
    lastname: pick(country.lastNames, index, 65),
  };
}

export function generatedPerson(index: number, place: PersonPlace): PersonRow {
  const { country, ...names } = personNames(index, place.contactId);
  const registered = registeredAt(index, 66);
  const { associateId } = pick(associates, index, 68);
  const company =
    place.contactId >= firstGeneratedContactId
      ? generatedContactName(place.contactId - firstGeneratedContactId)
      : place.contactId === largeContactId
        ? 'Meridian Group'
        : 'mail';
  return {
    personId: firstGeneratedPersonId + index,
    contactId: place.contactId,
    mrmrs: '',
    ...names,
    title: pick(titles, index, 69),
    description: '',
    emails: emailOf(names.firstname, names.lastname, company),
    mobilePhones: mobileOf(country, index),
    officePhones: officeOf(country, index),
    leadstatusId: place.leadstatusId,
    categoryId: place.categoryId,
    countryId: country.countryId,
    associateId,
    retired: place.retired,
    registered,
    registeredBy: associateId,
    updated: updatedAt(registered, index, 67),
    updatedBy: associateId,
  };
}
