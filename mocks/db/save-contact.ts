import type { Database } from './database.js';
import { invalid } from './host-error.js';
import { personsAfterMove } from './lead-rules.js';
import type { Change, ContactRow } from './rows.js';

/** The moment of a change: whole seconds, and later than the change before it. */
export function stampAfter(db: Database, before: number): number {
  const now = Math.floor(db.now() / 1000) * 1000;
  return Math.max(now, before);
}

/**
 * All that storing a company changes: itself, and the lead status of its people where the category
 * is entered that carries one.
 * @param before undefined for a new company
 * @throws HostError 400 where the host does not take a value
 */
export function contactSaved(
  db: Database,
  before: ContactRow | undefined,
  after: ContactRow,
  by: number,
): Change[] {
  if (after.name.trim() === '') throw invalid('Name is mandatory');
  const movesTo = before?.categoryId === after.categoryId ? undefined : after.categoryId;
  if (movesTo !== undefined) {
    const category = db.category.get(movesTo);
    if (!category) throw invalid(`Category id ${movesTo} not found`);
    if (category.deleted) throw invalid(`Category id ${movesTo} is deleted`);
  }
  const stamp = { updated: stampAfter(db, before?.updated ?? 0), updatedBy: by };
  const row = { ...after, ...stamp };
  const persons = before && movesTo ? personsAfterMove(db, before, movesTo) : [];
  return [
    { table: 'contact', id: row.contactId, row },
    ...persons.map((person) => ({
      table: 'person' as const,
      id: person.personId,
      row: { ...person, updated: stampAfter(db, person.updated), updatedBy: by },
    })),
  ];
}
