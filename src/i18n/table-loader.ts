import type { Language } from '../domain/language.js';
import type { Words } from './words.js';

/** Fetches the table of a language; rejects where it cannot be had. */
export type FetchTable = (language: Exclude<Language, 'en'>) => Promise<Words>;

/** Tables of words, each fetched once. */
export class TableLoader {
  readonly #english: Words;
  readonly #fetchTable: FetchTable;
  readonly #loaded = new Map<Language, Words>();
  readonly #loading = new Map<Language, Promise<Words>>();

  constructor(english: Words, fetchTable: FetchTable) {
    this.#english = english;
    this.#loaded.set('en', english);
    this.#fetchTable = fetchTable;
  }

  /** The table, where it can be had without waiting. English always can. */
  loaded(language: Language): Words | undefined {
    return this.#loaded.get(language);
  }

  /** Never rejects: what cannot be fetched is English for now, and asked for again next time. */
  load(language: Language): Promise<Words> {
    const loaded = this.loaded(language);
    if (loaded) return Promise.resolve(loaded);
    if (language === 'en') return Promise.resolve(this.#english);
    const loading = this.#loading.get(language) ?? this.#fetch(language);
    this.#loading.set(language, loading);
    return loading;
  }

  async #fetch(language: Exclude<Language, 'en'>): Promise<Words> {
    try {
      const words = await this.#fetchTable(language);
      this.#loaded.set(language, words);
      return words;
    } catch {
      return this.#english;
    } finally {
      this.#loading.delete(language);
    }
  }
}
