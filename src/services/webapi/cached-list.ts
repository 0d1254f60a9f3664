import type { Language } from '../../domain/language.js';
import type { Call } from '../call.js';
import type { Clock } from './clock.js';

const freshMs = 5 * 60_000;
/** After a failed look the next one waits this long: a host in trouble is not asked at every turn. */
const pauseMs = 30_000;

interface Entry<T> {
  rows: readonly T[];
  /** When to look again. */
  dueAt: number;
}

export interface ListSource<T> {
  load(call: Call): Promise<readonly T[]>;
  readonly clock: Clock;
  /** Called when a later look found other rows than the ones given out. */
  readonly changed: () => void;
}

/**
 * A list of the tenant, kept by language. An old one is given at once and looked up again behind
 * the caller's back; when that fails, the old one stays. A first look that fails is not kept.
 */
export class CachedList<T> {
  readonly #source: ListSource<T>;
  #entries = new Map<Language | undefined, Entry<T>>();

  constructor(source: ListSource<T>) {
    this.#source = source;
  }

  async rows(call: Call = {}): Promise<readonly T[]> {
    const entries = this.#entries;
    const entry = entries.get(call.language);
    if (!entry) {
      const rows = await this.#source.load(call);
      // Without effect if the list was told to forget in the meantime.
      entries.set(call.language, { rows, dueAt: this.#now() + freshMs });
      return rows;
    }
    if (this.#now() >= entry.dueAt) void this.#renew(entry, call.language);
    return entry.rows;
  }

  forget(): void {
    this.#entries = new Map();
  }

  async #renew(entry: Entry<T>, language: Language | undefined): Promise<void> {
    // Nobody else looks while we do.
    entry.dueAt = Infinity;
    try {
      const rows = await this.#source.load({ language });
      entry.dueAt = this.#now() + freshMs;
      if (JSON.stringify(rows) === JSON.stringify(entry.rows)) return;
      entry.rows = rows;
      if (this.#entries.get(language) === entry) this.#source.changed();
    } catch {
      entry.dueAt = this.#now() + pauseMs;
    }
  }

  #now(): number {
    return this.#source.clock.now();
  }
}
