import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { createMockHost, type MockHost } from '../../mocks/mock-host.js';
import { isArray } from '../../mocks/wire/json.js';
import { callerOf, jsonAt, statusPatch, type Caller } from './caller.js';

let host: MockHost;
let call: Caller;
beforeEach(() => {
  host = createMockHost({ contacts: 300 });
  call = callerOf(host);
});

const everyone = { name: 'getAllRows', operator: '=', values: ['1'] };
const ask = (query: object, method = 'GetArchiveListByColumnsWithHeader') =>
  call('POST', `Agents/Archive/${method}`, {
    providerName: 'Person',
    columns: ['personId'],
    options: 'rowcount=true',
    pageSize: 1000,
    ...query,
  });
const only = (name: string, operator: string, ...values: string[]) => ({
  restriction: [{ name, operator, values }],
});
async function ids(query: object): Promise<number[]> {
  const reply = await ask(query);
  const rows = reply.at('Rows');
  assert.ok(isArray(rows), JSON.stringify(reply.json));
  return rows.map((row) => Number(jsonAt(row, 'PrimaryKey')));
}

test('a company lists its contacts, by name, with what is shown of them', async () => {
  const reply = await ask({
    ...only('contactId', '=', '[I:11]'),
    columns: ['fullName', 'leadStatus', 'personCategory', 'personCategoryGroup', 'contactId'],
    sortOrder: [{ name: 'lastName', direction: 'ASC' }],
  });
  assert.equal(reply.at('RowCount'), 6);
  assert.equal(reply.at('Rows.0.ColumnData.fullName.DisplayValue'), 'Håkon Bjørnstad');
  assert.equal(reply.at('Rows.0.ColumnData.leadStatus.DisplayValue'), 'Contacting');
  assert.equal(reply.at('Rows.0.ColumnData.personCategory.TooltipHint'), '{category_id=1}');
  assert.equal(
    reply.at('Rows.0.ColumnData.personCategoryGroup.DisplayValue'),
    'Potential customer',
  );
  assert.equal(reply.at('Rows.0.ColumnData.contactId.DisplayValue'), '[I:11]');
  assert.equal(reply.at('Rows.0.EntityName'), 'person');
});

test('names of columns, operators and members are read in any case', async () => {
  const reply = await call('POST', 'agents/archive/getarchivelistbycolumnswithheader', {
    PROVIDERNAME: 'person',
    Columns: ['PERSONID'],
    Restriction: [{ Name: 'CONTACTID', Operator: 'EQUALS', Values: ['12'] }],
    Options: 'RowCount=True',
  });
  assert.equal(reply.at('RowCount'), 2);
});

test('each operator finds what its name says', async () => {
  const company = { name: 'contactId', operator: '=', values: ['11'] };
  const found = (name: string, operator: string, ...values: string[]) =>
    ids({ restriction: [company, { name, operator, values }] });
  assert.deepEqual(await found('leadStatus', 'oneOf', '2', '5'), [102, 105]);
  assert.deepEqual(await found('leadStatus', 'notOneOf', '1'), [102, 103, 104, 105]);
  assert.deepEqual(await found('leadStatus', 'equals', '3'), [103]);
  assert.deepEqual(await found('firstName', 'begins', 'ei'), [104]);
  assert.deepEqual(await found('lastName', 'contains', 'ØDE'), [103]);
  assert.deepEqual(await found('title', 'is', 'controller'), [106]);
  assert.deepEqual(await found('personId', 'greater', '104'), [105, 106]);
  assert.deepEqual(await found('personId', 'less', '103'), [101, 102]);
  assert.deepEqual(await found('personId', 'unequals', '101'), [102, 103, 104, 105, 106]);
  assert.deepEqual(
    await found('personCategoryGroup', 'oneOf', '2'),
    [101, 102, 103, 104, 105, 106],
  );
});

test('rows without a value are null, and none of any list', async () => {
  const company = { name: 'contactId', operator: '=', values: ['12'] };
  const found = (operator: string, ...values: string[]) =>
    ids({ restriction: [company, { name: 'leadStatus', operator, values }] });
  assert.deepEqual(await found('isNull'), [112]);
  assert.deepEqual(await found('isNotNull'), [111]);
  assert.deepEqual(await found('notOneOf', '1'), [111, 112]);
});

test('And binds tighter than Or, and brackets change that', async () => {
  const line = (id: number, interOperator: string, interParenthesis = 0) => ({
    name: 'personId',
    operator: '=',
    values: [String(id)],
    interOperator,
    interParenthesis,
  });
  const none = { ...line(1, 'And'), name: 'getNoRows' };
  assert.deepEqual(await ids({ restriction: [line(101, 'Or'), line(102, 'And'), none] }), [101]);
  const bracketed = [line(101, 'Or', 1), line(102, 'And', -1), none];
  assert.deepEqual(await ids({ restriction: bracketed }), []);
  assert.equal((await ask({ restriction: [line(101, 'Or', 1)] })).status, 500);
  assert.equal((await ask({ restriction: [line(101, 'Or', -1), line(102, 'And')] })).status, 500);
});

test('an inactive restriction is passed over', async () => {
  const off = { name: 'leadStatus', operator: 'oneOf', values: [], isActive: false };
  const company = { name: 'contactId', operator: '=', values: ['11'] };
  assert.equal((await ids({ restriction: [company, off] })).length, 6);
});

test('pages follow one another without a gap, and a negative page skips rows', async () => {
  const all = await ids({ restriction: [everyone] });
  assert.equal(all.length, 300);
  const pages = [];
  for (let page = 0; page < 5; page += 1) {
    pages.push(...(await ids({ restriction: [everyone], page, pageSize: 70 })));
  }
  assert.deepEqual(pages, all);
  const skipped = await ids({ restriction: [everyone], page: -7, pageSize: 3 });
  assert.deepEqual(skipped, all.slice(7, 10));
});

test('the count is independent of paging, and only made when asked for', async () => {
  const counted = await ask({ restriction: [everyone], pageSize: 5 });
  assert.equal(counted.at('RowCount'), 300);
  const uncounted = await ask({ restriction: [everyone], pageSize: 5, options: '' });
  assert.equal(uncounted.at('RowCount'), 0);
  const bare = await ask({ restriction: [everyone], pageSize: 5 }, 'GetArchiveListByColumns');
  assert.equal((bare.json as unknown[]).length, 5);
});

test('former employees are rows of another kind', async () => {
  const at14 = only('contactId', '=', '14');
  assert.ok(!(await ids({ ...at14, entities: ['person'] })).includes(149));
  assert.deepEqual(await ids({ ...at14, entities: ['retiredPerson'] }), [149]);
});

test('what the host does not have is an error, never passed over', async () => {
  const queries = [
    { restriction: [everyone], providerName: 'NoSuch' },
    { restriction: [everyone], columns: ['shoeSize'] },
    { restriction: [everyone], columns: [] },
    { restriction: [everyone], entities: ['alien'] },
    { restriction: [everyone], sortOrder: [{ name: 'shoeSize' }] },
    { restriction: [everyone], sortOrder: [{ name: 'title', direction: 'SIDEWAYS' }] },
    { restriction: [] },
    {},
    only('shoeSize', '=', '43'),
    only('title', 'resembles', 'x'),
    only('leadStatus', 'begins', 'O'),
    only('leadStatus', 'oneOf'),
    only('leadStatus', 'oneOf', 'Open'),
    only('personId', 'greater', 'many'),
    only('title', 'is', 'a', 'b'),
    { restriction: [{ ...everyone, interOperator: 'Xor' }] },
  ];
  for (const query of queries) {
    const reply = await ask(query);
    assert.equal(reply.status, 500, JSON.stringify(query));
    assert.equal(reply.at('Error'), true);
  }
});

test('the archive follows what is changed, added and deleted', async () => {
  const open = only('leadStatus', 'oneOf', '1');
  const before = await ids({ ...open, sortOrder: [{ name: 'fullName' }] });
  await call('PATCH', 'Person/101', statusPatch(1, 2));
  await call('DELETE', 'Person/131');
  const created = await call('POST', 'Person', { Firstname: 'Å', Contact: { ContactId: 11 } });
  await call('PATCH', 'Contact/12', { Category: { Id: 1 } });
  const after = await ids({ ...open, sortOrder: [{ name: 'fullName' }] });
  const expected = before
    .filter((id) => id !== 101 && id !== 131)
    .concat(Number(created.at('PersonId')), 111, 112);
  assert.deepEqual([...after].sort(), expected.sort());
  host.reset();
  assert.deepEqual(await ids({ ...open, sortOrder: [{ name: 'fullName' }] }), before);
});

test('columns say what they hold and which list their ids are of', async () => {
  const reply = await call('POST', 'Agents/Archive/GetAvailableColumns', {
    providerName: 'Person',
    context: '',
  });
  const columns = isArray(reply.json) ? reply.json : [];
  const status = columns.find((column) => jsonAt(column, 'Name') === 'leadStatus') ?? null;
  assert.equal(jsonAt(status, 'RestrictionType'), 'listAny');
  assert.equal(jsonAt(status, 'RestrictionListName'), 'leadstatus');
  assert.equal(jsonAt(status, 'DisplayName'), 'Lead status');
});
