import assert from 'node:assert/strict';
import { it } from 'node:test';
import { connectServices } from '../../src/services/webapi/connect.js';
import { failureOf } from './failure-of.js';
import { base, freePace, json, ScriptedHost } from './scripted-host.js';

const person = {
  PersonId: 101,
  Firstname: 'Astrid',
  LeadstatusId: 1,
  Category: { Id: 1, Value: 'Lead', CategoryGroup: 'PotentialCustomer', EnableLeadStatus: true },
  Contact: { ContactId: 11, Name: 'Nordlys Energi' },
};

it('a host that says yes and keeps the old status has not saved', async () => {
  const host = new ScriptedHost(json(person));
  const { leads } = connectServices({ baseUrl: base, fetch: host.fetch, pace: freePace });
  const contact = await leads.readContact(101);
  const failure = await failureOf(leads.saveContact(contact, { leadStatusId: 2 }));
  assert.equal(failure.code, 'invalid');
  assert.equal(failure.detail.member, 'LeadstatusId');
});

it('a host that trims a text has saved it', async () => {
  const host = new ScriptedHost(json(person), json({ ...person, Firstname: 'Anna' }));
  const { leads } = connectServices({ baseUrl: base, fetch: host.fetch, pace: freePace });
  const contact = await leads.readContact(101);
  const saved = await leads.saveContact(contact, { firstName: 'Anna ' });
  assert.equal(saved.firstName, 'Anna');
});
