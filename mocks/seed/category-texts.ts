import type { Texts } from './multi-language.js';

export type SeedCategory =
  | 'lead'
  | 'mql'
  | 'opportunity'
  | 'lostOpportunity'
  | 'customer'
  | 'vipCustomer'
  | 'partner'
  | 'supplier'
  | 'prospect'
  | 'reseller';

const same = (text: string): Texts => ({
  en: text,
  nb: text,
  sv: text,
  da: text,
  de: text,
  nl: text,
});

/** Names and descriptions as the product ships them, and examples from its guides. */
export const categoryTexts: Readonly<
  Record<SeedCategory, { readonly name: Texts; readonly tooltip: Texts }>
> = {
  lead: {
    name: same('Lead'),
    tooltip: {
      en: 'A person or company that has shown initial interest but has not yet indicated intent to buy.',
      nb: 'En person eller et firma som har vist interesse, men ennå ikke sagt at de vil kjøpe.',
      sv: 'En person eller ett företag som har visat intresse men ännu inte vill köpa.',
      da: 'En person eller et firma, der har vist interesse, men endnu ikke ønsker at købe.',
      de: 'Eine Person oder Firma, die erstes Interesse gezeigt hat, aber noch keine Kaufabsicht.',
      nl: 'Een persoon of bedrijf met eerste interesse, maar nog zonder koopintentie.',
    },
  },
  mql: {
    name: {
      en: 'Marketing qualified lead (MQL)',
      nb: 'Markedsføringskvalifisert lead (MQL)',
      sv: 'Marknadsföringskvalificerad lead (MQL)',
      da: 'Marketingkvalificeret lead (MQL)',
      de: 'Marketingqualifizierter Lead (MQL)',
      nl: 'Marketinggekwalificeerde lead (MQL)',
    },
    tooltip: {
      en: 'A lead that matches your target profile or has requested further engagement, such as a demo.',
      nb: 'En lead som passer målprofilen eller har bedt om mer, for eksempel en demo.',
      sv: 'En lead som passar målprofilen eller har bett om mer, till exempel en demo.',
      da: 'En lead, der passer til målprofilen eller har bedt om mere, for eksempel en demo.',
      de: 'Ein Lead, der dem Zielprofil entspricht oder mehr wünscht, etwa eine Demo.',
      nl: 'Een lead die bij het doelprofiel past of om meer heeft gevraagd, zoals een demo.',
    },
  },
  opportunity: {
    name: {
      en: 'Opportunity',
      nb: 'Mulighet',
      sv: 'Affärsmöjlighet',
      da: 'Mulighed',
      de: 'Opportunity',
      nl: 'Opportunity',
    },
    tooltip: {
      en: 'A potential customer that is part of an active sales process.',
      nb: 'En potensiell kunde i en aktiv salgsprosess.',
      sv: 'En potentiell kund i en aktiv säljprocess.',
      da: 'En potentiel kunde i en aktiv salgsproces.',
      de: 'Ein potenzieller Kunde in einem aktiven Verkaufsprozess.',
      nl: 'Een potentiële klant in een actief verkoopproces.',
    },
  },
  lostOpportunity: {
    name: {
      en: 'Lost opportunity',
      nb: 'Tapt mulighet',
      sv: 'Förlorad möjlighet',
      da: 'Tabt mulighed',
      de: 'Verlorene Opportunity',
      nl: 'Verloren opportunity',
    },
    tooltip: {
      en: 'A potential customer with one or several lost sales.',
      nb: 'En potensiell kunde med ett eller flere tapte salg.',
      sv: 'En potentiell kund med en eller flera förlorade affärer.',
      da: 'En potentiel kunde med et eller flere tabte salg.',
      de: 'Ein potenzieller Kunde mit einem oder mehreren verlorenen Verkäufen.',
      nl: 'Een potentiële klant met een of meer verloren verkopen.',
    },
  },
  customer: {
    name: { en: 'Customer', nb: 'Kunde', sv: 'Kund', da: 'Kunde', de: 'Kunde', nl: 'Klant' },
    tooltip: same(''),
  },
  vipCustomer: {
    name: {
      en: 'VIP customer',
      nb: 'VIP-kunde',
      sv: 'VIP-kund',
      da: 'VIP-kunde',
      de: 'VIP-Kunde',
      nl: 'VIP-klant',
    },
    tooltip: same(''),
  },
  partner: { name: same('Partner'), tooltip: same('') },
  supplier: {
    name: {
      en: 'Supplier',
      nb: 'Leverandør',
      sv: 'Leverantör',
      da: 'Leverandør',
      de: 'Lieferant',
      nl: 'Leverancier',
    },
    tooltip: same(''),
  },
  prospect: {
    name: {
      en: 'Prospect',
      nb: 'Prospekt',
      sv: 'Prospekt',
      da: 'Kundeemne',
      de: 'Interessent',
      nl: 'Prospect',
    },
    tooltip: {
      en: 'A company we would like to sell to. Not worked as a lead.',
      nb: 'Et firma vi gjerne vil selge til. Følges ikke opp som lead.',
      sv: 'Ett företag som vi gärna vill sälja till. Bearbetas inte som lead.',
      da: 'Et firma, vi gerne vil sælge til. Bearbejdes ikke som lead.',
      de: 'Eine Firma, an die wir verkaufen möchten. Wird nicht als Lead bearbeitet.',
      nl: 'Een bedrijf waaraan we willen verkopen. Wordt niet als lead behandeld.',
    },
  },
  reseller: {
    name: {
      en: 'Reseller',
      nb: 'Forhandler',
      sv: 'Återförsäljare',
      da: 'Forhandler',
      de: 'Wiederverkäufer',
      nl: 'Wederverkoper',
    },
    tooltip: same(''),
  },
};
