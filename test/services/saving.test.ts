import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { failureOf } from './failure-of.js';
import { mockTenant } from './mock-tenant.js';
import { get, opened, patch } from './opened-contact.js';

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

  it('that has no category yet is guarded by its date', async () => {
    const { leads, host, requests } = mockTenant();
    const row = host.db.person.get(131);
    assert.ok(row);
    host.db.commit([{ table: 'person', id: 131, row: { ...row, categoryId: 0 } }]);
    const contact = await leads.readContact(131);
    host.faults.set([{ kind: 'other-user', field: 'title', on: 'save', times: 1 }]);
    const saved = await leads.saveContact(contact, { categoryId: 7 });
    assert.equal(saved.category?.id, 7);
    assert.notEqual(saved.title, contact.title);
    assert.equal(requests.filter((request) => request.startsWith('PATCH')).length, 2);
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
