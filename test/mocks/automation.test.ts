import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { createMockHost } from '../../mocks/mock-host.js';
import { categoryIds } from '../../mocks/seed/categories.js';
import { callerOf, statusesOf, statusPatch, type Caller } from './caller.js';

let call: Caller;
beforeEach(() => {
  call = callerOf(createMockHost({ contacts: 20 }));
});

const ask = (personId: number, contactId: number, leadStatus: number) =>
  call('POST', 'Agents/List/GetNeedCategoryUpdateForPerson', {
    leadStatus,
    personId,
    contactId,
    categoryId: 0,
  });
const perform = (personId: number, contactId: number, categoryId: number, setting: unknown) =>
  call('POST', 'Agents/List/PerformNeededCategoryUpdate', {
    personId,
    contactId,
    categoryId,
    setting,
  });
const rule = {
  Enabled: true,
  TriggerType: 'LeadStatusChanged',
  UserConfirmation: false,
  DefaultCategory: categoryIds.customer,
  LeadstatusId: 5,
};
const saveRules = (settings: unknown) =>
  call('POST', 'Agents/List/SaveAllAutomatedCategoryUpdates', { settings });
const categoryOf = async (contactId: number) =>
  (await call('GET', `Contact/${contactId}`)).at('Category.Id');

test('moving a contact to Qualified wants its company in Opportunity, with confirmation', async () => {
  const need = await ask(101, 11, 5);
  assert.equal(need.at('DefaultCategory'), categoryIds.opportunity);
  assert.equal(need.at('UserConfirmation'), true);
  assert.equal(need.at('TriggerType'), 'LeadStatusChanged');
});

test('nothing is needed for another status, for a stored one, or without the prerequisite', async () => {
  assert.equal((await ask(101, 11, 2)).json, null);
  assert.equal((await ask(105, 11, 5)).json, null);
  assert.equal((await ask(121, 13, 5)).json, null);
  assert.equal((await ask(112, 12, 5)).json, null);
});

test('a confirmed rule does nothing by itself; performing it moves the company', async () => {
  const need = await ask(101, 11, 5);
  await call('PATCH', 'Person/101', statusPatch(1, 5));
  assert.equal(await categoryOf(11), categoryIds.lead);
  const done = await perform(101, 11, categoryIds.opportunity, need.json);
  assert.equal(done.status, 204);
  assert.equal(await categoryOf(11), categoryIds.opportunity);
  assert.deepEqual(await statusesOf(call, [101, 102]), [5, 2]);
});

test('a person may choose another category than the suggested one', async () => {
  const need = await ask(101, 11, 5);
  await perform(101, 11, categoryIds.customer, need.json);
  assert.equal(await categoryOf(11), categoryIds.customer);
  assert.equal((await perform(101, 11, 99, need.json)).status, 400);
  assert.equal((await perform(101, 11, categoryIds.reseller, need.json)).status, 400);
});

test('a contact without a company is moved itself', async () => {
  const need = await ask(131, 0, 5);
  await perform(131, 0, categoryIds.opportunity, need.json);
  assert.equal((await call('GET', 'Person/131')).at('Category.Value'), 'Opportunity');
});

test('a rule without confirmation is done by the host when the status is saved', async () => {
  await saveRules([rule]);
  const saved = await call('PATCH', 'Person/101', statusPatch(1, 5));
  assert.equal(saved.at('LeadstatusId'), 5);
  assert.equal(saved.at('Category.Id'), categoryIds.customer);
  assert.equal(await categoryOf(11), categoryIds.customer);
  await call('PATCH', 'Person/131', statusPatch(1, 5));
  assert.equal((await call('GET', 'Person/131')).at('Category.Id'), categoryIds.customer);
});

test('saving the rules replaces all of them, and refuses a rule without a target', async () => {
  const all = await call('POST', 'Agents/List/GetAllAutomatedCategoryUpdates');
  assert.equal((all.json as unknown[]).length, 4);
  const saved = await saveRules([rule]);
  assert.equal((saved.json as unknown[]).length, 1);
  assert.equal(
    (await saveRules([{ ...rule, defaultCategory: 0, DefaultCategory: 0 }])).status,
    400,
  );
  assert.equal((await saveRules([{ ...rule, TriggerType: 'Sometimes' }])).status, 400);
  const more = await saveRules([rule, { ...rule, LeadstatusId: 3 }, { ...rule, LeadstatusId: 4 }]);
  assert.equal((more.json as unknown[]).length, 3);
});

test('a call that lacks a parameter answers 200 with a message', async () => {
  const reply = await call('POST', 'Agents/List/GetNeedCategoryUpdateForPerson', {});
  assert.equal(reply.status, 200);
  assert.equal(reply.at('Message'), 'The request is invalid.');
  assert.match(reply.text('MessageDetail'), /null entry for parameter 'leadStatus'/);
});
