import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { createMockHost } from '../../mocks/mock-host.js';
import { categoryIds } from '../../mocks/seed/categories.js';
import { callerOf, statusesOf, statusPatch, type Caller } from './caller.js';

let call: Caller;
beforeEach(() => {
  call = callerOf(createMockHost({ contacts: 50 }));
});

const moveCompany = (id: number, categoryId: number) =>
  call('PATCH', `Contact/${id}`, [{ op: 'replace', path: '/Category/Id', value: categoryId }]);

test('a company that enters a category with lead status has all its contacts Open', async () => {
  assert.deepEqual(await statusesOf(call, [111, 112]), [5, 0]);
  assert.equal((await moveCompany(12, categoryIds.lead)).status, 200);
  assert.deepEqual(await statusesOf(call, [111, 112]), [1, 1]);
});

test('leaving keeps the values, hidden; coming back opens them again', async () => {
  const cast = [101, 102, 103, 104, 105, 106];
  await moveCompany(11, categoryIds.customer);
  assert.deepEqual(await statusesOf(call, cast), [1, 2, 3, 4, 5, 1]);
  await moveCompany(11, categoryIds.lead);
  assert.deepEqual(await statusesOf(call, cast), [1, 1, 1, 1, 1, 1]);
});

test('moving between two categories with lead status keeps the values', async () => {
  await moveCompany(11, categoryIds.opportunity);
  assert.deepEqual(await statusesOf(call, [101, 105]), [1, 5]);
});

test('potential without the switch carries no lead status, so entering from it opens', async () => {
  assert.deepEqual(await statusesOf(call, [121]), [2]);
  await moveCompany(13, categoryIds.mql);
  assert.deepEqual(await statusesOf(call, [121]), [1]);
});

test('Open is the undeleted status of lowest rank, whatever its id', async () => {
  const host = createMockHost({ contacts: 50 });
  const caller = callerOf(host);
  const own = { leadstatusId: 9, name: 'New', tooltip: '', rank: 0, deleted: false };
  host.db.commit([{ table: 'leadstatus', id: 9, row: own }]);
  await caller('PATCH', 'Contact/12', { Category: { Id: categoryIds.lead } });
  assert.deepEqual(await statusesOf(caller, [111]), [9]);
});

test('a contact in a company shows its category and may only read it', async () => {
  const reply = await call('GET', 'Person/101');
  assert.equal(reply.at('Category.CategoryGroup'), 'PotentialCustomer');
  assert.equal(reply.at('Category.EnableLeadStatus'), true);
  assert.equal(reply.at('FieldProperties.Category.FieldRight.Mask'), 'Read');
  assert.match(reply.text('FieldProperties.Category.FieldRight.Reason'), /company card/);
  const patch = await call('PATCH', 'Person/101', { Category: { Id: categoryIds.customer } });
  assert.equal(patch.status, 403);
});

test('a contact without a company has its own category, by the same rules', async () => {
  assert.equal(
    (await call('GET', 'Person/131')).at('FieldProperties.Category.FieldRight.Mask'),
    'Update',
  );
  await call('PATCH', 'Person/131', statusPatch(1, 3));
  await call('PATCH', 'Person/131', { Category: { Id: categoryIds.customer } });
  assert.deepEqual(await statusesOf(call, [131]), [3]);
  await call('PATCH', 'Person/131', { Category: { Id: categoryIds.lead } });
  assert.deepEqual(await statusesOf(call, [131]), [1]);
});

test('a contact that moves into a company with lead status becomes Open', async () => {
  const reply = await call('PATCH', 'Person/111', { Contact: { ContactId: 11 } });
  assert.equal(reply.at('Category.Value'), 'Lead');
  assert.equal(reply.at('LeadstatusId'), 1);
});

test('a new contact is Open by itself where the company carries lead status', async () => {
  const entity = { Firstname: 'Nina', Lastname: 'Ny', Contact: { ContactId: 11 } };
  const created = await call('POST', 'Person', entity);
  assert.equal(created.at('LeadstatusId'), 1);
  const elsewhere = await call('POST', 'Person', { ...entity, Contact: { ContactId: 12 } });
  assert.equal(elsewhere.at('LeadstatusId'), 0);
  const again = await call('GET', `Person/${created.text('PersonId')}`);
  assert.equal(again.at('Firstname'), 'Nina');
  assert.equal(again.at('Contact.Name'), 'Nordlys Energi');
});

test('a change stamps who made it and when', async () => {
  const before = await call('GET', 'Person/101');
  const after = await call('PATCH', 'Person/101', statusPatch(1, 2));
  assert.equal(after.at('UpdatedBy.FullName'), 'Ingrid Haugen');
  assert.ok(after.text('UpdatedDate') > before.text('UpdatedDate'));
  assert.equal(after.at('Leadstatus'), 'Contacting');
});
