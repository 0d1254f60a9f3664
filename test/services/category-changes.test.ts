import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { failureOf } from './failure-of.js';
import { mockTenant } from './mock-tenant.js';

const qualified = 5;
const opportunity = 3;

describe('the category of a company', () => {
  it('is changed under a test of the one that was read, and opens or keeps the statuses', async () => {
    const { companies, leads, bodies } = mockTenant();
    const company = await companies.readCompany(11);
    const customer = await companies.changeCategory(company, 5);
    assert.equal(customer.category?.group, 'customer');
    assert.deepEqual(bodies[1], [
      { op: 'test', path: '/Category/Id', value: 1 },
      { op: 'replace', path: '/Category/Id', value: 5 },
    ]);
    assert.equal((await leads.readContact(105)).leadStatusId, qualified);
    await companies.changeCategory(customer, 1);
    assert.equal((await leads.readContact(105)).leadStatusId, 1);
  });

  it('conflicts where another changed it', async () => {
    const { companies, host } = mockTenant();
    const company = await companies.readCompany(11);
    host.faults.set([{ kind: 'other-user', field: 'lead-status', on: 'save', times: 1 }]);
    assert.equal((await failureOf(companies.changeCategory(company, 5))).code, 'conflict');
  });

  it('does not conflict where another changed something else', async () => {
    const { companies, host } = mockTenant();
    const company = await companies.readCompany(11);
    host.faults.set([{ kind: 'status', status: 412, on: 'save', times: 1 }]);
    const moved = await companies.changeCategory(company, 5);
    assert.equal(moved.category?.id, 5);
  });

  it('is settled by reading when the answer is lost', async () => {
    const { companies, host, requests } = mockTenant();
    const company = await companies.readCompany(11);
    host.faults.set([{ kind: 'dropped', when: 'after', on: 'save', times: 1 }]);
    assert.equal((await companies.changeCategory(company, 5)).category?.id, 5);
    assert.deepEqual(requests.slice(1), ['PATCH v1/Contact/11', 'GET v1/Contact/11']);
  });

  it('can be given where there was none', async () => {
    const { companies, host } = mockTenant();
    const row = host.db.contact.get(12);
    assert.ok(row);
    host.db.commit([{ table: 'contact', id: 12, row: { ...row, categoryId: 0 } }]);
    const company = await companies.readCompany(12);
    assert.equal(company.category, undefined);
    assert.equal((await companies.changeCategory(company, 7)).category?.id, 7);
  });
});

describe('the category automation', () => {
  it('suggests a category for a status, with or without a company', async () => {
    const { leads } = mockTenant();
    for (const id of [101, 131]) {
      const contact = await leads.readContact(id);
      const suggestion = await leads.suggestedCategory(contact, qualified);
      assert.equal(suggestion?.categoryId, opportunity);
      assert.equal(suggestion?.confirm, true);
      assert.equal(await leads.suggestedCategory(contact, 2), undefined);
    }
  });

  it('suggests nothing where the company is in that category already', async () => {
    const { leads } = mockTenant({}, (path, json) =>
      path.includes('GetNeedCategoryUpdate') ? { ...(json as object), DefaultCategory: 1 } : json,
    );
    const contact = await leads.readContact(101);
    assert.equal(await leads.suggestedCategory(contact, qualified), undefined);
  });

  it('suggests nothing on a host that knows no automation', async () => {
    const { leads, host } = mockTenant();
    const contact = await leads.readContact(101);
    host.faults.set([{ kind: 'status', status: 404, match: 'GetNeedCategoryUpdate' }]);
    assert.equal(await leads.suggestedCategory(contact, qualified), undefined);
  });

  it('does not take a failure for "nothing"', async () => {
    const { leads, host } = mockTenant();
    const contact = await leads.readContact(101);
    host.faults.set([{ kind: 'status', status: 500, match: 'GetNeedCategoryUpdate' }]);
    assert.equal((await failureOf(leads.suggestedCategory(contact, 5))).code, 'unreachable');
  });

  it('moves the company to the category that the person chose', async () => {
    const { leads, companies } = mockTenant();
    const contact = await leads.readContact(101);
    const suggestion = await leads.suggestedCategory(contact, qualified);
    assert.ok(suggestion);
    await leads.saveContact(contact, { leadStatusId: qualified });
    await leads.updateCategory(contact, 2, suggestion);
    assert.equal((await companies.readCompany(11)).category?.id, 2);
  });

  it('is done once, also when the answer is lost', async () => {
    const { leads, host, requests } = mockTenant();
    const contact = await leads.readContact(131);
    const suggestion = await leads.suggestedCategory(contact, qualified);
    assert.ok(suggestion);
    host.faults.set([{ kind: 'dropped', when: 'after', match: 'PerformNeeded', times: 1 }]);
    await leads.updateCategory(contact, opportunity, suggestion);
    assert.equal(requests.filter((request) => request.includes('Perform')).length, 1);
    assert.equal((await leads.readContact(131)).category?.id, opportunity);
  });

  it('without confirmation is completed only where the host has not done it by itself', async () => {
    const { leads, host, requests } = mockTenant();
    const rules = [...host.db.automatedcategoryupdate.all()];
    const rule = rules.find(({ leadstatusId }) => leadstatusId === qualified);
    assert.ok(rule);
    const silent = { ...rule, userConfirmation: false };
    host.db.commit([{ table: 'automatedcategoryupdate', id: rule.updateId, row: silent }]);

    const contact = await leads.readContact(101);
    const suggestion = await leads.suggestedCategory(contact, qualified);
    assert.equal(suggestion?.confirm, false);
    await leads.saveContact(contact, { leadStatusId: qualified });
    const done = await leads.completeCategoryUpdate(contact, suggestion);
    assert.equal(done.category?.id, opportunity);
    assert.ok(!requests.some((request) => request.includes('Perform')));

    const other = await leads.readContact(131);
    const still = await leads.completeCategoryUpdate(other, suggestion);
    assert.equal(still.category?.id, opportunity);
    assert.ok(requests.some((request) => request.includes('Perform')));
  });
});
