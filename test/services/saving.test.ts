import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conflictingFields } from '../../src/domain/conflict.js';
import { failureOf } from './failure-of.js';
import { mockTenant, type MockTenant } from './mock-tenant.js';

const patch = 'PATCH v1/Person/101';
const get = 'GET v1/Person/101';

/** Contact 101 as it was read, and the tenant with its diary of requests empty again. */
async function opened(id = 101, ...args: Parameters<typeof mockTenant>) {
  const tenant = mockTenant(...args);
  const contact = await tenant.leads.readContact(id);
  tenant.requests.length = 0;
  tenant.bodies.length = 0;
  return { ...tenant, contact };
}

/** How often the record was stored, and by whom last. */
const stored = ({ host }: MockTenant) => host.db.person.get(101);

describe('saving a contact', () => {
  it('sends one patch that tests what was read', async () => {
    const { leads, contact, requests, bodies } = await opened();
    const saved = await leads.saveContact(contact, { leadStatusId: 2, title: 'Chef "Ø" 🐟' });
    assert.equal(saved.leadStatusId, 2);
    assert.equal(saved.leadStatusName, 'Contacting');
    assert.equal(saved.title, 'Chef "Ø" 🐟');
    assert.deepEqual(requests, [patch]);
    assert.deepEqual(bodies, [
      [
        { op: 'test', path: '/Title', value: contact.title },
        { op: 'replace', path: '/Title', value: 'Chef "Ø" 🐟' },
        { op: 'test', path: '/LeadstatusId', value: 1 },
        { op: 'replace', path: '/LeadstatusId', value: 2 },
      ],
    ]);
  });

  it('sends nothing when nothing is changed', async () => {
    const { leads, contact, requests } = await opened();
    const same = { leadStatusId: contact.leadStatusId, title: contact.title };
    assert.equal(await leads.saveContact(contact, same), contact);
    assert.deepEqual(requests, []);
  });

  it('of one without a company can change its category', async () => {
    const { leads, contact } = await opened(131);
    const saved = await leads.saveContact(contact, { categoryId: 5 });
    assert.equal(saved.category?.name, 'Customer');
    const back = await leads.saveContact(saved, { categoryId: 1 });
    assert.equal(back.category?.id, 1);
    assert.equal(back.leadStatusId, 1);
  });

  it('that has no category yet can give it one', async () => {
    const { leads, host } = mockTenant();
    const row = host.db.person.get(131);
    assert.ok(row);
    host.db.commit([{ table: 'person', id: 131, row: { ...row, categoryId: 0 } }]);
    const contact = await leads.readContact(131);
    assert.equal(contact.category, undefined);
    assert.equal((await leads.saveContact(contact, { categoryId: 7 })).category?.id, 7);
  });

  it('changes the first address and keeps descriptions and all others', async () => {
    const { leads, host } = mockTenant();
    const row = host.db.person.get(101);
    assert.ok(row);
    const emails = [
      { value: 'a@x.example', description: 'Work' },
      { value: 'b@x.example', description: 'Home' },
    ];
    host.db.commit([{ table: 'person', id: 101, row: { ...row, emails } }]);
    const contact = await leads.readContact(101);
    const saved = await leads.saveContact(contact, { email: 'new@x.example', officePhone: '' });
    assert.equal(saved.email, 'new@x.example');
    assert.equal(saved.officePhone, '');
    assert.deepEqual(host.db.person.get(101)?.emails, [
      { value: 'new@x.example', description: 'Work' },
      { value: 'b@x.example', description: 'Home' },
    ]);
  });

  it('gives a first address to one who has none', async () => {
    const { leads, contact } = await opened(148);
    const saved = await leads.saveContact(contact, { mobilePhone: '+47 400 00 000' });
    assert.equal(saved.mobilePhone, '+47 400 00 000');
  });

  it("tells the host's complaints by field", async () => {
    const { leads, contact, requests } = await opened();
    const changes = { firstName: '', title: 'x'.repeat(240), leadStatusId: 2 };
    const { code, detail } = await failureOf(leads.saveContact(contact, changes));
    assert.equal(code, 'invalid');
    assert.deepEqual(Object.keys(detail.fields ?? {}).sort(), ['firstName', 'title']);
    assert.deepEqual(requests, [patch, get, 'POST v1/Person/Validate']);
    assert.equal((await leads.readContact(101)).leadStatusId, 1);
  });

  it('stays a plain failure where the host cannot say which field', async () => {
    const { leads, contact, host } = await opened();
    host.faults.set([{ kind: 'status', status: 500, match: 'Validate' }]);
    const { code, detail } = await failureOf(leads.saveContact(contact, { firstName: '' }));
    assert.equal(code, 'invalid');
    assert.equal(detail.fields, undefined);
    assert.equal(detail.hostReason, 'Firstname is mandatory');
  });
});

describe('two users at the same contact', () => {
  it('conflict where both changed the status, and the first one stands', async () => {
    const tenant = await opened();
    const { leads, contact } = tenant;
    await leads.saveContact(contact, { leadStatusId: 3 });
    const failure = await failureOf(leads.saveContact(contact, { leadStatusId: 2, title: 'Mine' }));
    assert.equal(failure.code, 'conflict');
    const theirs = await leads.readContact(101);
    assert.equal(theirs.title, contact.title);
    assert.deepEqual(conflictingFields(contact, { leadStatusId: 2, title: 'Mine' }, theirs), [
      { field: 'leadStatusId', base: 1, mine: 2, theirs: 3 },
    ]);
  });

  it('conflict where both changed the address', async () => {
    const { leads, contact, requests } = await opened();
    await leads.saveContact(contact, { email: 'theirs@x.example' });
    requests.length = 0;
    const mine = leads.saveContact(contact, { email: 'mine@x.example' });
    assert.equal((await failureOf(mine)).code, 'conflict');
    assert.deepEqual(requests, [get, get]);
  });

  it('do not conflict where they want the same', async () => {
    const { leads, contact, requests } = await opened();
    await leads.saveContact(contact, { leadStatusId: 2 });
    requests.length = 0;
    assert.equal((await leads.saveContact(contact, { leadStatusId: 2 })).leadStatusId, 2);
    assert.deepEqual(requests, [patch, get]);
  });

  it('do not conflict where they changed different members', async () => {
    const { leads, contact } = await opened();
    await leads.saveContact(contact, { title: 'Theirs' });
    const saved = await leads.saveContact(contact, { leadStatusId: 2 });
    assert.equal(saved.title, 'Theirs');
    assert.equal(saved.leadStatusId, 2);
  });

  it('do not conflict where one changes another member between read and save of an address', async () => {
    const { leads, contact, host, requests } = await opened();
    host.faults.set([{ kind: 'other-user', field: 'title', on: 'save', times: 1 }]);
    const saved = await leads.saveContact(contact, { email: 'mine@x.example' });
    assert.equal(saved.email, 'mine@x.example');
    assert.notEqual(saved.title, contact.title);
    assert.deepEqual(requests, [get, patch, get, patch]);
  });

  it('are asked after the second time, not the tenth', async () => {
    const { leads, contact, host, requests } = await opened();
    host.faults.set([{ kind: 'other-user', field: 'title', on: 'save' }]);
    const save = leads.saveContact(contact, { email: 'mine@x.example' });
    assert.equal((await failureOf(save)).code, 'conflict');
    assert.deepEqual(requests, [get, patch, get, patch]);
  });
});

describe('a conflict in which nobody touched what we change', () => {
  it('is tried once more on what the host has now: it may write "nothing" otherwise', async () => {
    const { leads, contact, host, requests } = await opened();
    host.faults.set([{ kind: 'status', status: 409, on: 'save', times: 1 }]);
    const saved = await leads.saveContact(contact, { middleName: 'M' });
    assert.equal(saved.middleName, 'M');
    assert.deepEqual(requests, [patch, get, patch]);
  });
});

describe('a lost answer', () => {
  it('of a save that was done is a success: nothing is doubled', async () => {
    const tenant = await opened();
    tenant.host.faults.set([{ kind: 'dropped', when: 'after', on: 'save', times: 1 }]);
    const saved = await tenant.leads.saveContact(tenant.contact, { leadStatusId: 2, title: 'New' });
    assert.equal(saved.leadStatusId, 2);
    assert.equal(saved.title, 'New');
    assert.deepEqual(tenant.requests, [patch, get]);
  });

  it('of a save that was not done is a failure: nothing is lost but the answer', async () => {
    const tenant = await opened();
    const before = stored(tenant);
    tenant.host.faults.set([{ kind: 'dropped', when: 'before', on: 'save', times: 1 }]);
    const save = tenant.leads.saveContact(tenant.contact, { leadStatusId: 2 });
    assert.equal((await failureOf(save)).code, 'unreachable');
    assert.equal(stored(tenant), before);
    assert.deepEqual(tenant.requests, [patch, get]);
    const again = await tenant.leads.saveContact(tenant.contact, { leadStatusId: 2 });
    assert.equal(again.leadStatusId, 2);
  });

  it('that cannot be settled by reading stays a failure', async () => {
    const tenant = await opened();
    tenant.host.faults.set([
      { kind: 'dropped', when: 'after', on: 'save', times: 1 },
      { kind: 'status', status: 500, on: 'read' },
    ]);
    const save = tenant.leads.saveContact(tenant.contact, { leadStatusId: 2 });
    assert.equal((await failureOf(save)).code, 'unreachable');
    tenant.host.faults.clear();
    // The person tries once more; the host has it already.
    const again = await tenant.leads.saveContact(tenant.contact, { leadStatusId: 2 });
    assert.equal(again.leadStatusId, 2);
  });

  it('that was cut off in the middle is settled as well', async () => {
    const cut = await opened();
    cut.host.faults.set([{ kind: 'malformed', on: 'save', times: 1 }]);
    assert.equal((await cut.leads.saveContact(cut.contact, { leadStatusId: 2 })).leadStatusId, 2);
  });

  it('is not looked after when the caller has left', async () => {
    const tenant = await opened();
    const controller = new AbortController();
    const { signal } = controller;
    const save = tenant.leads.saveContact(tenant.contact, { leadStatusId: 2 }, { signal });
    controller.abort();
    await assert.rejects(save, { name: 'AbortError' });
    assert.ok(tenant.requests.length <= 1);
  });
});
