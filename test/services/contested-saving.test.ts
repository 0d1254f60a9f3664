import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conflictingFields } from '../../src/domain/conflict.js';
import { failureOf } from './failure-of.js';
import { get, opened, patch } from './opened-contact.js';

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

describe('a conflict that no date could guard', () => {
  it('is asked about, and not tried again', async () => {
    const { leads, contact, host, requests } = await opened(101, {}, (path, json) =>
      path.startsWith('v1/Person/')
        ? { ...(json as object), UpdatedDate: '0001-01-01T00:00:00' }
        : json,
    );
    host.faults.set([{ kind: 'status', status: 409, on: 'save', times: 1 }]);
    const save = leads.saveContact(contact, { leadStatusId: 2 });
    assert.equal((await failureOf(save)).code, 'conflict');
    assert.deepEqual(requests, [patch, get]);
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
    const before = tenant.host.db.person.get(101);
    tenant.host.faults.set([{ kind: 'dropped', when: 'before', on: 'save', times: 1 }]);
    const save = tenant.leads.saveContact(tenant.contact, { leadStatusId: 2 });
    assert.equal((await failureOf(save)).code, 'unreachable');
    assert.equal(tenant.host.db.person.get(101), before);
    assert.deepEqual(tenant.requests, [patch, get]);
    const again = await tenant.leads.saveContact(tenant.contact, { leadStatusId: 2 });
    assert.equal(again.leadStatusId, 2);
  });

  it('that cannot be settled by reading stays a failure', async () => {
    const tenant = await opened();
    tenant.host.faults.set([
      { kind: 'dropped', when: 'after', on: 'save', times: 1 },
      { kind: 'status', status: 403, on: 'read' },
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
