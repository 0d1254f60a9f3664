import type { Database } from './database.js';
import type { CategoryRow, ContactRow, PersonRow } from './rows.js';

/**
 * What the host enforces about lead status (product guide, company category and lead status).
 * The same rules as in `src/domain`, written apart from it on purpose.
 */

/** Only potential customers with the switch on carry a lead status. */
export function carriesLeadStatus(category: CategoryRow | undefined): boolean {
  return category?.categoryGroup === 'PotentialCustomer' && category.enableLeadStatus;
}

/** A person has the company's category, and only without a company its own. */
export function categoryIdOf(db: Database, person: PersonRow): number {
  if (person.contactId === 0) return person.categoryId;
  return db.contact.get(person.contactId)?.categoryId ?? 0;
}

export function categoryOf(db: Database, person: PersonRow): CategoryRow | undefined {
  return db.category.get(categoryIdOf(db, person));
}

/** *Open*: the undeleted status of lowest rank. 0 where the list is empty. */
export function openStatusId(db: Database): number {
  const [open] = [...db.leadstatus.all()]
    .filter((row) => !row.deleted)
    .sort((a, b) => a.rank - b.rank || a.leadstatusId - b.leadstatusId);
  return open?.leadstatusId ?? 0;
}

/**
 * The status after a change of category: *Open* when a carrying category is entered from one that
 * does not carry it (also over a kept value); otherwise as it was, so leaving keeps it hidden.
 */
export function statusAfterMove(
  db: Database,
  status: number,
  from: CategoryRow | undefined,
  to: CategoryRow | undefined,
): number {
  return carriesLeadStatus(to) && !carriesLeadStatus(from) ? openStatusId(db) : status;
}

/** People of a company whose status a change of its category sets, as they then are. */
export function personsAfterMove(
  db: Database,
  contact: ContactRow,
  categoryId: number,
): PersonRow[] {
  const from = db.category.get(contact.categoryId);
  const to = db.category.get(categoryId);
  return db.personsOf(contact.contactId).flatMap((id) => {
    const person = db.person.get(id);
    if (!person) return [];
    const leadstatusId = statusAfterMove(db, person.leadstatusId, from, to);
    return leadstatusId === person.leadstatusId ? [] : [{ ...person, leadstatusId }];
  });
}
