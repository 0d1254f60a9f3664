import type { Language } from '../domain/language.js';

/** What every call to the host takes. */
export interface Call {
  readonly signal?: AbortSignal | undefined;
  /** Language of the host's texts in the answer (names of list items, reasons of rights). */
  readonly language?: Language | undefined;
}
