import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CategoryGroup } from '../../src/domain/category.js';
import { da } from '../../src/i18n/da.js';
import { de } from '../../src/i18n/de.js';
import { en } from '../../src/i18n/en.js';
import { nb } from '../../src/i18n/nb.js';
import { nl } from '../../src/i18n/nl.js';
import { sv } from '../../src/i18n/sv.js';

/** Terms of the product's translated documentation, in the order en, nb, sv, da, de, nl. */
const tables = [en, nb, sv, da, de, nl];

const terms = {
  leadStatus: [
    'Lead status',
    'Leadstatus',
    'Leadstatus',
    'Leadstatus',
    'Lead-Status',
    'Leadstatus',
  ],
  category: ['Category', 'Kategori', 'Kategori', 'Kategori', 'Kategorie', 'Categorie'],
  categoryGroup: [
    'Category group',
    'Kategorigruppe',
    'Kategorigrupp',
    'Kategorigruppe',
    'Kategoriengruppe',
    'Categoriegroep',
  ],
  contact: ['Contact', 'Person', 'Kontakt', 'Person', 'Person', 'Persoon'],
  company: ['Company', 'Firma', 'Företag', 'Firma', 'Firma', 'Bedrijf'],
  save: ['Save', 'Lagre', 'Spara', 'Gem', 'Speichern', 'Opslaan'],
  cancel: ['Cancel', 'Avbryt', 'Avbryt', 'Annullér', 'Abbrechen', 'Annuleren'],
  edit: ['Edit', 'Rediger', 'Redigera', 'Rediger', 'Bearbeiten', 'Bewerken'],
  description: [
    'Description',
    'Beskrivelse',
    'Beskrivning',
    'Beskrivelse',
    'Beschreibung',
    'Beschrijving',
  ],
} as const;

const groups: Readonly<Partial<Record<CategoryGroup, readonly string[]>>> = {
  customer: ['Customer', 'Kunde', 'Kund', 'Kunde', 'Kunde', 'Klant'],
  'potential-customer': [
    'Potential customer',
    'Potensiell kunde',
    'Potentiell kund',
    'Potentiel kunde',
    'Potenzieller Kunde',
    'Potentiële klant',
  ],
  partner: ['Partner', 'Partner', 'Partner', 'Partner', 'Partner', 'Partner'],
  lost: ['Lost', 'Tapt', 'Förlorad', 'Tabt', 'Verloren', 'Verloren'],
  other: ['Other', 'Annet', 'Annan', 'Andet', 'Andere', 'Overig'],
};

for (const key of Object.keys(terms) as (keyof typeof terms)[]) {
  test(`the product's own term is used for “${terms[key][0]}”`, () => {
    assert.deepEqual(
      tables.map((words) => words[key]),
      terms[key],
    );
  });
}

for (const [group, names] of Object.entries(groups)) {
  test(`the product's own name is used for the group “${names[0]}”`, () => {
    assert.deepEqual(
      tables.map((words) => words.group(group as CategoryGroup)),
      names,
    );
  });
}

test('the fields of a contact are named as in the product where its documentation names them', () => {
  const named = [nb, da, nl].map((words) =>
    (['firstName', 'middleName', 'lastName', 'title', 'mobilePhone', 'email'] as const).map((f) =>
      words.field(f),
    ),
  );
  assert.deepEqual(named, [
    ['Fornavn', 'Mellomnavn', 'Etternavn', 'Tittel', 'Mobiltelefon', 'E-post'],
    ['Fornavn', 'Mellemnavn', 'Efternavn', 'Titel', 'Mobiltelefon', 'E-mail'],
    ['Voornaam', 'Tussenvoegsel', 'Achternaam', 'Titel', 'Mobiel telefoonnummer', 'E-mail'],
  ]);
});

test('a sentence about the lead status spells it as the label does', () => {
  for (const words of tables) {
    const term = words.leadStatus.toLowerCase();
    for (const text of [
      words.editLeadStatus,
      words.requiredStatus,
      words.statusNotSaved,
      words.statusSaved('X'),
      words.leadStatusHidden('not-enabled'),
      words.leadStatusReadOnly('field'),
    ]) {
      assert.ok(text.toLowerCase().includes(term), `${words.$code}: ${text}`);
    }
  }
});
