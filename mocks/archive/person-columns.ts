import type { Column } from './column.js';

/**
 * Columns of the provider `Person`, the contacts tab of a company. That `leadStatus` and
 * `personCategoryGroup` are among them is inferred from other providers.
 */
export const personColumns: readonly Column[] = [
  {
    name: 'personId',
    type: 'int',
    source: { numbers: 'personId' },
    label: { en: 'Id', nb: 'Id', sv: 'Id', da: 'Id', de: 'ID', nl: 'Id' },
  },
  {
    name: 'fullName',
    type: 'string',
    source: { texts: 'fullName' },
    label: { en: 'Name', nb: 'Navn', sv: 'Namn', da: 'Navn', de: 'Name', nl: 'Naam' },
  },
  {
    name: 'firstName',
    type: 'string',
    source: { texts: 'firstName' },
    label: {
      en: 'First name',
      nb: 'Fornavn',
      sv: 'Förnamn',
      da: 'Fornavn',
      de: 'Vorname',
      nl: 'Voornaam',
    },
  },
  {
    name: 'lastName',
    type: 'string',
    source: { texts: 'lastName' },
    label: {
      en: 'Last name',
      nb: 'Etternavn',
      sv: 'Efternamn',
      da: 'Efternavn',
      de: 'Nachname',
      nl: 'Achternaam',
    },
  },
  {
    name: 'title',
    type: 'string',
    source: { texts: 'title' },
    label: { en: 'Title', nb: 'Tittel', sv: 'Titel', da: 'Titel', de: 'Titel', nl: 'Titel' },
  },
  {
    name: 'contactId',
    type: 'int',
    source: { numbers: 'contactId' },
    label: {
      en: 'Company id',
      nb: 'Firma-id',
      sv: 'Företags-id',
      da: 'Firma-id',
      de: 'Firmen-ID',
      nl: 'Bedrijfs-id',
    },
  },
  {
    name: 'leadStatus',
    type: 'listAny',
    list: 'leadstatus',
    source: { numbers: 'leadStatus' },
    label: {
      en: 'Lead status',
      nb: 'Leadstatus',
      sv: 'Leadstatus',
      da: 'Leadstatus',
      de: 'Lead-Status',
      nl: 'Leadstatus',
    },
  },
  {
    name: 'personCategory',
    type: 'listAny',
    list: 'category',
    hint: 'category_id',
    source: { numbers: 'personCategory' },
    label: {
      en: 'Category',
      nb: 'Kategori',
      sv: 'Kategori',
      da: 'Kategori',
      de: 'Kategorie',
      nl: 'Categorie',
    },
  },
  {
    name: 'personCategoryGroup',
    type: 'listAny',
    list: 'categorygroup',
    source: { numbers: 'personCategoryGroup' },
    label: {
      en: 'Category group',
      nb: 'Kategorigruppe',
      sv: 'Kategorigrupp',
      da: 'Kategorigruppe',
      de: 'Kategoriengruppe',
      nl: 'Categoriegroep',
    },
  },
  {
    name: 'getAllRows',
    type: 'bool',
    source: { always: true },
    label: {
      en: 'All rows',
      nb: 'Alle rader',
      sv: 'Alla rader',
      da: 'Alle rækker',
      de: 'Alle Zeilen',
      nl: 'Alle rijen',
    },
  },
  {
    name: 'getNoRows',
    type: 'bool',
    source: { always: false },
    label: {
      en: 'No rows',
      nb: 'Ingen rader',
      sv: 'Inga rader',
      da: 'Ingen rækker',
      de: 'Keine Zeilen',
      nl: 'Geen rijen',
    },
  },
];
