/** Rows that are worked out from their position, so that a million of them cost nothing until read. */
export interface Base<Row> {
  readonly count: number;
  /** Id of the first row that is added later; added ids follow without a gap. */
  readonly firstNewId: number;
  idAt(position: number): number;
  positionOf(id: number): number | undefined;
  rowAt(position: number): Row;
}

/** A table: its base, and over it only the rows that were changed (`null` where deleted). */
export class Table<Row extends object> {
  readonly base: Base<Row>;
  readonly #changed = new Map<number, Row | null>();
  #added = 0;

  constructor(base: Base<Row>) {
    this.base = base;
  }

  /** Positions handed out so far, deleted rows included. */
  get positions(): number {
    return this.base.count + this.#added;
  }

  get nextId(): number {
    return this.base.firstNewId + this.#added;
  }

  idAt(position: number): number {
    const { count, firstNewId } = this.base;
    return position < count ? this.base.idAt(position) : firstNewId + (position - count);
  }

  positionOf(id: number): number | undefined {
    const { count, firstNewId } = this.base;
    if (id >= firstNewId && id < this.nextId) return count + (id - firstNewId);
    return this.base.positionOf(id);
  }

  get(id: number): Row | undefined {
    const changed = this.#changed.get(id);
    if (changed !== undefined) return changed ?? undefined;
    const position = this.base.positionOf(id);
    return position === undefined ? undefined : this.base.rowAt(position);
  }

  /** Undeleted rows in the order of their positions. Not for tables of a million rows. */
  *all(): Generator<Row> {
    for (let position = 0; position < this.positions; position += 1) {
      const row = this.get(this.idAt(position));
      if (row) yield row;
    }
  }

  set(id: number, row: Row | null): void {
    this.#changed.set(id, row);
    if (id >= this.nextId) this.#added = id - this.base.firstNewId + 1;
  }

  changes(): ReadonlyMap<number, Row | null> {
    return this.#changed;
  }

  reset(): void {
    this.#changed.clear();
    this.#added = 0;
  }
}

/** A base of few rows, held as they are. */
export function listBase<Row>(rows: readonly Row[], idOf: (row: Row) => number): Base<Row> {
  const positions = new Map(rows.map((row, position) => [idOf(row), position]));
  const at = (position: number): Row => {
    const row = rows[position];
    if (row === undefined) throw new RangeError(`no row at ${position}`);
    return row;
  };
  return {
    count: rows.length,
    firstNewId: Math.max(0, ...rows.map(idOf)) + 1,
    idAt: (position) => idOf(at(position)),
    positionOf: (id) => positions.get(id),
    rowAt: at,
  };
}
