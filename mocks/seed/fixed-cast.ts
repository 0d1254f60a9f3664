import type { ContactRow, PersonRow } from '../db/rows.js';
import { associates } from './associates.js';
import { categoryIds } from './categories.js';
import { countryById, type Country } from './countries.js';
import { largeContactId } from './layout.js';
import { addressPart, element, emailOf, mobileOf, officeOf } from './person-details.js';
import { deletedStatusId } from './statuses.js';

const norway = 578;
const germany = 276;
const sweden = 752;
const denmark = 208;
const britain = 826;

function country(countryId: number): Country {
  const found = countryById(countryId);
  if (!found) throw new RangeError(`no country ${countryId}`);
  return found;
}

const registered = Date.UTC(2025, 1, 3, 9, 30);
const updated = Date.UTC(2025, 3, 7, 12, 15);
const stamp = { registered, registeredBy: 13, updated, updatedBy: 13 };

function company(contactId: number, name: string, countryId: number, categoryId: number) {
  const domain = `${addressPart(name)}.example`;
  return {
    contactId,
    name,
    department: '',
    orgNr: `9${contactId} 000 ${contactId}`,
    description: '',
    emails: element(`post@${domain}`),
    phones: officeOf(country(countryId), contactId),
    urls: element(`https://www.${domain}`),
    categoryId,
    countryId,
    associateId: associates[0].associateId,
    ...stamp,
  } satisfies ContactRow;
}

/** Companies that every tenant of the mock host has. See `mocks/README.md`. */
export const fixedContacts: readonly ContactRow[] = [
  company(11, 'Nordlys Energi', norway, categoryIds.lead),
  company(12, 'Fjordbank', norway, categoryIds.customer),
  company(13, 'Solvik Shipping', norway, categoryIds.prospect),
  company(14, 'Bergström & Partner', germany, categoryIds.mql),
  company(largeContactId, 'Meridian Group', britain, categoryIds.lead),
  company(16, 'Hansen & Sønner', denmark, categoryIds.reseller),
];

type Member = Pick<PersonRow, 'firstname' | 'lastname' | 'leadstatusId'> & Partial<PersonRow>;

function person(personId: number, contactId: number, member: Member): PersonRow {
  const employer = fixedContacts.find((row) => row.contactId === contactId);
  const home = country(member.countryId ?? employer?.countryId ?? norway);
  return {
    personId,
    contactId,
    mrmrs: '',
    middleName: '',
    title: 'Daglig leder',
    description: '',
    emails: emailOf(member.firstname, member.lastname, employer?.name ?? 'mail'),
    mobilePhones: mobileOf(home, personId),
    officePhones: officeOf(home, personId),
    categoryId: 0,
    countryId: home.countryId,
    associateId: associates[0].associateId,
    retired: false,
    ...stamp,
    ...member,
  };
}

const longWord = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';

/** People whom every tenant of the mock host has. See `mocks/README.md`. */
export const fixedPersons: readonly PersonRow[] = [
  person(101, 11, {
    firstname: 'Astrid',
    lastname: 'Solberg',
    title: 'Innkjøpssjef',
    leadstatusId: 1,
  }),
  person(102, 11, { firstname: 'Håkon', lastname: 'Bjørnstad', leadstatusId: 2 }),
  person(103, 11, {
    firstname: 'Marte',
    lastname: 'Ødegård',
    title: 'Prosjektleder',
    leadstatusId: 3,
  }),
  person(104, 11, { firstname: 'Eirik', lastname: 'Strand', title: 'IT-sjef', leadstatusId: 4 }),
  person(105, 11, {
    firstname: 'Silje',
    lastname: 'Nygård',
    title: 'Markedssjef',
    leadstatusId: 5,
  }),
  person(106, 11, {
    firstname: 'Jonas',
    lastname: 'Rønning',
    title: 'Controller',
    leadstatusId: 1,
  }),
  person(111, 12, { firstname: 'Solveig', lastname: 'Dahl', title: 'Banksjef', leadstatusId: 5 }),
  person(112, 12, { firstname: 'Torbjørn', lastname: 'Lie', title: 'Rådgiver', leadstatusId: 0 }),
  person(121, 13, { firstname: 'Turid', lastname: 'Fjeld', title: 'Reder', leadstatusId: 2 }),
  person(131, 0, {
    firstname: 'Karin',
    lastname: 'Lindqvist',
    title: 'Konsult',
    countryId: sweden,
    categoryId: categoryIds.lead,
    leadstatusId: 1,
  }),
  person(141, 14, {
    firstname: 'Wolfgang',
    lastname: 'Krüger',
    title: 'Justiziar',
    leadstatusId: 2,
  }),
  person(142, 14, {
    firstname: 'Sabine',
    lastname: 'Schröder',
    title: 'Einkauf',
    leadstatusId: deletedStatusId,
  }),
  person(143, 14, { firstname: 'Jürgen', lastname: 'Weiß', title: 'Werkstatt', leadstatusId: 0 }),
  person(144, 14, {
    firstname: 'Maximiliane-Friederike',
    middleName: 'Wilhelmine',
    lastname: 'von Donaudampfschifffahrtsgesellschaft-Oberammergau',
    title: `Beauftragte für das ${longWord} und Leiterin der Grundstücksverkehrsgenehmigungszuständigkeit`,
    leadstatusId: 3,
  }),
  person(145, 14, {
    firstname: 'ليلى',
    lastname: 'الخطيب',
    title: 'مديرة المشتريات',
    emails: element('layla.alkhatib@bergstrompartner.example'),
    leadstatusId: 1,
  }),
  person(146, 14, {
    firstname: 'Zoë 👩🏽‍💻',
    lastname: 'Çelik 🚀',
    title: 'Team “Growth” 🌱',
    emails: element('zoe.celik@bergstrompartner.example'),
    leadstatusId: 4,
  }),
  person(147, 14, {
    firstname: 'Seán "Jack"',
    lastname: "O'Connor <b>&amp;</b>",
    title: '<script>alert("x")</script>',
    emails: element('sean.oconnor@bergstrompartner.example'),
    leadstatusId: 2,
  }),
  person(148, 14, {
    firstname: 'Li',
    lastname: 'Wu',
    title: '',
    emails: [],
    mobilePhones: [],
    officePhones: [],
    leadstatusId: 1,
  }),
  person(149, 14, {
    firstname: 'Renate',
    lastname: 'Hofmann',
    title: 'Buchhaltung',
    retired: true,
    leadstatusId: 5,
  }),
  person(161, 16, { firstname: 'Mette', lastname: 'Kjær', title: 'Indehaver', leadstatusId: 0 }),
];

/** What the signed-in user may not do. All other records and fields are free. */
export const limitedPersons: ReadonlyMap<
  number,
  { readonly record?: true; readonly fields?: readonly string[] }
> = new Map([
  [106, { fields: ['LeadstatusId'] }],
  [141, { record: true }],
]);
