import { formatCount } from './format.js';
import type { Words } from './words.js';

const actions = { retry: 'Prøv igen', 'sign-in': 'Log ind', reload: 'Genindlæs' } as const;

const fields = {
  firstName: 'Fornavn',
  middleName: 'Mellemnavn',
  lastName: 'Efternavn',
  title: 'Titel',
  email: 'E-mail',
  mobilePhone: 'Mobiltelefon',
  officePhone: 'Telefon',
  categoryId: 'Kategori',
  leadStatusId: 'Leadstatus',
} as const;

const groups = {
  customer: 'Kunde',
  'potential-customer': 'Potentiel kunde',
  partner: 'Partner',
  lost: 'Tabt',
  other: 'Andet',
  unknown: 'Ukendt gruppe',
} as const;

const hidden = {
  'no-company': 'Leadstatus bruges ikke: Personen har hverken firma eller kategori.',
  'not-potential': 'Leadstatus bruges kun med en kategori i gruppen ”Potentiel kunde”.',
  'not-enabled': 'Leadstatus er ikke aktiveret for denne kategori.',
  'no-right': 'Du har ikke rettigheder til at se leadstatus.',
} as const;

const readOnly = {
  record: 'Du har ikke rettigheder til at ændre denne person.',
  field: 'Du har ikke rettigheder til at ændre leadstatus.',
} as const;

const failures = {
  unreachable:
    'Der er ingen forbindelse til CRM-systemet. Kontrollér internetforbindelsen, og prøv igen.',
  timeout: 'CRM-systemet var for længe om at svare. Prøv igen.',
  unauthenticated: 'Du er logget ud. Log ind for at fortsætte.',
  denied:
    'Du har ikke rettigheder til at gøre dette. Spørg administratoren, hvis du har brug for adgang.',
  'not-found':
    'Posten blev ikke fundet. Den kan være slettet, eller du mangler rettigheder til at se den.',
  conflict: 'En anden har ændret dette i mellemtiden. Genindlæs for at se de nyeste værdier.',
  invalid: 'CRM-systemet accepterede ikke værdien. Ret den, og prøv igen.',
  'rate-limited': 'CRM-systemet får for mange forespørgsler og har brug for en kort pause.',
  maintenance: 'CRM-systemet er lukket for vedligeholdelse lige nu.',
  contract:
    'CRM-systemet gav et svar, der ikke kunne forstås. Genindlæs, og kontakt administratoren, hvis det sker igen.',
  unsupported: 'Dette er ikke muligt i denne version af CRM-systemet.',
} as const;

const inputs = {
  'contact-id': 'Personens id er ikke et gyldigt tal, så personen kan ikke vises.',
  'company-id': 'Firmaets id er ikke et gyldigt tal, så firmaet kan ikke vises.',
  'base-url': 'Adressen på CRM-systemet er ikke gyldig. Administratoren kan rette den.',
  host: 'Denne side er ikke forbundet med et CRM-system.',
  token: 'Login i CRM-systemet mislykkedes. Log ind igen.',
} as const;

const n = (count: number): string => formatCount(count, 'da');

export const da: Words = {
  $code: 'da',
  $name: 'Dansk',
  $dir: 'ltr',

  edit: 'Rediger',
  save: 'Gem',
  saving: 'Gemmer …',
  cancel: 'Annullér',
  close: 'Luk',
  undo: 'Fortryd',
  retry: actions.retry,
  signIn: actions['sign-in'],
  reload: actions.reload,
  discard: 'Kassér ændringerne',
  keepEditing: 'Fortsæt redigeringen',
  failureAction: (action) => actions[action],

  contact: 'Person',
  company: 'Firma',
  category: 'Kategori',
  categoryGroup: 'Kategorigruppe',
  contactDetails: 'Kontaktoplysninger',
  field: (field) => fields[field],
  unnamed: 'Uden navn',
  formerEmployee: 'Fratrådt',
  noCategory: 'Ingen kategori',
  deletedItem: (name) => `${name} (slettet)`,
  group: (group) => groups[group],
  editContact: (name) => `Rediger ${name}`,
  editCompany: (name) => `Rediger ${name}`,
  openCompany: (name) => `Åbn ${name}`,
  inheritedCategory: 'Kategorien hører til firmaet og ændres der.',
  loadingContact: 'Indlæser person',
  loadingCompany: 'Indlæser firma',
  noContact: 'Ingen person er valgt',
  noCompany: 'Intet firma er valgt',

  leadStatus: 'Leadstatus',
  editLeadStatus: 'Rediger leadstatus',
  noStatus: 'Ingen status',
  unknownStatus: (id) => `Ukendt status (${id})`,
  chooseStatus: 'Vælg en status',
  noStatusFound: (typed) => `Ingen status indeholder ”${typed}”.`,
  statusesFound: (count) =>
    count === 0 ? 'Ingen statusser' : count === 1 ? '1 status' : `${n(count)} statusser`,
  description: 'Beskrivelse',
  leadStatusHidden: (reason) => hidden[reason],
  leadStatusReadOnly: (reason) => readOnly[reason],
  listUnavailable: 'Listen over statusser kunne ikke læses, så status kan ikke ændres nu.',
  statusSaved: (status) => `Leadstatus er nu ”${status}”.`,
  statusRestored: (status) => `Fortrudt. Leadstatus er ”${status}” igen.`,
  statusNotSaved: 'Leadstatus blev ikke gemt.',
  requiredStatus: 'Vælg en leadstatus.',
  deletedStatusNotSelectable: 'Denne status er slettet og kan ikke vælges.',

  contactsWithStatus: (count) =>
    count === 0
      ? 'Ingen personer har leadstatus'
      : count === 1
        ? '1 person har leadstatus'
        : `${n(count)} personer har leadstatus`,
  willHideStatus: (count) =>
    count === 0
      ? 'Ingen personer i firmaet har en leadstatus, der bliver skjult.'
      : count === 1
        ? 'Leadstatus for 1 person bliver skjult. Værdien bevares.'
        : `Leadstatus for ${n(count)} personer bliver skjult. Værdierne bevares.`,
  willOpenStatus: 'Alle personer i firmaet får den første leadstatus på listen.',
  companySaved: (category) => `Kategorien er nu ”${category}”.`,
  contactSaved: 'Personen er gemt.',
  contactNotSaved: 'Personen blev ikke gemt.',
  companyNotSaved: 'Kategorien blev ikke ændret.',

  categoryQuestion: 'Vil du opdatere kategorien?',
  categoryQuestionText: (status, company) =>
    `Med leadstatus ”${status}” foreslås en ny kategori for ${company}.`,
  currentCategory: (category) => `Nuværende kategori: ${category}`,
  newCategory: 'Ny kategori',
  suggested: 'foreslået',
  updateCategory: 'Opdatér kategori',
  keepCategory: 'Behold nuværende kategori',
  categoryNotUpdated: 'Leadstatus er gemt, men kategorien blev ikke opdateret.',
  categoryUpdated: (category) => `Kategorien er nu ”${category}”.`,

  conflictTitle: 'Ændret af en anden',
  conflictText: (by, when) =>
    `${by || 'En anden'} ændrede denne person${when && ` (${when})`}, mens du redigerede. Vælg, hvad der skal beholdes.`,
  mine: 'Min ændring',
  theirs: 'Den andens ændring',
  keepMine: 'Behold min ændring',
  takeTheirs: 'Brug den andens ændring',
  saveChoice: 'Gem valget',
  emptyValue: 'Tomt',

  unsavedTitle: 'Vil du kassere ændringer, der ikke er gemt?',
  unsavedText: 'Det, du har ændret her, er ikke gemt.',

  failure: (code) => failures[code],
  invalidInput: (input) => inputs[input],
  retryIn: (seconds) =>
    seconds === 1 ? 'Prøv igen om 1 sekund.' : `Prøv igen om ${n(seconds)} sekunder.`,
  fieldProblem: (problem, maxLength) =>
    ({
      required: 'Feltet skal have en værdi.',
      'too-long': `Her er der højst plads til ${n(maxLength)} tegn.`,
      'not-an-email': 'Dette er ikke en gyldig e-mailadresse. Skriv den som navn@example.com.',
    })[problem],
  hostSays: (reason) => `Meddelelse fra CRM-systemet: ${reason}`,
};
