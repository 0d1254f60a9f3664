import { formatCount } from './format.js';
import type { Words } from './words.js';

const actions = {
  retry: 'Opnieuw proberen',
  'sign-in': 'Aanmelden',
  reload: 'Opnieuw laden',
} as const;

const fields = {
  firstName: 'Voornaam',
  middleName: 'Tussenvoegsel',
  lastName: 'Achternaam',
  title: 'Titel',
  email: 'E-mail',
  mobilePhone: 'Mobiel telefoonnummer',
  officePhone: 'Telefoonnummer',
  categoryId: 'Categorie',
  leadStatusId: 'Leadstatus',
} as const;

const groups = {
  customer: 'Klant',
  'potential-customer': 'Potentiële klant',
  partner: 'Partner',
  lost: 'Verloren',
  other: 'Overig',
  unknown: 'Onbekende groep',
} as const;

const hidden = {
  'no-company':
    'De leadstatus wordt niet gebruikt: de persoon heeft geen bedrijf en geen categorie.',
  'not-potential':
    'De leadstatus wordt alleen gebruikt bij een categorie in de groep “Potentiële klant”.',
  'not-enabled': 'De leadstatus is niet ingeschakeld voor deze categorie.',
  'no-right': 'U hebt geen rechten om de leadstatus te zien.',
} as const;

const readOnly = {
  record: 'U hebt geen rechten om deze persoon te wijzigen.',
  field: 'U hebt geen rechten om de leadstatus te wijzigen.',
} as const;

const failures = {
  unreachable:
    'Het CRM-systeem is niet bereikbaar. Controleer de verbinding en probeer het opnieuw.',
  timeout: 'Het CRM-systeem heeft niet op tijd geantwoord. Probeer het opnieuw.',
  unauthenticated: 'U bent afgemeld. Meld u aan om door te gaan.',
  denied: 'U hebt hier geen rechten voor. Vraag het uw beheerder als u toegang nodig hebt.',
  'not-found':
    'Het record is niet gevonden. Misschien is het verwijderd, of u hebt geen rechten om het te zien.',
  conflict:
    'Iemand anders heeft dit intussen gewijzigd. Laad opnieuw om de nieuwste waarden te zien.',
  invalid:
    'Het CRM-systeem heeft de waarde niet geaccepteerd. Wijzig de waarde en probeer het opnieuw.',
  'rate-limited': 'Het CRM-systeem krijgt te veel aanvragen en heeft een korte pauze nodig.',
  maintenance: 'Er wordt nu onderhoud gepleegd aan het CRM-systeem.',
  contract:
    'Het CRM-systeem gaf een antwoord dat niet te begrijpen is. Laad opnieuw en meld het aan uw beheerder als het weer gebeurt.',
  unsupported: 'Dit is niet mogelijk in deze versie van het CRM-systeem.',
} as const;

const inputs = {
  'contact-id':
    'De id van de persoon is geen geldig getal, dus er kan geen persoon worden getoond.',
  'company-id':
    'De id van het bedrijf is geen geldig getal, dus er kan geen bedrijf worden getoond.',
  'base-url': 'Het adres van het CRM-systeem is niet geldig. Uw beheerder kan het corrigeren.',
  host: 'Deze pagina is niet verbonden met een CRM-systeem.',
  token: 'Het aanmelden bij het CRM-systeem is mislukt. Meld u opnieuw aan.',
} as const;

const n = (count: number): string => formatCount(count, 'nl');

export const nl: Words = {
  $code: 'nl',
  $name: 'Nederlands',
  $dir: 'ltr',

  edit: 'Bewerken',
  save: 'Opslaan',
  saving: 'Bezig met opslaan…',
  cancel: 'Annuleren',
  close: 'Sluiten',
  undo: 'Ongedaan maken',
  retry: actions.retry,
  signIn: actions['sign-in'],
  reload: actions.reload,
  discard: 'Wijzigingen verwerpen',
  keepEditing: 'Doorgaan met bewerken',
  failureAction: (action) => actions[action],

  contact: 'Persoon',
  company: 'Bedrijf',
  category: 'Categorie',
  categoryGroup: 'Categoriegroep',
  contactDetails: 'Contactgegevens',
  field: (field) => fields[field],
  unnamed: 'Geen naam',
  formerEmployee: 'Voormalige werknemer',
  noCategory: 'Geen categorie',
  deletedItem: (name) => `${name} (verwijderd)`,
  group: (group) => groups[group],
  editContact: (name) => `${name} bewerken`,
  editCompany: (name) => `${name} bewerken`,
  openCompany: (name) => `${name} openen`,
  inheritedCategory: 'De categorie hoort bij het bedrijf en wordt daar gewijzigd.',
  loadingContact: 'Persoon wordt geladen',
  loadingCompany: 'Bedrijf wordt geladen',
  noContact: 'Geen persoon gekozen',
  noCompany: 'Geen bedrijf gekozen',

  leadStatus: 'Leadstatus',
  editLeadStatus: 'Leadstatus bewerken',
  noStatus: 'Geen status',
  unknownStatus: (id) => `Onbekende status (${id})`,
  chooseStatus: 'Kies een status',
  noStatusFound: (typed) => `Geen enkele status bevat “${typed}”.`,
  statusesFound: (count) =>
    count === 0 ? 'Geen statussen' : count === 1 ? '1 status' : `${n(count)} statussen`,
  description: 'Beschrijving',
  leadStatusHidden: (reason) => hidden[reason],
  leadStatusReadOnly: (reason) => readOnly[reason],
  listUnavailable:
    'De lijst met statussen kon niet worden gelezen, dus de status kan nu niet worden gewijzigd.',
  statusSaved: (status) => `De leadstatus is nu “${status}”.`,
  statusRestored: (status) => `Ongedaan gemaakt. De leadstatus is weer “${status}”.`,
  statusNotSaved: 'De leadstatus is niet opgeslagen.',
  requiredStatus: 'Kies een leadstatus.',
  deletedStatusNotSelectable: 'Deze status is verwijderd en kan niet worden gekozen.',

  contactsWithStatus: (count) =>
    count === 0
      ? 'Geen enkele persoon heeft een leadstatus'
      : count === 1
        ? '1 persoon heeft een leadstatus'
        : `${n(count)} personen hebben een leadstatus`,
  willHideStatus: (count) =>
    count === 0
      ? 'Geen enkele persoon van het bedrijf heeft een leadstatus die wordt verborgen.'
      : count === 1
        ? 'De leadstatus van 1 persoon wordt verborgen. De waarde blijft bewaard.'
        : `De leadstatus van ${n(count)} personen wordt verborgen. De waarden blijven bewaard.`,
  willOpenStatus: 'Alle personen van het bedrijf krijgen de eerste leadstatus uit de lijst.',
  companySaved: (category) => `De categorie is nu “${category}”.`,
  contactSaved: 'De persoon is opgeslagen.',
  contactNotSaved: 'De persoon is niet opgeslagen.',
  companyNotSaved: 'De categorie is niet gewijzigd.',

  categoryQuestion: 'Categorie bijwerken?',
  categoryQuestionText: (status, company) =>
    `Bij de leadstatus “${status}” wordt een nieuwe categorie voorgesteld voor ${company}.`,
  currentCategory: (category) => `Huidige categorie: ${category}`,
  newCategory: 'Nieuwe categorie',
  suggested: 'voorgesteld',
  updateCategory: 'Categorie bijwerken',
  keepCategory: 'Huidige categorie behouden',
  categoryNotUpdated: 'De leadstatus is opgeslagen, maar de categorie is niet bijgewerkt.',
  categoryUpdated: (category) => `De categorie is nu “${category}”.`,

  conflictTitle: 'Gewijzigd door iemand anders',
  conflictText: (by, when) =>
    `${by || 'Iemand anders'} heeft deze persoon gewijzigd${when && ` (${when})`} terwijl u aan het bewerken was. Kies wat u wilt behouden.`,
  mine: 'Mijn wijziging',
  theirs: 'Andere wijziging',
  keepMine: 'Mijn wijziging behouden',
  takeTheirs: 'Andere wijziging overnemen',
  saveChoice: 'Keuze opslaan',
  emptyValue: 'Leeg',

  unsavedTitle: 'Niet-opgeslagen wijzigingen verwerpen?',
  unsavedText: 'Wat u hier hebt gewijzigd, is niet opgeslagen.',

  failure: (code) => failures[code],
  invalidInput: (input) => inputs[input],
  retryIn: (seconds) =>
    seconds === 1
      ? 'Probeer het over 1 seconde opnieuw.'
      : `Probeer het over ${n(seconds)} seconden opnieuw.`,
  fieldProblem: (problem, maxLength) =>
    ({
      required: 'Dit veld moet een waarde hebben.',
      'too-long':
        maxLength === 1
          ? 'Hier past maximaal 1 teken.'
          : `Hier passen maximaal ${n(maxLength)} tekens.`,
      'not-an-email': 'Dit is geen geldig e-mailadres. Schrijf het als naam@example.com.',
    })[problem],
  hostSays: (reason) => `Melding van het CRM-systeem: ${reason}`,
};
