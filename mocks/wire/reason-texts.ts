import type { Texts } from '../seed/multi-language.js';

/** The host's reasons for missing rights, which it translates only when asked in a language. */
export const reasonTexts: Readonly<Record<string, Texts>> = {
  '[SR_ACCESS_PERSONONCOMPANY]': {
    en: 'Inherited from the company. Change it on the company card.',
    nb: 'Arves fra firmaet. Endre det på firmakortet.',
    sv: 'Ärvs från företaget. Ändra det på företagskortet.',
    da: 'Arves fra firmaet. Ret det på firmakortet.',
    de: 'Wird von der Firma übernommen. Ändern Sie es auf der Firmenkarte.',
    nl: 'Overgenomen van het bedrijf. Wijzig het op de bedrijfskaart.',
  },
  '[SR_ACCESS_MANDATORY]': {
    en: 'This field is mandatory.',
    nb: 'Feltet er obligatorisk.',
    sv: 'Fältet är obligatoriskt.',
    da: 'Feltet er obligatorisk.',
    de: 'Dieses Feld ist ein Pflichtfeld.',
    nl: 'Dit veld is verplicht.',
  },
  '[SR_ACCESS_ROLE]': {
    en: 'Your role does not allow changes to this field.',
    nb: 'Rollen din tillater ikke endringer i dette feltet.',
    sv: 'Din roll tillåter inte ändringar i det här fältet.',
    da: 'Din rolle tillader ikke ændringer i dette felt.',
    de: 'Ihre Rolle erlaubt keine Änderung dieses Feldes.',
    nl: 'Uw rol staat geen wijzigingen in dit veld toe.',
  },
  '[SR_ACCESS_READONLY_RECORD]': {
    en: 'You may read this contact but not change it.',
    nb: 'Du kan lese denne personen, men ikke endre den.',
    sv: 'Du får läsa den här kontakten men inte ändra den.',
    da: 'Du må læse denne person, men ikke ændre den.',
    de: 'Sie dürfen diese Person lesen, aber nicht ändern.',
    nl: 'U mag deze persoon lezen, maar niet wijzigen.',
  },
  '[SR_ACCESS_LEADSTATUS_NOT_IN_USE]': {
    en: 'The category does not use lead status.',
    nb: 'Kategorien bruker ikke leadstatus.',
    sv: 'Kategorin använder inte leadstatus.',
    da: 'Kategorien bruger ikke leadstatus.',
    de: 'Die Kategorie verwendet keinen Lead-Status.',
    nl: 'De categorie gebruikt geen leadstatus.',
  },
};
