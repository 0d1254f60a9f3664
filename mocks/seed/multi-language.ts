/** A text in the six languages of the product. */
export interface Texts {
  readonly en: string;
  readonly nb: string;
  readonly sv: string;
  readonly da: string;
  readonly de: string;
  readonly nl: string;
}

/** The host's codes for languages inside a multi-language string. */
export const hostLanguageCodes = {
  en: 'US',
  nb: 'NO',
  sv: 'SW',
  da: 'DA',
  de: 'GE',
  nl: 'NL',
} as const satisfies Record<keyof Texts, string>;

/** As the host stores a text in several languages: `US:"Lead";NO:"Lead";…`; '' where it has none. */
export function multiLanguage(texts: Texts): string {
  if (texts.en === '') return '';
  const languages = Object.keys(hostLanguageCodes) as (keyof Texts)[];
  return languages.map((key) => `${hostLanguageCodes[key]}:"${texts[key]}";`).join('');
}
