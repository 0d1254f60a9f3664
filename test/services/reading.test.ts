import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { leadStatusVisibility } from '../../src/domain/lead-status.js';
import { mockTenant, type Alter } from './mock-tenant.js';

/** A host before 11.6: no group and switch beside a record's category, no lead status name. */
const older: Alter = (path, json) => {
  if (!/^v1\/(Person|Contact)\//.test(path)) return json;
  const entity = json as { Category?: { Id: number; Value: string } | null; Leadstatus?: string };
  const { Leadstatus: _, Category: category, ...rest } = entity;
  return { ...rest, Category: category && { Id: category.Id, Value: category.Value } };
};

describe('a contact', () => {
  it('is read in one request, with category, group, switch and rights', async () => {
    const { leads, requests } = mockTenant();
    const contact = await leads.readContact(101);
    assert.deepEqual(requests, ['GET v1/Person/101']);
    assert.equal(contact.category?.name, 'Lead');
    assert.equal(contact.category?.group, 'potential-customer');
    assert.equal(contact.category?.leadStatusEnabled, true);
    assert.equal(contact.leadStatusName, 'Open');
    assert.equal(contact.leadStatusRight.access, 'write');
    assert.equal(contact.fieldRights.categoryId.access, 'read');
    assert.equal(contact.company?.name, 'Nordlys Energi');
    assert.deepEqual(leadStatusVisibility(contact), { visible: true });
  });

  it("speaks the caller's language", async () => {
    const { leads } = mockTenant({ language: 'sv' });
    const swedish = await leads.readContact(101);
    const german = await leads.readContact(101, { language: 'de' });
    assert.notEqual(swedish.leadStatusName, german.leadStatusName);
  });

  const visibility = [
    [102, true],
    [106, true],
    [111, 'not-potential'],
    [121, 'not-enabled'],
    [131, true],
    [142, true],
    [161, 'not-potential'],
  ] as const;
  for (const [id, expected] of visibility) {
    it(`${id} of the cast is ${expected === true ? 'shown' : `hidden: ${expected}`}`, async () => {
      const { leads } = mockTenant();
      const shown = leadStatusVisibility(await leads.readContact(id));
      assert.deepEqual(
        shown,
        expected === true ? { visible: true } : { visible: false, reason: expected },
      );
    });
  }

  it('keeps its status while it is hidden', async () => {
    const { leads } = mockTenant();
    assert.equal((await leads.readContact(111)).leadStatusId, 5);
    assert.equal((await leads.readContact(121)).leadStatusId, 3 - 1);
  });

  it('without a company has its own category and may choose it', async () => {
    const { leads } = mockTenant();
    const contact = await leads.readContact(131);
    assert.equal(contact.company, undefined);
    assert.equal(contact.category?.id, 1);
    assert.equal(contact.fieldRights.categoryId.access, 'write');
  });

  it('of an older host gets group and switch from the list, asked once', async () => {
    const { leads, requests } = mockTenant({}, older);
    const [one, other] = [await leads.readContact(101), await leads.readContact(121)];
    assert.equal(one.category?.leadStatusEnabled, true);
    assert.equal(other.category?.leadStatusEnabled, false);
    assert.equal(other.category?.group, 'potential-customer');
    assert.deepEqual(requests, [
      'GET v1/Person/101',
      'POST v1/Agents/List/GetCategories',
      'GET v1/Person/121',
    ]);
  });

  it('of a host that has no such list either stays without a group, and hidden', async () => {
    const { leads, host } = mockTenant({}, older);
    host.faults.set([{ kind: 'status', status: 404, match: 'GetCategories' }]);
    const contact = await leads.readContact(101);
    assert.equal(contact.category?.group, 'unknown');
    assert.deepEqual(leadStatusVisibility(contact), { visible: false, reason: 'not-potential' });
  });

  it('of a host that leaves its category out gets that of the company', async () => {
    const bare: Alter = (path, json) =>
      path.startsWith('v1/Person/') ? { ...(json as object), Category: null } : json;
    const { leads, requests } = mockTenant({}, bare);
    assert.equal((await leads.readContact(101)).category?.name, 'Lead');
    assert.deepEqual(requests, ['GET v1/Person/101', 'GET v1/Contact/11']);
    assert.equal((await leads.readContact(131)).category, undefined);
  });
});

describe('a company', () => {
  it('is read with its category and the right to change it', async () => {
    const { companies, requests } = mockTenant();
    const company = await companies.readCompany(13);
    assert.equal(company.name, 'Solvik Shipping');
    assert.equal(company.category?.name, 'Prospect');
    assert.equal(company.category?.group, 'potential-customer');
    assert.equal(company.category?.leadStatusEnabled, false);
    assert.equal(company.categoryRight.access, 'write');
    assert.deepEqual(requests, ['GET v1/Contact/13']);
  });

  it('of an older host gets group and switch from the list', async () => {
    const { companies } = mockTenant({}, older);
    assert.equal((await companies.readCompany(11)).category?.group, 'potential-customer');
  });

  it('counts its contacts with a lead status, shown or hidden, former employees too', async () => {
    const { companies } = mockTenant();
    assert.equal(await companies.countWithLeadStatus(11), 6);
    assert.equal(await companies.countWithLeadStatus(12), 1);
    assert.equal(await companies.countWithLeadStatus(14), 8);
    assert.equal(await companies.countWithLeadStatus(999), 0);
  });
});
