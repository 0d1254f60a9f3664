import { formatCount } from './format.js';
import type { Words } from './words.js';

const actions = { retry: 'Prøv igjen', 'sign-in': 'Logg inn', reload: 'Last inn på nytt' } as const;

const fields = {
  firstName: 'Fornavn',
  middleName: 'Mellomnavn',
  lastName: 'Etternavn',
  title: 'Tittel',
  email: 'E-post',
  mobilePhone: 'Mobiltelefon',
  officePhone: 'Telefon',
  categoryId: 'Kategori',
  leadStatusId: 'Leadstatus',
} as const;

const groups = {
  customer: 'Kunde',
  'potential-customer': 'Potensiell kunde',
  partner: 'Partner',
  lost: 'Tapt',
  other: 'Annet',
  unknown: 'Ukjent gruppe',
} as const;

const hidden = {
  'no-company': 'Leadstatus er ikke i bruk: Personen har verken firma eller kategori.',
  'not-potential': 'Leadstatus brukes bare med en kategori i gruppen «Potensiell kunde».',
  'not-enabled': 'Leadstatus er ikke aktivert for denne kategorien.',
  'no-right': 'Du har ikke rettigheter til å se leadstatus.',
} as const;

const readOnly = {
  record: 'Du har ikke rettigheter til å endre denne personen.',
  field: 'Du har ikke rettigheter til å endre leadstatus.',
} as const;

const failures = {
  unreachable: 'Fikk ikke kontakt med CRM-systemet. Kontroller nettforbindelsen, og prøv igjen.',
  timeout: 'CRM-systemet brukte for lang tid på å svare. Prøv igjen.',
  unauthenticated: 'Du er logget ut. Logg inn for å fortsette.',
  denied:
    'Du har ikke rettigheter til å gjøre dette. Spør administratoren hvis du trenger tilgang.',
  'not-found':
    'Fant ikke oppføringen. Den kan være slettet, eller du mangler rettigheter til å se den.',
  conflict:
    'Noen andre har endret dette i mellomtiden. Last inn på nytt for å se de nyeste verdiene.',
  invalid: 'CRM-systemet godtok ikke verdien. Endre den, og prøv igjen.',
  'rate-limited': 'CRM-systemet får for mange forespørsler og trenger en kort pause.',
  maintenance: 'CRM-systemet er stengt for vedlikehold akkurat nå.',
  contract:
    'CRM-systemet ga et svar som ikke kunne forstås. Last inn på nytt, og si fra til administratoren hvis det skjer igjen.',
  unsupported: 'Dette er ikke mulig i denne versjonen av CRM-systemet.',
} as const;

const inputs = {
  'contact-id': 'Personens ID er ikke et gyldig tall, så personen kan ikke vises.',
  'company-id': 'Firmaets ID er ikke et gyldig tall, så firmaet kan ikke vises.',
  'base-url': 'Adressen til CRM-systemet er ikke gyldig. Administratoren kan rette den.',
  host: 'Denne siden er ikke koblet til et CRM-system.',
  token: 'Innloggingen i CRM-systemet mislyktes. Logg inn på nytt.',
} as const;

const n = (count: number): string => formatCount(count, 'nb');

export const nb: Words = {
  $code: 'nb',
  $name: 'Norsk bokmål',
  $dir: 'ltr',

  edit: 'Rediger',
  save: 'Lagre',
  saving: 'Lagrer …',
  cancel: 'Avbryt',
  close: 'Lukk',
  undo: 'Angre',
  retry: actions.retry,
  signIn: actions['sign-in'],
  reload: actions.reload,
  discard: 'Forkast endringene',
  keepEditing: 'Fortsett å redigere',
  failureAction: (action) => actions[action],

  contact: 'Person',
  company: 'Firma',
  category: 'Kategori',
  categoryGroup: 'Kategorigruppe',
  contactDetails: 'Kontaktopplysninger',
  field: (field) => fields[field],
  unnamed: 'Uten navn',
  formerEmployee: 'Tidligere ansatt',
  noCategory: 'Ingen kategori',
  deletedItem: (name) => `${name} (slettet)`,
  group: (group) => groups[group],
  editContact: (name) => `Rediger ${name}`,
  editCompany: (name) => `Rediger ${name}`,
  openCompany: (name) => `Åpne ${name}`,
  inheritedCategory: 'Kategorien hører til firmaet og endres der.',
  loadingContact: 'Laster inn person',
  loadingCompany: 'Laster inn firma',
  noContact: 'Ingen person er valgt',
  noCompany: 'Ikke noe firma er valgt',

  leadStatus: 'Leadstatus',
  editLeadStatus: 'Rediger leadstatus',
  noStatus: 'Ingen status',
  unknownStatus: (id) => `Ukjent status (${id})`,
  chooseStatus: 'Velg en status',
  noStatusFound: (typed) => `Ingen status inneholder «${typed}».`,
  statusesFound: (count) =>
    count === 0 ? 'Ingen statuser' : count === 1 ? '1 status' : `${n(count)} statuser`,
  description: 'Beskrivelse',
  leadStatusHidden: (reason) => hidden[reason],
  leadStatusReadOnly: (reason) => readOnly[reason],
  listUnavailable: 'Listen over statuser kunne ikke leses, så statusen kan ikke endres nå.',
  statusSaved: (status) => `Leadstatus er nå «${status}».`,
  statusRestored: (status) => `Angret. Leadstatus er «${status}» igjen.`,
  statusNotSaved: 'Leadstatusen ble ikke lagret.',
  requiredStatus: 'Velg en leadstatus.',
  deletedStatusNotSelectable: 'Denne statusen er slettet og kan ikke velges.',

  contactsWithStatus: (count) =>
    count === 0
      ? 'Ingen personer har leadstatus'
      : count === 1
        ? '1 person har leadstatus'
        : `${n(count)} personer har leadstatus`,
  willHideStatus: (count) =>
    count === 0
      ? 'Ingen personer i firmaet har en leadstatus som blir skjult.'
      : count === 1
        ? 'Leadstatusen til 1 person blir skjult. Verdien beholdes.'
        : `Leadstatusen til ${n(count)} personer blir skjult. Verdiene beholdes.`,
  willOpenStatus: 'Alle personer i firmaet får den første leadstatusen i listen.',
  companySaved: (category) => `Kategorien er nå «${category}».`,
  contactSaved: 'Personen er lagret.',
  contactNotSaved: 'Personen ble ikke lagret.',
  companyNotSaved: 'Kategorien ble ikke endret.',

  categoryQuestion: 'Vil du oppdatere kategorien?',
  categoryQuestionText: (status, company) =>
    `Med leadstatusen «${status}» foreslås en ny kategori for ${company}.`,
  currentCategory: (category) => `Nåværende kategori: ${category}`,
  newCategory: 'Ny kategori',
  suggested: 'foreslått',
  updateCategory: 'Oppdater kategori',
  keepCategory: 'Behold nåværende kategori',
  categoryNotUpdated: 'Leadstatusen er lagret, men kategorien ble ikke oppdatert.',
  categoryUpdated: (category) => `Kategorien er nå «${category}».`,

  conflictTitle: 'Endret av noen andre',
  conflictText: (by, when) =>
    `${by || 'Noen andre'} endret denne personen${when && ` (${when})`} mens du redigerte. Velg hva som skal beholdes.`,
  mine: 'Min endring',
  theirs: 'Den andres endring',
  keepMine: 'Behold min endring',
  takeTheirs: 'Bruk den andres endring',
  saveChoice: 'Lagre valget',
  emptyValue: 'Tomt',

  unsavedTitle: 'Vil du forkaste ulagrede endringer?',
  unsavedText: 'Det du har endret her, er ikke lagret.',

  failure: (code) => failures[code],
  invalidInput: (input) => inputs[input],
  retryIn: (seconds) =>
    seconds === 1 ? 'Prøv igjen om 1 sekund.' : `Prøv igjen om ${n(seconds)} sekunder.`,
  fieldProblem: (problem, maxLength) =>
    ({
      required: 'Feltet må ha en verdi.',
      'too-long': `Her er det plass til høyst ${n(maxLength)} tegn.`,
      'not-an-email': 'Dette er ikke en gyldig e-postadresse. Skriv den som navn@example.com.',
    })[problem],
  hostSays: (reason) => `Melding fra CRM-systemet: ${reason}`,
};
