import { formatCount } from './format.js';
import type { Words } from './words.js';

const actions = { retry: 'Erneut versuchen', 'sign-in': 'Anmelden', reload: 'Neu laden' } as const;

const fields = {
  firstName: 'Vorname',
  middleName: 'Zweiter Vorname',
  lastName: 'Nachname',
  title: 'Titel',
  email: 'E-Mail',
  mobilePhone: 'Mobiltelefon',
  officePhone: 'Telefon',
  categoryId: 'Kategorie',
  leadStatusId: 'Lead-Status',
} as const;

const groups = {
  customer: 'Kunde',
  'potential-customer': 'Potenzieller Kunde',
  partner: 'Partner',
  lost: 'Verloren',
  other: 'Andere',
  unknown: 'Unbekannte Gruppe',
} as const;

const hidden = {
  'no-company':
    'Der Lead-Status wird nicht verwendet: Die Person hat weder eine Firma noch eine Kategorie.',
  'not-potential':
    'Der Lead-Status wird nur bei Kategorien der Gruppe „Potenzieller Kunde“ verwendet.',
  'not-enabled': 'Der Lead-Status ist für diese Kategorie nicht aktiviert.',
  'no-right': 'Sie haben keine Berechtigung, den Lead-Status zu sehen.',
} as const;

const readOnly = {
  record: 'Sie haben keine Berechtigung, diese Person zu bearbeiten.',
  field: 'Sie haben keine Berechtigung, den Lead-Status zu ändern.',
} as const;

const failures = {
  unreachable:
    'Das CRM-System ist nicht erreichbar. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  timeout: 'Das CRM-System hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut.',
  unauthenticated: 'Sie sind abgemeldet. Melden Sie sich an, um fortzufahren.',
  denied:
    'Sie haben dafür keine Berechtigung. Wenden Sie sich an Ihre Administration, wenn Sie Zugriff benötigen.',
  'not-found':
    'Der Datensatz wurde nicht gefunden. Möglicherweise wurde er gelöscht, oder Sie haben keine Berechtigung, ihn zu sehen.',
  conflict:
    'Diese Daten wurden inzwischen von jemand anderem geändert. Laden Sie sie neu, um den aktuellen Stand zu sehen.',
  invalid:
    'Das CRM-System hat den Wert nicht angenommen. Ändern Sie ihn und versuchen Sie es erneut.',
  'rate-limited': 'Das CRM-System erhält zu viele Anfragen und braucht eine kurze Pause.',
  maintenance: 'Das CRM-System wird gerade gewartet.',
  contract:
    'Die Antwort des CRM-Systems war nicht verständlich. Laden Sie neu und informieren Sie Ihre Administration, wenn es wieder vorkommt.',
  unsupported: 'Das ist mit dieser Version des CRM-Systems nicht möglich.',
} as const;

const inputs = {
  'contact-id': 'Die Personen-ID ist keine gültige Zahl, daher kann keine Person angezeigt werden.',
  'company-id': 'Die Firmen-ID ist keine gültige Zahl, daher kann keine Firma angezeigt werden.',
  'base-url': 'Die Adresse des CRM-Systems ist ungültig. Ihre Administration kann sie korrigieren.',
  host: 'Diese Seite ist mit keinem CRM-System verbunden.',
  token: 'Die Anmeldung am CRM-System ist fehlgeschlagen. Melden Sie sich erneut an.',
} as const;

const n = (count: number): string => formatCount(count, 'de');

export const de: Words = {
  $code: 'de',
  $name: 'Deutsch',
  $dir: 'ltr',

  edit: 'Bearbeiten',
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  cancel: 'Abbrechen',
  close: 'Schließen',
  undo: 'Rückgängig machen',
  retry: actions.retry,
  signIn: actions['sign-in'],
  reload: actions.reload,
  discard: 'Änderungen verwerfen',
  keepEditing: 'Weiter bearbeiten',
  failureAction: (action) => actions[action],

  contact: 'Person',
  company: 'Firma',
  category: 'Kategorie',
  categoryGroup: 'Kategoriengruppe',
  contactDetails: 'Kontaktdaten',
  field: (field) => fields[field],
  unnamed: 'Ohne Namen',
  formerEmployee: 'Ausgeschieden',
  noCategory: 'Keine Kategorie',
  deletedItem: (name) => `${name} (gelöscht)`,
  group: (group) => groups[group],
  editContact: (name) => `${name} bearbeiten`,
  editCompany: (name) => `${name} bearbeiten`,
  openCompany: (name) => `${name} öffnen`,
  inheritedCategory: 'Die Kategorie gehört zur Firma und wird dort geändert.',
  loadingContact: 'Person wird geladen',
  loadingCompany: 'Firma wird geladen',
  noContact: 'Keine Person ausgewählt',
  noCompany: 'Keine Firma ausgewählt',

  leadStatus: 'Lead-Status',
  editLeadStatus: 'Lead-Status bearbeiten',
  noStatus: 'Kein Status',
  unknownStatus: (id) => `Unbekannter Status (${id})`,
  chooseStatus: 'Status auswählen',
  noStatusFound: (typed) => `Kein Status enthält „${typed}“.`,
  statusesFound: (count) =>
    count === 0 ? 'Kein Status gefunden' : count === 1 ? '1 Status' : `${n(count)} Status`,
  description: 'Beschreibung',
  leadStatusHidden: (reason) => hidden[reason],
  leadStatusReadOnly: (reason) => readOnly[reason],
  listUnavailable:
    'Die Statusliste konnte nicht gelesen werden, daher lässt sich der Status jetzt nicht ändern.',
  statusSaved: (status) => `Der Lead-Status ist jetzt „${status}“.`,
  statusRestored: (status) => `Rückgängig gemacht. Der Lead-Status ist wieder „${status}“.`,
  statusNotSaved: 'Der Lead-Status wurde nicht gespeichert.',
  requiredStatus: 'Wählen Sie einen Lead-Status aus.',
  deletedStatusNotSelectable: 'Dieser Status ist gelöscht und kann nicht ausgewählt werden.',

  contactsWithStatus: (count) =>
    count === 0
      ? 'Keine Person hat einen Lead-Status'
      : count === 1
        ? '1 Person hat einen Lead-Status'
        : `${n(count)} Personen haben einen Lead-Status`,
  willHideStatus: (count) =>
    count === 0
      ? 'Keine Person der Firma hat einen Lead-Status, der ausgeblendet wird.'
      : count === 1
        ? 'Der Lead-Status von 1 Person wird ausgeblendet. Der Wert bleibt erhalten.'
        : `Der Lead-Status von ${n(count)} Personen wird ausgeblendet. Die Werte bleiben erhalten.`,
  willOpenStatus: 'Alle Personen der Firma erhalten den ersten Lead-Status der Liste.',
  companySaved: (category) => `Die Kategorie ist jetzt „${category}“.`,
  contactSaved: 'Die Person wurde gespeichert.',
  contactNotSaved: 'Die Person wurde nicht gespeichert.',
  companyNotSaved: 'Die Kategorie wurde nicht geändert.',

  categoryQuestion: 'Kategorie aktualisieren?',
  categoryQuestionText: (status, company) =>
    `Beim Lead-Status „${status}“ wird für ${company} eine neue Kategorie vorgeschlagen.`,
  currentCategory: (category) => `Aktuelle Kategorie: ${category}`,
  newCategory: 'Neue Kategorie',
  suggested: 'vorgeschlagen',
  updateCategory: 'Kategorie aktualisieren',
  keepCategory: 'Aktuelle Kategorie beibehalten',
  categoryNotUpdated:
    'Der Lead-Status wurde gespeichert, aber die Kategorie wurde nicht aktualisiert.',
  categoryUpdated: (category) => `Die Kategorie ist jetzt „${category}“.`,

  conflictTitle: 'Von jemand anderem geändert',
  conflictText: (by, when) =>
    `${by || 'Jemand anders'} hat diese Person geändert${when && ` (${when})`}, während Sie sie bearbeitet haben. Wählen Sie aus, was erhalten bleiben soll.`,
  mine: 'Meine Änderung',
  theirs: 'Andere Änderung',
  keepMine: 'Meine Änderung behalten',
  takeTheirs: 'Andere Änderung übernehmen',
  saveChoice: 'Auswahl speichern',
  emptyValue: 'Leer',

  unsavedTitle: 'Nicht gespeicherte Änderungen verwerfen?',
  unsavedText: 'Was Sie hier geändert haben, ist noch nicht gespeichert.',

  failure: (code) => failures[code],
  invalidInput: (input) => inputs[input],
  retryIn: (seconds) =>
    seconds === 1
      ? 'Versuchen Sie es in 1 Sekunde erneut.'
      : `Versuchen Sie es in ${n(seconds)} Sekunden erneut.`,
  fieldProblem: (problem, maxLength) =>
    ({
      required: 'Dieses Feld muss einen Wert haben.',
      'too-long': `Hier ist Platz für höchstens ${n(maxLength)} Zeichen.`,
      'not-an-email':
        'Das ist keine gültige E-Mail-Adresse. Geben Sie sie so ein: name@example.com.',
    })[problem],
  hostSays: (reason) => `Meldung des CRM-Systems: ${reason}`,
};
