import type { Seed } from '../seed/seed.js';
import type {
  CategoryRow,
  CategoryUpdateRow,
  Change,
  ContactRow,
  LeadstatusRow,
  PersonRow,
  TableName,
} from './rows.js';
import { Table } from './table.js';

/** All rows that differ from the seed: everything that has to be kept to restore a tenant. */
export type Overlay = readonly Change[];

/**
 * One tenant's tables. Whoever writes works out a list of changes first and commits them together:
 * a change that is refused on the way has changed nothing.
 */
export class Database {
  readonly person: Table<PersonRow>;
  readonly contact: Table<ContactRow>;
  readonly category: Table<CategoryRow>;
  readonly leadstatus: Table<LeadstatusRow>;
  readonly automatedcategoryupdate: Table<CategoryUpdateRow>;
  readonly seed: Seed;
  readonly #clock: () => number;
  readonly #committed = new Set<(changes: readonly Change[]) => void>();
  readonly #touched = new Set<(changes: readonly Change[] | 'all') => void>();

  constructor(seed: Seed, clock: () => number = Date.now) {
    this.seed = seed;
    this.person = new Table(seed.person);
    this.contact = new Table(seed.contact);
    this.category = new Table(seed.category);
    this.leadstatus = new Table(seed.leadstatus);
    this.automatedcategoryupdate = new Table(seed.automatedcategoryupdate);
    this.#clock = clock;
  }

  now(): number {
    return this.#clock();
  }

  /** Stores changes as one, and tells those who keep or forward them. */
  commit(changes: readonly Change[]): void {
    this.apply(changes);
    for (const listener of this.#committed) listener(changes);
  }

  /** Takes over changes that were committed elsewhere: another tab, an earlier visit. */
  apply(changes: readonly Change[]): void {
    for (const change of changes) this.#set(change);
    for (const listener of this.#touched) listener(changes);
  }

  /** Back to the seed. */
  reset(): void {
    for (const name of tableNames) this[name].reset();
    for (const listener of this.#touched) listener('all');
  }

  overlay(): Overlay {
    return tableNames.flatMap((table) =>
      [...this[table].changes()].map(([id, row]) => ({ table, id, row }) as Change),
    );
  }

  /** Calls back after each commit made here. Returns the way to stop. */
  onCommit(listener: (changes: readonly Change[]) => void): () => void {
    this.#committed.add(listener);
    return () => this.#committed.delete(listener);
  }

  /** Calls back whenever rows may differ from before, for those who hold what they worked out. */
  onTouch(listener: (changes: readonly Change[] | 'all') => void): () => void {
    this.#touched.add(listener);
    return () => this.#touched.delete(listener);
  }

  /** Ids of the undeleted people of a company now. */
  personsOf(contactId: number): number[] {
    const changed = this.person.changes();
    const ids = [...this.seed.personsOf(contactId)].filter((id) => !changed.has(id));
    for (const [id, row] of changed) if (row?.contactId === contactId) ids.push(id);
    return ids.sort((a, b) => a - b);
  }

  #set(change: Change): void {
    switch (change.table) {
      case 'person':
        return this.person.set(change.id, change.row);
      case 'contact':
        return this.contact.set(change.id, change.row);
      case 'category':
        return this.category.set(change.id, change.row);
      case 'leadstatus':
        return this.leadstatus.set(change.id, change.row);
      case 'automatedcategoryupdate':
        return this.automatedcategoryupdate.set(change.id, change.row);
    }
  }
}

const tableNames = [
  'person',
  'contact',
  'category',
  'leadstatus',
  'automatedcategoryupdate',
] as const satisfies readonly TableName[];
