import { formatCount } from './format.js';
import type { Words } from './words.js';

const actions = { retry: 'Försök igen', 'sign-in': 'Logga in', reload: 'Läs in igen' } as const;

const fields = {
  firstName: 'Förnamn',
  middleName: 'Mellannamn',
  lastName: 'Efternamn',
  title: 'Titel',
  email: 'E-post',
  mobilePhone: 'Mobiltelefon',
  officePhone: 'Telefon',
  categoryId: 'Kategori',
  leadStatusId: 'Leadstatus',
} as const;

const groups = {
  customer: 'Kund',
  'potential-customer': 'Potentiell kund',
  partner: 'Partner',
  lost: 'Förlorad',
  other: 'Annan',
  unknown: 'Okänd grupp',
} as const;

const hidden = {
  'no-company': 'Leadstatus används inte: kontakten har varken företag eller kategori.',
  'not-potential': 'Leadstatus används bara med en kategori i gruppen ”Potentiell kund”.',
  'not-enabled': 'Leadstatus är inte aktiverad för den här kategorin.',
  'no-right': 'Du har inte behörighet att se leadstatus.',
} as const;

const readOnly = {
  record: 'Du har inte behörighet att ändra den här kontakten.',
  field: 'Du har inte behörighet att ändra leadstatus.',
} as const;

const failures = {
  unreachable: 'Det gick inte att nå CRM-systemet. Kontrollera anslutningen och försök igen.',
  timeout: 'CRM-systemet tog för lång tid på sig att svara. Försök igen.',
  unauthenticated: 'Du är utloggad. Logga in för att fortsätta.',
  denied: 'Du har inte behörighet att göra detta. Fråga administratören om du behöver åtkomst.',
  'not-found':
    'Posten hittades inte. Den kan ha tagits bort, eller så saknar du behörighet att se den.',
  conflict: 'Någon annan har ändrat detta under tiden. Läs in igen för att se de senaste värdena.',
  invalid: 'CRM-systemet godtog inte värdet. Ändra det och försök igen.',
  'rate-limited': 'CRM-systemet får för många förfrågningar och behöver en kort paus.',
  maintenance: 'CRM-systemet är stängt för underhåll just nu.',
  contract:
    'CRM-systemet gav ett svar som inte gick att förstå. Läs in igen, och meddela administratören om felet återkommer.',
  unsupported: 'Det här är inte möjligt i den här versionen av CRM-systemet.',
} as const;

const inputs = {
  'contact-id': 'Kontaktens id är inte ett giltigt tal, så kontakten kan inte visas.',
  'company-id': 'Företagets id är inte ett giltigt tal, så företaget kan inte visas.',
  'base-url': 'Adressen till CRM-systemet är ogiltig. Administratören kan rätta den.',
  host: 'Den här sidan är inte ansluten till något CRM-system.',
  token: 'Inloggningen i CRM-systemet misslyckades. Logga in igen.',
} as const;

const n = (count: number): string => formatCount(count, 'sv');

export const sv: Words = {
  $code: 'sv',
  $name: 'Svenska',
  $dir: 'ltr',

  edit: 'Redigera',
  save: 'Spara',
  saving: 'Sparar …',
  cancel: 'Avbryt',
  close: 'Stäng',
  undo: 'Ångra',
  retry: actions.retry,
  signIn: actions['sign-in'],
  reload: actions.reload,
  discard: 'Ignorera ändringarna',
  keepEditing: 'Fortsätt redigera',
  failureAction: (action) => actions[action],

  contact: 'Kontakt',
  company: 'Företag',
  category: 'Kategori',
  categoryGroup: 'Kategorigrupp',
  contactDetails: 'Kontaktuppgifter',
  field: (field) => fields[field],
  unnamed: 'Utan namn',
  formerEmployee: 'Tidigare anställd',
  noCategory: 'Ingen kategori',
  deletedItem: (name) => `${name} (borttagen)`,
  group: (group) => groups[group],
  editContact: (name) => `Redigera ${name}`,
  editCompany: (name) => `Redigera ${name}`,
  openCompany: (name) => `Öppna ${name}`,
  inheritedCategory: 'Kategorin hör till företaget och ändras där.',
  loadingContact: 'Läser in kontakt',
  loadingCompany: 'Läser in företag',
  noContact: 'Ingen kontakt vald',
  noCompany: 'Inget företag valt',

  leadStatus: 'Leadstatus',
  editLeadStatus: 'Redigera leadstatus',
  noStatus: 'Ingen status',
  unknownStatus: (id) => `Okänd status (${id})`,
  chooseStatus: 'Välj en status',
  noStatusFound: (typed) => `Ingen status innehåller ”${typed}”.`,
  statusesFound: (count) =>
    count === 0 ? 'Inga statusar' : count === 1 ? '1 status' : `${n(count)} statusar`,
  description: 'Beskrivning',
  leadStatusHidden: (reason) => hidden[reason],
  leadStatusReadOnly: (reason) => readOnly[reason],
  listUnavailable: 'Listan med statusar kunde inte läsas, så statusen kan inte ändras just nu.',
  statusSaved: (status) => `Leadstatus är nu ”${status}”.`,
  statusRestored: (status) => `Ångrat. Leadstatus är ”${status}” igen.`,
  statusNotSaved: 'Leadstatusen sparades inte.',
  requiredStatus: 'Välj en leadstatus.',
  deletedStatusNotSelectable: 'Den här statusen är borttagen och kan inte väljas.',

  contactsWithStatus: (count) =>
    count === 0
      ? 'Inga kontakter har leadstatus'
      : count === 1
        ? '1 kontakt har leadstatus'
        : `${n(count)} kontakter har leadstatus`,
  willHideStatus: (count) =>
    count === 0
      ? 'Ingen kontakt på företaget har en leadstatus som kommer att döljas.'
      : count === 1
        ? 'Leadstatusen för 1 kontakt kommer att döljas. Värdet behålls.'
        : `Leadstatusen för ${n(count)} kontakter kommer att döljas. Värdena behålls.`,
  willOpenStatus: 'Alla kontakter på företaget får den första leadstatusen i listan.',
  companySaved: (category) => `Kategorin är nu ”${category}”.`,
  contactSaved: 'Kontakten är sparad.',
  contactNotSaved: 'Kontakten sparades inte.',
  companyNotSaved: 'Kategorin ändrades inte.',

  categoryQuestion: 'Vill du uppdatera kategorin?',
  categoryQuestionText: (status, company) =>
    `Med leadstatusen ”${status}” föreslås en ny kategori för ${company}.`,
  currentCategory: (category) => `Nuvarande kategori: ${category}`,
  newCategory: 'Ny kategori',
  suggested: 'föreslagen',
  updateCategory: 'Uppdatera kategori',
  keepCategory: 'Behåll nuvarande kategori',
  categoryNotUpdated: 'Leadstatusen är sparad, men kategorin uppdaterades inte.',
  categoryUpdated: (category) => `Kategorin är nu ”${category}”.`,

  conflictTitle: 'Ändrad av någon annan',
  conflictText: (by, when) =>
    `${by || 'Någon annan'} ändrade den här kontakten${when && ` (${when})`} medan du redigerade. Välj vad som ska behållas.`,
  mine: 'Min ändring',
  theirs: 'Den andras ändring',
  keepMine: 'Behåll min ändring',
  takeTheirs: 'Använd den andras ändring',
  saveChoice: 'Spara valet',
  emptyValue: 'Tomt',

  unsavedTitle: 'Vill du ignorera osparade ändringar?',
  unsavedText: 'Det du har ändrat här är inte sparat.',

  failure: (code) => failures[code],
  invalidInput: (input) => inputs[input],
  retryIn: (seconds) =>
    seconds === 1 ? 'Försök igen om 1 sekund.' : `Försök igen om ${n(seconds)} sekunder.`,
  fieldProblem: (problem, maxLength) =>
    ({
      required: 'Fältet måste ha ett värde.',
      'too-long': `Här får högst ${n(maxLength)} tecken plats.`,
      'not-an-email': 'Det här är inte en giltig e-postadress. Skriv den som namn@example.com.',
    })[problem],
  hostSays: (reason) => `Meddelande från CRM-systemet: ${reason}`,
};
