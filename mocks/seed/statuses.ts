import type { LeadstatusRow } from '../db/rows.js';
import { multiLanguage, type Texts } from './multi-language.js';

const predefined: readonly { readonly name: Texts; readonly tooltip: Texts }[] = [
  {
    name: { en: 'Open', nb: 'Åpen', sv: 'Öppen', da: 'Åben', de: 'Offen', nl: 'Open' },
    tooltip: {
      en: 'No outreach has been made by the sales team yet.',
      nb: 'Ingen salgskontakt er gjort ennå.',
      sv: 'Ingen kontakt har gjorts.',
      da: 'Ingen kontakt er foretaget.',
      de: 'Es wurde noch kein Kontaktversuch vorgenommen.',
      nl: 'Er is nog geen contact geweest.',
    },
  },
  {
    name: {
      en: 'Contacting',
      nb: 'Kontakter',
      sv: 'Kontakt tas',
      da: 'Kontakter',
      de: 'Kontaktaufnahme',
      nl: 'Contact opnemen',
    },
    tooltip: {
      en: 'The sales team is actively trying to reach the lead.',
      nb: 'Salg prøver aktivt å nå leadden.',
      sv: 'Försäljning försöker nå leadden.',
      da: 'Sælger forsøger at få kontakt.',
      de: 'Der Vertrieb versucht aktiv, den Lead zu erreichen.',
      nl: 'Sales probeert de lead te bereiken.',
    },
  },
  {
    name: {
      en: 'Disqualified',
      nb: 'Diskvalifisert',
      sv: 'Diskvalificerad',
      da: 'Diskvalificeret',
      de: 'Disqualifiziert',
      nl: 'Gediskwalificeerd',
    },
    tooltip: {
      en: 'The lead does not meet our criteria and will not be contacted further.',
      nb: 'Leadden oppfyller ikke kriteriene.',
      sv: 'Uppfyller inte kriterierna.',
      da: 'Leaden opfylder ikke kriterierne.',
      de: 'Der Lead erfüllt die Kriterien nicht.',
      nl: 'De lead voldoet niet aan de criteria.',
    },
  },
  {
    name: {
      en: 'Re-nurture',
      nb: 'Varmes opp igjen',
      sv: 'Återbearbetning',
      da: 'Genoptag kontakt',
      de: 'Erneut bearbeiten',
      nl: 'Opnieuw benaderen',
    },
    tooltip: {
      en: 'The lead is not ready now but may be in the future. Marketing can follow up.',
      nb: 'Ikke klar nå, men kan bli aktuell senere.',
      sv: 'Följ upp senare.',
      da: 'Ikke klar endnu.',
      de: 'Der Lead ist jetzt nicht bereit, könnte aber später relevant sein.',
      nl: 'Mogelijk later relevant.',
    },
  },
  {
    name: {
      en: 'Qualified',
      nb: 'Kvalifisert',
      sv: 'Kvalificerad',
      da: 'Kvalificeret',
      de: 'Qualifiziert',
      nl: 'Gekwalificeerd',
    },
    tooltip: {
      en: 'The lead meets all necessary criteria to initiate the sales process.',
      nb: 'Oppfyller alle krav til å gå videre i salgsprosessen.',
      sv: 'Redo för säljprocess.',
      da: 'Klar til salgsproces.',
      de: 'Der Lead erfüllt alle Anforderungen für den Verkaufsprozess.',
      nl: 'Klaar voor de salesfase.',
    },
  },
];

/** A tenant's own statuses: typed in by an administrator, so in one language and often undescribed. */
const tenantsOwn = [
  'Bad timing',
  'Budget confirmed',
  'Callback requested',
  'Case study sent',
  'Competitor customer',
  'Contract sent',
  'Decision maker found',
  'Demo booked',
  'Demo done',
  'Event attendee',
  'Follow up in spring',
  'Inbound call',
  'Left a message',
  'Meeting booked',
  'Needs analysis',
  'Newsletter only',
  'Not an ICP',
  'Out of office',
  'Partner referral',
  'Pricing discussed',
  'Proof of concept',
  'Proposal sent',
  'Wrong number',
  'Waiting for legal',
  'Webinar attendee',
] as const;

/** The deleted status that contact 142 still has. */
export const deletedStatusId = 6;

/**
 * The list of lead statuses: `count` undeleted ones, the predefined five first. With fewer than
 * five the rest of them are deleted rows; id 6 is always a deleted row that is still in use.
 */
export function seedStatuses(count = predefined.length): LeadstatusRow[] {
  const rows = predefined.map(({ name, tooltip }, i) => ({
    leadstatusId: i + 1,
    name: multiLanguage(name),
    tooltip: multiLanguage(tooltip),
    rank: i + 1,
    deleted: i >= count,
  }));
  const gone: LeadstatusRow = {
    leadstatusId: deletedStatusId,
    name: 'Not interested',
    tooltip: '',
    rank: deletedStatusId,
    deleted: true,
  };
  const more = Array.from({ length: Math.max(0, count - rows.length) }, (_, i) => ({
    leadstatusId: deletedStatusId + 1 + i,
    name: tenantsOwn[i] ?? `Status ${rows.length + 1 + i}`,
    tooltip: i % 3 === 0 ? `Set by sales: ${(tenantsOwn[i] ?? 'own status').toLowerCase()}.` : '',
    rank: deletedStatusId + 1 + i,
    deleted: false,
  }));
  return [...rows, gone, ...more];
}
