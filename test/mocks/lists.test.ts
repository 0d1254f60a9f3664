import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { createMockHost } from '../../mocks/mock-host.js';
import { isArray, isObject } from '../../mocks/wire/json.js';
import { callerOf, type Caller, type Reply } from './caller.js';

let call: Caller;
beforeEach(() => {
  call = callerOf(createMockHost({ contacts: 20 }));
});

const named = (reply: Reply, member = 'Name'): unknown[] =>
  isArray(reply.json) ? reply.json.map((row) => (isObject(row) ? row[member] : undefined)) : [];

test('lead statuses come by rank, the deleted one among them and marked', async () => {
  const reply = await call('GET', 'MDOList/leadstatus');
  const names = ['Open', 'Contacting', 'Disqualified', 'Re-nurture', 'Qualified'];
  assert.deepEqual(named(reply), [...names, 'Not interested']);
  assert.deepEqual(named(reply, 'Deleted'), [false, false, false, false, false, true]);
  assert.match(reply.text('0.ToolTip'), /No outreach/);
  assert.deepEqual(named(await call('GET', 'MDOList/leadstatus/selectable')), names);
});

test('a list is found in any case, by REST and by agent', async () => {
  const rest = await call('GET', 'mdolist/LEADSTATUS/');
  const body = { name: 'LeadStatus', forceFlatList: true, additionalInfo: '', onlyHistory: false };
  const agent = await call('POST', 'Agents/MDO/GetList', body);
  assert.deepEqual(agent.json, rest.json);
  const chosen = await call('POST', 'Agents/MDO/GetSelectableList', body);
  assert.equal(chosen.at('0.Selected'), false);
});

test('a list with an ending starts with a row that is none of the table', async () => {
  assert.equal((await call('GET', 'MDOList/categorygroupwithnoselection')).at('0.Id'), 0);
  assert.equal((await call('GET', 'MDOList/leadstatuswithallitem')).at('0.Name'), '(All)');
  assert.equal((await call('GET', 'MDOList/nosuchlist')).status, 404);
  assert.equal((await call('GET', 'MDOList/constructor')).status, 404);
});

test('the five category groups have their numbers', async () => {
  const reply = await call('GET', 'MDOList/categorygroup');
  assert.deepEqual(named(reply, 'Id'), [1, 2, 3, 4, 5]);
  assert.deepEqual(named(reply), ['Customer', 'Potential customer', 'Partner', 'Lost', 'Other']);
});

test('categories say their group and their switch, the plain list does not', async () => {
  const reply = await call('POST', 'Agents/List/GetCategories');
  assert.deepEqual(named(reply, 'Value').slice(0, 4), [
    'Lead',
    'Marketing qualified lead (MQL)',
    'Opportunity',
    'Prospect',
  ]);
  assert.equal(reply.at('3.CategoryGroup'), 'PotentialCustomer');
  assert.equal(reply.at('3.EnableLeadStatus'), false);
  const plain = await call('GET', 'List/Category/Items');
  assert.equal(plain.at('0.EnableLeadStatus'), undefined);
  assert.ok(!named(plain).includes('Reseller'));
  assert.ok(
    named(await call('GET', 'List/Category/Items?includeDeleted=true')).includes('Reseller'),
  );
  const request = { udListDefinitionName: 'category', includeDeleted: true };
  const byName = await call('POST', 'Agents/List/GetAllFromListName', request);
  assert.ok(named(byName).includes('Reseller'));
});

test('one category is asked for by id; none is null', async () => {
  const light = await call('POST', 'Agents/List/GetCategory?categoryId=3', null);
  assert.equal(light.at('Value'), 'Opportunity');
  const entity = await call('POST', 'Agents/List/GetCategoryEntity?categoryEntityId=3', null);
  assert.equal(entity.at('Name'), 'Opportunity');
  assert.equal((await call('POST', 'Agents/List/GetCategory?categoryId=77', null)).json, null);
});

test('a category can be changed, and only potential customers get lead status', async () => {
  const saved = await call('POST', 'Agents/List/SaveCategoryEntity', {
    categoryId: 9,
    enableLeadStatus: true,
  });
  assert.equal(saved.at('EnableLeadStatus'), true);
  assert.equal((await call('GET', 'Person/121')).at('Category.EnableLeadStatus'), true);
  const refused = { CategoryId: 5, EnableLeadStatus: true };
  assert.equal((await call('POST', 'Agents/List/SaveCategoryEntity', refused)).status, 400);
  const made = { Name: 'Cold lead', CategoryGroup: 'PotentialCustomer', EnableLeadStatus: true };
  assert.equal((await call('POST', 'Agents/List/SaveCategoryEntity', made)).at('CategoryId'), 11);
});

test('a category that is saved as it was shown keeps its other languages', async () => {
  const entity = await call('POST', 'Agents/List/GetCategoryEntity?categoryEntityId=5', null);
  await call('POST', 'Agents/List/SaveCategoryEntity', { ...(entity.json as object), Rank: 20 });
  const swedish = { 'SO-Language': 'sv' };
  const path = 'Agents/List/GetCategory?categoryId=5';
  assert.equal((await call('POST', path, null, swedish)).at('Value'), 'Kund');
});

test('texts come in six languages', async () => {
  const names: Record<string, string> = {
    en: 'Contacting',
    nb: 'Kontakter',
    no: 'Kontakter',
    'sv-SE': 'Kontakt tas',
    da: 'Kontakter',
    'de-DE': 'Kontaktaufnahme',
    nl: 'Contact opnemen',
    fr: 'Contacting',
  };
  for (const [language, name] of Object.entries(names)) {
    const reply = await call('GET', 'MDOList/leadstatus', undefined, { 'SO-Language': language });
    assert.equal(reply.at('1.Name'), name, language);
  }
});

test('SO-Language wins over Accept-Language, and without either texts come back raw', async () => {
  const name = async (headers: Record<string, string>) =>
    (await call('GET', 'MDOList/leadstatus', undefined, headers)).at('0.Name');
  assert.equal(await name({ 'SO-Language': 'sv', 'Accept-Language': 'de' }), 'Öppen');
  assert.equal(await name({ 'SO-Language': '', 'Accept-Language': 'de,en;q=0.8' }), 'Offen');
  const raw = 'US:"Open";NO:"Åpen";SW:"Öppen";DA:"Åben";GE:"Offen";NL:"Open";';
  assert.equal(await name({ 'SO-Language': '', 'Accept-Language': '' }), raw);
  assert.equal(await name({ 'SO-Language': 'x' }), raw);
  const person = await call('GET', 'Person/101', undefined, { 'SO-Language': '*' });
  assert.equal(
    person.at('FieldProperties.Category.FieldRight.Reason'),
    '[SR_ACCESS_PERSONONCOMPANY]',
  );
});
