import { categoryMovedOnSave } from './automation.js';
import type { Database } from './database.js';
import { denied, invalid } from './host-error.js';
import { carriesLeadStatus, categoryOf, openStatusId, statusAfterMove } from './lead-rules.js';
import { mayWrite, personFieldRight, personTableRight } from './rights.js';
import type { Change, PersonRow } from './rows.js';
import { contactSaved, stampAfter } from './save-contact.js';

/** Members of the wire's person that a caller may change, and the column that each is stored in. */
export const personMembers = {
  Mrmrs: 'mrmrs',
  Firstname: 'firstname',
  MiddleName: 'middleName',
  Lastname: 'lastname',
  Title: 'title',
  Description: 'description',
  Emails: 'emails',
  MobilePhones: 'mobilePhones',
  OfficePhones: 'officePhones',
  LeadstatusId: 'leadstatusId',
  Category: 'categoryId',
  Contact: 'contactId',
  Country: 'countryId',
  Retired: 'retired',
} as const satisfies Readonly<Record<string, keyof PersonRow>>;
export type PersonMember = keyof typeof personMembers;

/** Longest texts, from the field properties of real payloads. */
export const personTextLengths = {
  Mrmrs: 239,
  Firstname: 99,
  MiddleName: 99,
  Lastname: 99,
  Title: 239,
  Description: 4000,
} as const satisfies Partial<Record<PersonMember, number>>;

/** What the host would complain of, by member of the wire. Empty when nothing. */
export function personProblems(row: PersonRow): Partial<Record<PersonMember, string>> {
  const problems: Partial<Record<PersonMember, string>> = {};
  if (row.firstname.trim() === '') problems.Firstname = 'Firstname is mandatory';
  for (const [member, length] of Object.entries(personTextLengths) as [
    keyof typeof personTextLengths,
    number,
  ][]) {
    if (row[personMembers[member]].length > length) {
      problems[member] = `${member} is longer than ${length} characters`;
    }
  }
  return problems;
}

/**
 * All that storing a person changes: itself, and its company where the automation moves that.
 * @param before undefined for a new person
 * @param written members that the caller named, changed or not; they need the right as well
 * @throws HostError 403 where a right is missing, 400 where a value is not taken
 */
export function personSaved(
  db: Database,
  before: PersonRow | undefined,
  after: PersonRow,
  by: number,
  written: readonly PersonMember[] = [],
): Change[] {
  const members = before ? changedMembers(before, after) : [];
  if (before && (members.length > 0 || written.length > 0)) {
    refuseWithoutRight(db, before, [...members, ...written]);
  }
  if (!before || members.includes('LeadstatusId') || written.includes('LeadstatusId')) {
    refuseStrangeStatus(db, after, before === undefined);
  }
  refuseStrangeReferences(db, before, after);
  const [problem] = Object.values(personProblems(after));
  if (problem) throw invalid(problem);

  const stamp = { updated: stampAfter(db, before?.updated ?? 0), updatedBy: by };
  const moved = before ? categoryMovedOnSave(db, before, after.leadstatusId) : undefined;
  if (moved !== undefined && after.contactId !== 0) {
    const contact = db.contact.get(after.contactId);
    const row = { ...after, ...stamp };
    const company = contact ? contactSaved(db, contact, { ...contact, categoryId: moved }, by) : [];
    return [...company, { table: 'person', id: row.personId, row }];
  }
  const placed = moved === undefined ? after : { ...after, categoryId: moved };
  const leadstatusId = before
    ? statusAfterMove(db, after.leadstatusId, categoryOf(db, before), categoryOf(db, placed))
    : statusOfNew(db, after);
  const row = { ...placed, leadstatusId, ...stamp };
  return [{ table: 'person', id: row.personId, row }];
}

/** A new contact where lead status is enabled is *Open* by itself, unless the caller says otherwise. */
function statusOfNew(db: Database, row: PersonRow): number {
  if (row.leadstatusId !== 0 || !carriesLeadStatus(categoryOf(db, row))) return row.leadstatusId;
  return openStatusId(db);
}

function changedMembers(before: PersonRow, after: PersonRow): PersonMember[] {
  return (Object.keys(personMembers) as PersonMember[]).filter((member) => {
    // A person's own category comes into view, and does not change, when it leaves a company.
    const column = personMembers[member];
    return JSON.stringify(before[column]) !== JSON.stringify(after[column]);
  });
}

function refuseWithoutRight(
  db: Database,
  before: PersonRow,
  members: readonly PersonMember[],
): void {
  const record = personTableRight(before);
  if (!record.mask.includes('Update')) {
    throw denied(`Person id ${before.personId} may not be updated. ${record.reason}`);
  }
  for (const member of members) {
    const right = personFieldRight(db, before, member);
    if (!mayWrite(right)) throw denied(`${member} may not be written. ${right.reason}`);
  }
}

function refuseStrangeStatus(db: Database, row: PersonRow, isNew: boolean): void {
  if (isNew && row.leadstatusId === 0) return;
  if (isNew && !carriesLeadStatus(categoryOf(db, row))) {
    throw denied('LeadstatusId may not be written. [SR_ACCESS_LEADSTATUS_NOT_IN_USE]');
  }
  const status = db.leadstatus.get(row.leadstatusId);
  if (!status) throw invalid(`Leadstatus id ${row.leadstatusId} not found`);
  if (status.deleted) throw invalid(`Leadstatus id ${row.leadstatusId} is deleted`);
}

function refuseStrangeReferences(
  db: Database,
  before: PersonRow | undefined,
  after: PersonRow,
): void {
  const { contactId, categoryId } = after;
  if (contactId !== 0 && contactId !== before?.contactId && !db.contact.get(contactId)) {
    throw invalid(`Contact id ${contactId} not found`);
  }
  if (categoryId !== 0 && categoryId !== before?.categoryId) {
    const category = db.category.get(categoryId);
    if (!category) throw invalid(`Category id ${categoryId} not found`);
    if (category.deleted) throw invalid(`Category id ${categoryId} is deleted`);
  }
}
