import type { Language } from '../domain/language.js';
import { en } from './en.js';
import { TableLoader } from './table-loader.js';
import type { Words } from './words.js';

/** Written out, so that a bundler sees each import and makes a chunk of its own of it. */
const fetchers = {
  nb: async () => (await import('./nb.js')).nb,
  sv: async () => (await import('./sv.js')).sv,
  da: async () => (await import('./da.js')).da,
  de: async () => (await import('./de.js')).de,
  nl: async () => (await import('./nl.js')).nl,
  'en-XA': async () => (await import('./pseudo.js')).pseudo,
} as const satisfies Record<Exclude<Language, 'en'>, () => Promise<Words>>;

const tables = new TableLoader(en, (language) => fetchers[language]());

/**
 * The words of a language. English comes with the code and stands in where a table cannot be
 * fetched, so this never rejects; the next call tries again. (Browsers that have not yet followed
 * whatwg/html#10327 answer a repeated import of a failed module from memory until the page reloads.)
 */
export function loadWords(language: Language): Promise<Words> {
  return tables.load(language);
}

/** The words of a language, where they can be had without waiting. English always can. */
export function wordsIfLoaded(language: Language): Words | undefined {
  return tables.loaded(language);
}
