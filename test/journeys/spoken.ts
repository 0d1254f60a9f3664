/**
 * The words that a person reads and says on the way, in two languages. They are written down here
 * from the product's own documentation and not imported, so that a wrong word is found.
 */
export interface Spoken {
  readonly lang: string;
  readonly leadStatus: string;
  readonly category: string;
  readonly save: string;
  readonly cancel: string;
  readonly edit: (name: string) => string;
  readonly open: string;
  readonly openDescription: string;
  readonly contacting: string;
  readonly qualified: string;
  readonly lead: string;
  readonly marketingQualified: string;
  readonly opportunity: string;
  readonly customer: string;
  readonly question: string;
  readonly newCategory: string;
  readonly suggested: string;
  readonly update: string;
  readonly keep: string;
  readonly willHide: (count: number) => string;
  readonly willOpen: string;
}

export const english: Spoken = {
  lang: 'en',
  leadStatus: 'Lead status',
  category: 'Category',
  save: 'Save',
  cancel: 'Cancel',
  edit: (name) => `Edit ${name}`,
  open: 'Open',
  openDescription: 'No outreach has been made by the sales team yet.',
  contacting: 'Contacting',
  qualified: 'Qualified',
  lead: 'Lead',
  marketingQualified: 'Marketing qualified lead (MQL)',
  opportunity: 'Opportunity',
  customer: 'Customer',
  question: 'Update the category?',
  newCategory: 'New category',
  suggested: 'suggested',
  update: 'Update category',
  keep: 'Keep current category',
  willHide: (count) => `The lead status of ${count} contacts will be hidden. The values are kept.`,
  willOpen: 'All contacts in the company will be set to the first lead status in the list.',
};

export const swedish: Spoken = {
  lang: 'sv',
  leadStatus: 'Leadstatus',
  category: 'Kategori',
  save: 'Spara',
  cancel: 'Avbryt',
  edit: (name) => `Redigera ${name}`,
  open: 'Öppen',
  openDescription: 'Ingen kontakt har gjorts.',
  contacting: 'Kontakt tas',
  qualified: 'Kvalificerad',
  lead: 'Lead',
  marketingQualified: 'Marknadsföringskvalificerad lead (MQL)',
  opportunity: 'Affärsmöjlighet',
  customer: 'Kund',
  question: 'Vill du uppdatera kategorin?',
  newCategory: 'Ny kategori',
  suggested: 'föreslagen',
  update: 'Uppdatera kategori',
  keep: 'Behåll nuvarande kategori',
  willHide: (count) => `Leadstatusen för ${count} kontakter kommer att döljas. Värdena behålls.`,
  willOpen: 'Alla kontakter på företaget får den första leadstatusen i listan.',
};

export const german: Spoken = {
  lang: 'de',
  leadStatus: 'Lead-Status',
  category: 'Kategorie',
  save: 'Speichern',
  cancel: 'Abbrechen',
  edit: (name) => `${name} bearbeiten`,
  open: 'Offen',
  openDescription: 'Es wurde noch kein Kontaktversuch vorgenommen.',
  contacting: 'Kontaktaufnahme',
  qualified: 'Qualifiziert',
  lead: 'Lead',
  marketingQualified: 'Marketingqualifizierter Lead (MQL)',
  opportunity: 'Opportunity',
  customer: 'Kunde',
  question: 'Kategorie aktualisieren?',
  newCategory: 'Neue Kategorie',
  suggested: 'vorgeschlagen',
  update: 'Kategorie aktualisieren',
  keep: 'Aktuelle Kategorie beibehalten',
  willHide: (count) =>
    `Der Lead-Status von ${count} Personen wird ausgeblendet. Die Werte bleiben erhalten.`,
  willOpen: 'Alle Personen der Firma erhalten den ersten Lead-Status der Liste.',
};
