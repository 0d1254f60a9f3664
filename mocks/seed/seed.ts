import type {
  CategoryRow,
  CategoryUpdateRow,
  ContactRow,
  LeadstatusRow,
  PersonRow,
} from '../db/rows.js';
import { listBase, type Base } from '../db/table.js';
import { seedCategories, seedCategoryUpdates } from './categories.js';
import { fixedContacts, fixedPersons } from './fixed-cast.js';
import { generatedContact } from './generated-contacts.js';
import { generatedPerson, personPlaces, type PersonPlace } from './generated-persons.js';
import { firstGeneratedContactId, firstGeneratedPersonId, layoutOf } from './layout.js';
import { seedStatuses } from './statuses.js';

export const fewestContacts = 10;
export const mostContacts = 1_000_000;

export interface SeedOptions {
  /** People in all, the fixed cast included; 10 to 1,000,000. */
  readonly contacts: number;
  /** Undeleted lead statuses; 5 unless stated. */
  readonly statuses?: number | undefined;
}

/** Rows as the tenant began, worked out when asked for. */
export interface Seed {
  readonly person: Base<PersonRow>;
  readonly contact: Base<ContactRow>;
  readonly category: Base<CategoryRow>;
  readonly leadstatus: Base<LeadstatusRow>;
  readonly automatedcategoryupdate: Base<CategoryUpdateRow>;
  /** People of a company at the beginning. */
  personsOf(contactId: number): Iterable<number>;
  /** The sortable part of a person by its position, without making the row. */
  placeAt(position: number): PersonPlace;
}

export function seedOf(options: SeedOptions): Seed {
  const { contacts, statuses } = options;
  if (!Number.isInteger(contacts) || contacts < fewestContacts || contacts > mostContacts) {
    throw new RangeError(
      `contacts must be a whole number from ${fewestContacts} to ${mostContacts}, not ${contacts}`,
    );
  }
  const cast = fixedPersons.length;
  const layout = layoutOf(Math.max(0, contacts - cast));
  const statusRows = seedStatuses(statuses);
  const undeleted = statusRows.filter((row) => !row.deleted).map((row) => row.leadstatusId);
  const place = personPlaces(layout, undeleted);
  const castPersons = listBase(fixedPersons, (row) => row.personId);
  const castContacts = listBase(fixedContacts, (row) => row.contactId);
  return {
    person: continued(castPersons, layout.persons, firstGeneratedPersonId, (index) =>
      generatedPerson(index, place(index)),
    ),
    contact: continued(castContacts, layout.contacts, firstGeneratedContactId, generatedContact),
    category: listBase(seedCategories(), (row) => row.categoryId),
    leadstatus: listBase(statusRows, (row) => row.leadstatusId),
    automatedcategoryupdate: listBase(seedCategoryUpdates(), (row) => row.updateId),
    *personsOf(contactId) {
      for (const row of fixedPersons) if (row.contactId === contactId) yield row.personId;
      const { from, count } = layout.personsOf(contactId);
      for (let i = from; i < from + count; i += 1) yield firstGeneratedPersonId + i;
    },
    placeAt: (position) => (position < cast ? castPersons.rowAt(position) : place(position - cast)),
  };
}

/** The cast first, then `count` generated rows with ids from `firstId` on. */
function continued<Row>(
  cast: Base<Row>,
  count: number,
  firstId: number,
  generate: (index: number) => Row,
): Base<Row> {
  return {
    count: cast.count + count,
    firstNewId: firstId + count,
    idAt: (position) =>
      position < cast.count ? cast.idAt(position) : firstId + position - cast.count,
    positionOf: (id) =>
      id >= firstId
        ? id < firstId + count
          ? cast.count + id - firstId
          : undefined
        : cast.positionOf(id),
    rowAt: (position) =>
      position < cast.count ? cast.rowAt(position) : generate(position - cast.count),
  };
}
