import type { Language } from '../domain/language.js';

/**
 * Where `Intl` looks for the habits of a language. English is shown as in Britain, since the
 * 24-hour clock and the day before the month are what the product's countries read.
 */
const locales = {
  en: 'en-GB',
  nb: 'nb-NO',
  sv: 'sv-SE',
  da: 'da-DK',
  de: 'de-DE',
  nl: 'nl-NL',
  'en-XA': 'en-GB',
} as const satisfies Record<Language, string>;

/** Making an `Intl` formatter costs far more than using it, and a list uses it for every row. */
function remembered<F>(make: (key: string) => F): (key: string) => F {
  const made = new Map<string, F>();
  return (key) => {
    const formatter = made.get(key) ?? make(key);
    made.set(key, formatter);
    return formatter;
  };
}

const counts = remembered((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
const conjunctions = remembered((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const disjunctions = remembered((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }));
const dateTimes = remembered((key) => {
  const [locale, timeZone] = key.split(' ');
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
});

/**
 * A moment as people of the language write it, to the minute: `12 Mar 2026, 14:05`.
 * An invalid date is ''.
 * @param timeZone an IANA name; without it the reader's own zone
 */
export function formatDateTime(date: Date, language: Language, timeZone?: string): string {
  if (Number.isNaN(date.getTime())) return '';
  const locale = locales[language];
  return dateTimes(timeZone ? `${locale} ${timeZone}` : locale).format(date);
}

/** A whole number with the separators of the language: `1,234`, `1 234`, `1.234`. */
export function formatCount(n: number, language: Language): string {
  return counts(locales[language]).format(n);
}

/** `A, B and C`, or with `disjunction` `A, B or C`. */
export function formatList(
  items: readonly string[],
  language: Language,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  const lists = type === 'conjunction' ? conjunctions : disjunctions;
  return lists(locales[language]).format(items);
}
