/** The six languages of the product, and a pseudo-locale that makes missing translations visible. */
export const languages = ['en', 'nb', 'sv', 'da', 'de', 'nl'] as const;
export type Language = (typeof languages)[number] | 'en-XA';

/** How the host spells the languages where `Intl` spells them otherwise. */
const hostSpelling: ReadonlyMap<string, Language> = new Map([
  ['no', 'nb'],
  ['nn', 'nb'],
  ['ge', 'de'],
  ['us', 'en'],
  ['uk', 'en'],
]);

/**
 * The language of ours closest to a tag: `no`, `nn-NO` and `nb` are `nb`, `GE` is `de`.
 * `undefined` where we have none.
 */
export function closestLanguage(tag: string | null | undefined): Language | undefined {
  if (!tag) return undefined;
  const lower = tag.trim().replaceAll('_', '-').toLowerCase();
  if (lower === 'en-xa') return 'en-XA';
  const primary = lower.split('-')[0] ?? '';
  return hostSpelling.get(primary) ?? languages.find((language) => language === primary);
}

/** The culture code by which the host is asked for its texts. */
export const hostCulture = {
  en: 'en-US',
  nb: 'nb-NO',
  sv: 'sv-SE',
  da: 'da-DK',
  de: 'de-DE',
  nl: 'nl-NL',
  'en-XA': 'en-US',
} as const satisfies Record<Language, string>;
