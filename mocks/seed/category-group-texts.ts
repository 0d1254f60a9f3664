import type { Texts } from './multi-language.js';

/** The five fixed groups, and the two rows that list names with an ending put first. */
export const categoryGroupTexts = {
  Customer: { en: 'Customer', nb: 'Kunde', sv: 'Kund', da: 'Kunde', de: 'Kunde', nl: 'Klant' },
  PotentialCustomer: {
    en: 'Potential customer',
    nb: 'Potensiell kunde',
    sv: 'Potentiell kund',
    da: 'Potentiel kunde',
    de: 'Potenzieller Kunde',
    nl: 'Potentiële klant',
  },
  Partner: {
    en: 'Partner',
    nb: 'Partner',
    sv: 'Partner',
    da: 'Partner',
    de: 'Partner',
    nl: 'Partner',
  },
  Lost: { en: 'Lost', nb: 'Tapt', sv: 'Förlorad', da: 'Tabt', de: 'Verloren', nl: 'Verloren' },
  Other: { en: 'Other', nb: 'Annet', sv: 'Annan', da: 'Andet', de: 'Andere', nl: 'Overig' },
  NoSelection: {
    en: '(No selection)',
    nb: '(Ikke valgt)',
    sv: '(Inget val)',
    da: '(Intet valg)',
    de: '(Keine Auswahl)',
    nl: '(Geen selectie)',
  },
  AllItems: { en: '(All)', nb: '(Alle)', sv: '(Alla)', da: '(Alle)', de: '(Alle)', nl: '(Alle)' },
} as const satisfies Readonly<Record<string, Texts>>;
