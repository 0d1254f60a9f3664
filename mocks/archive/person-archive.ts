import type { Database } from '../db/database.js';
import { listByName } from '../db/lists.js';
import { spoken, type Speech } from '../wire/speech.js';
import { archiveError } from './archive-error.js';
import type { ArchiveQuery } from './archive-query.js';
import type { Column, ListName } from './column.js';
import { condition, type RowTest } from './condition.js';
import { cellTest } from './operators.js';
import { personColumns } from './person-columns.js';
import { PersonRows } from './person-rows.js';
import type { Restriction } from './restriction.js';

/** Kinds of row that the provider gives: people, and those who left. */
export const personEntities = ['person', 'retiredPerson'] as const;

export interface ArchiveCell {
  readonly DisplayValue: string;
  readonly TooltipHint: string;
  readonly LinkHint: string;
}

/** The provider `Person`: the contacts of companies. */
export class PersonArchive {
  readonly #db: Database;
  readonly #rows: PersonRows;

  constructor(db: Database) {
    this.#db = db;
    this.#rows = new PersonRows(db);
  }

  /**
   * @returns positions of all rows that match, in the order asked for
   * @throws HostError 500 where the query names what the provider does not have
   */
  matching(query: ArchiveQuery, speech: Speech): Int32Array {
    const test = condition(query.restrictions, (restriction) => this.#test(restriction));
    // "Archives will generally throw an exception if no restrictions are set."
    if (!test) throw archiveError('The archive needs a restriction, or getAllRows');
    const wanted = entityFlags(query.entities);
    const { personId, retired } = this.#rows.numbers;
    const found = new Int32Array(personId.length);
    let count = 0;
    for (let position = 0; position < personId.length; position += 1) {
      if (personId[position] === 0 || !wanted[retired[position] ?? 0]) continue;
      if (test(position)) found[count++] = position;
    }
    return this.#sorted(found.slice(0, count), query.order, speech);
  }

  /** One row of the answer. */
  row(position: number, columns: readonly Column[], speech: Speech) {
    const { personId, retired } = this.#rows.numbers;
    const id = personId[position] ?? 0;
    const cells = columns.map((column) => [column.name, this.#cell(position, column, speech)]);
    return {
      EntityName: personEntities[retired[position] ?? 0],
      PrimaryKey: id,
      ColumnData: Object.fromEntries(cells) as Readonly<Record<string, ArchiveCell>>,
      LinkHint: `nav=person&person_id=${id}`,
      StyleHint: '',
      TableRight: null,
      FieldProperties: {},
    };
  }

  #test({ name, operator, values }: Restriction): RowTest {
    const { type, source } = columnByName(name);
    const test = cellTest(type, operator, values);
    if ('always' in source) return () => test(1) === source.always;
    if ('texts' in source) {
      const texts = this.#rows.texts(source.texts);
      return (position) => test(texts[position] ?? '');
    }
    const numbers = this.#rows.numbers[source.numbers];
    return (position) => test(numbers[position] ?? 0);
  }

  #sorted(found: Int32Array, order: ArchiveQuery['order'], speech: Speech): Int32Array {
    const keys = order.map(({ name, descending }) => {
      const key = this.#sortKey(columnByName(name), speech);
      return { key, sign: descending ? -1 : 1 };
    });
    if (keys.length === 0) return found;
    return found.sort((a, b) => {
      for (const { key, sign } of keys) {
        const difference = key(a) - key(b);
        if (difference !== 0) return sign * difference;
      }
      return a - b;
    });
  }

  /** Lists are sorted by their names, as they are shown. */
  #sortKey({ name, source, list }: Column, speech: Speech): SortKey {
    if ('always' in source) throw archiveError(`Column '${name}' cannot be sorted by`);
    if ('texts' in source) {
      const ranks = this.#rows.ranks(source.texts);
      return (position) => ranks[position] ?? 0;
    }
    const numbers = this.#rows.numbers[source.numbers];
    if (!list) return (position) => numbers[position] ?? 0;
    const { compare } = new Intl.Collator(speech.language ?? 'en');
    const ranks = new Map(
      [...this.#names(list, speech)]
        .sort(([, a], [, b]) => compare(a, b))
        .map(([id], rank) => [id, rank + 1]),
    );
    return (position) => ranks.get(numbers[position] ?? 0) ?? 0;
  }

  #cell(position: number, { source, list, hint }: Column, speech: Speech): ArchiveCell {
    const cell = (DisplayValue: string, TooltipHint = '') => ({
      DisplayValue,
      TooltipHint,
      LinkHint: '',
    });
    if ('always' in source) return cell('');
    if ('texts' in source) return cell(this.#rows.text(source.texts, position));
    const value = this.#rows.numbers[source.numbers][position] ?? 0;
    if (!list) return cell(`[I:${value}]`);
    const name = this.#names(list, speech).get(value) ?? '';
    return cell(name, hint && value !== 0 ? `{${hint}=${value}}` : '');
  }

  #names(list: ListName, speech: Speech): ReadonlyMap<number, string> {
    const rows = listByName(this.#db, list)?.rows ?? [];
    return new Map(rows.map((row) => [row.id, spoken(row.name, speech)]));
  }
}

/** A number by which rows are put in order. */
type SortKey = (position: number) => number;

/** @throws HostError 500 for a column that the provider does not have */
export function columnByName(name: string): Column {
  const found = personColumns.find((column) => column.name.toLowerCase() === name.toLowerCase());
  if (!found) throw archiveError(`Column '${name}' is not available in provider Person`);
  return found;
}

/** Which of the two kinds are wanted, by place in `personEntities`. */
function entityFlags(entities: readonly string[]): readonly [boolean, boolean] {
  const known = entities.map((entity) => {
    const found = personEntities.find((name) => name.toLowerCase() === entity.toLowerCase());
    if (!found) throw archiveError(`Entity '${entity}' is not available in provider Person`);
    return found;
  });
  const wants = (name: (typeof personEntities)[number]): boolean =>
    known.length === 0 || known.includes(name);
  return [wants('person'), wants('retiredPerson')];
}
