import { limitedPersons } from '../seed/fixed-cast.js';
import type { Database } from './database.js';
import { carriesLeadStatus, categoryOf } from './lead-rules.js';
import type { PersonRow } from './rows.js';

/** What the signed-in user may do with a record or a field, in the words of the wire. */
export interface Right {
  readonly mask: string;
  /** A resource key: translated on the way out where a language was asked for. */
  readonly reason: string;
}

export const free: Right = { mask: 'Update', reason: '' };
export const mandatory: Right = {
  mask: 'Update, UIHintMandatory',
  reason: '[SR_ACCESS_MANDATORY]',
};
export const freeTable: Right = { mask: 'Select, Update, Insert, Delete', reason: '' };

export function personTableRight(person: PersonRow): Right {
  return limitedPersons.get(person.personId)?.record
    ? { mask: 'Select', reason: '[SR_ACCESS_READONLY_RECORD]' }
    : freeTable;
}

/**
 * The right on one member of a person, by its name on the wire.
 * That a lead status which the category does not carry may only be read is our guess: the host's
 * documentation is silent (see `mocks/README.md`).
 */
export function personFieldRight(db: Database, person: PersonRow, member: string): Right {
  if (limitedPersons.get(person.personId)?.fields?.includes(member)) {
    return { mask: 'Read', reason: '[SR_ACCESS_ROLE]' };
  }
  switch (member) {
    case 'Category':
    case 'Business':
    case 'Associate':
      return person.contactId === 0
        ? free
        : { mask: 'Read', reason: '[SR_ACCESS_PERSONONCOMPANY]' };
    case 'LeadstatusId':
      return carriesLeadStatus(categoryOf(db, person))
        ? free
        : { mask: 'Read', reason: '[SR_ACCESS_LEADSTATUS_NOT_IN_USE]' };
    case 'Firstname':
      return mandatory;
    case 'PersonId':
    case 'Leadstatus':
    case 'FullName':
    case 'FormalName':
      return { mask: 'Read', reason: '' };
    default:
      return free;
  }
}

/** The right on one member of a company. */
export function contactFieldRight(member: string): Right {
  return member === 'Name' || member === 'Category' ? mandatory : free;
}

export function mayWrite(right: Right): boolean {
  const words = right.mask.split(',').map((word) => word.trim());
  return words.includes('Update') && !words.includes('UIHintReadOnly');
}

export function mayDelete(right: Right): boolean {
  return right.mask.split(',').some((word) => word.trim() === 'Delete' || word.trim() === 'FULL');
}
