import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Fault } from '../../mocks/faults.js';
import { failureCodes, type FailureCode } from '../../src/domain/failure.js';
import { failureOf } from './failure-of.js';
import { mockTenant, type MockTenant } from './mock-tenant.js';

interface Way {
  readonly to: string;
  readonly faults?: readonly Fault[];
  readonly call: (tenant: MockTenant) => Promise<unknown>;
  readonly timeoutMs?: number;
}

const readContact = ({ leads }: MockTenant) => leads.readContact(101);
const saveStatus = async ({ leads }: MockTenant, id = 101, leadStatusId = 2) =>
  leads.saveContact(await leads.readContact(id), { leadStatusId });

/** Every failure that the host can cause, by what it really does. */
const ways: Record<FailureCode, readonly Way[]> = {
  unreachable: [
    { to: 'no connection', faults: [{ kind: 'dropped', when: 'before' }], call: readContact },
    { to: 'a host that fails', faults: [{ kind: 'status', status: 500 }], call: readContact },
    {
      to: 'a lost save',
      faults: [{ kind: 'dropped', when: 'before', on: 'save' }],
      call: saveStatus,
    },
  ],
  timeout: [
    {
      to: 'a slow host',
      faults: [{ kind: 'latency', ms: 60_000 }],
      call: readContact,
      timeoutMs: 5,
    },
    { to: 'status 408', faults: [{ kind: 'status', status: 408 }], call: readContact },
  ],
  unauthenticated: [
    { to: 'an expired sign-in', faults: [{ kind: 'status', status: 401 }], call: readContact },
  ],
  denied: [
    { to: 'a missing right', faults: [{ kind: 'status', status: 403 }], call: readContact },
    { to: 'a field that may only be read', call: (tenant) => saveStatus(tenant, 106) },
    { to: 'a record that may only be read', call: (tenant) => saveStatus(tenant, 141, 3) },
    { to: 'a status that is not in use', call: (tenant) => saveStatus(tenant, 111) },
  ],
  'not-found': [
    { to: 'an unknown contact', call: ({ leads }) => leads.readContact(999_999) },
    { to: 'an unknown company', call: ({ companies }) => companies.readCompany(999_999) },
  ],
  conflict: [
    {
      to: "another's status",
      faults: [{ kind: 'other-user', field: 'lead-status', on: 'save', times: 1 }],
      call: saveStatus,
    },
    { to: 'status 409', faults: [{ kind: 'status', status: 409, on: 'save' }], call: saveStatus },
    { to: 'status 412', faults: [{ kind: 'status', status: 412, on: 'save' }], call: saveStatus },
  ],
  invalid: [
    { to: 'a deleted status', call: (tenant) => saveStatus(tenant, 101, 6) },
    { to: 'an unknown status', call: (tenant) => saveStatus(tenant, 101, 77) },
    { to: 'an id that is none', call: ({ leads }) => leads.readContact(0.5) },
    { to: 'a company id that is none', call: ({ companies }) => companies.readCompany(-1) },
  ],
  'rate-limited': [
    {
      to: 'too many requests',
      faults: [{ kind: 'status', status: 429, retryAfter: 90 }],
      call: readContact,
    },
    {
      to: 'too many requests for long',
      faults: [{ kind: 'status', status: 429 }],
      call: saveStatus,
    },
  ],
  maintenance: [
    {
      to: 'a closed host',
      faults: [{ kind: 'status', status: 503, retryAfter: 1 }],
      call: readContact,
    },
    {
      to: 'a closed host on saving',
      faults: [{ kind: 'status', status: 503, on: 'save' }],
      call: saveStatus,
    },
  ],
  contract: [
    { to: 'half an answer', faults: [{ kind: 'malformed' }], call: readContact },
    {
      to: 'a wrong type',
      faults: [{ kind: 'wrong-type', member: 'LeadstatusId' }],
      call: readContact,
    },
    {
      to: 'a wrong type in a list',
      faults: [{ kind: 'wrong-type' }],
      call: ({ lists }) => lists.leadStatuses(),
    },
    {
      to: 'a stranger as new host',
      faults: [{ kind: 'moved', to: 'https://evil.example/Cust12345' }],
      call: readContact,
    },
  ],
  unsupported: [
    {
      to: 'a call that the host lacks',
      faults: [{ kind: 'status', status: 404, match: 'Agents' }],
      call: ({ lists }) => lists.categories(),
    },
    { to: 'status 501', faults: [{ kind: 'status', status: 501 }], call: readContact },
  ],
};

for (const code of failureCodes) {
  describe(`the failure "${code}"`, () => {
    for (const { to, faults = [], call, timeoutMs } of ways[code]) {
      it(`is what ${to} leads to`, async () => {
        const tenant = mockTenant({ timeoutMs });
        tenant.host.faults.set(faults);
        const failure = await failureOf(call(tenant));
        assert.equal(failure.code, code);
      });
    }
  });
}

describe('a failure', () => {
  it('names the path and the member that broke the contract', async () => {
    const tenant = mockTenant();
    tenant.host.faults.set([{ kind: 'wrong-type', member: 'Category' }]);
    const { detail } = await failureOf(readContact(tenant));
    assert.equal(detail.path, 'v1/Person/101');
    assert.equal(detail.member, 'Category.Id');
  });

  it('says what the host said, and how long to wait', async () => {
    const tenant = mockTenant();
    const missing = await failureOf(tenant.leads.readContact(99_999));
    assert.equal(missing.detail.hostReason, 'Person id 99999 not found');
    tenant.host.faults.set([{ kind: 'status', status: 429, retryAfter: 90 }]);
    const limited = await failureOf(readContact(tenant));
    assert.equal(limited.detail.retryAfterMs, 90_000);
  });
});

describe('what passes by itself', () => {
  const passing: Record<string, Fault> = {
    'a limit on requests': { kind: 'status', status: 429, retryAfter: 1, times: 2 },
    'a closed host': { kind: 'status', status: 503, retryAfter: 1, times: 2 },
    'a lost connection': { kind: 'dropped', when: 'after', times: 2 },
    'an expired token': { kind: 'status', status: 401, times: 1 },
    'a tenant that moved': { kind: 'moved' },
    'a tenant that moved to another host': {
      kind: 'moved',
      to: 'https://online7.superoffice.com/Cust12345',
    },
  };
  for (const [name, fault] of Object.entries(passing)) {
    it(`is not noticed by who reads: ${name}`, async () => {
      const tenant = mockTenant();
      tenant.host.faults.set([fault]);
      assert.equal((await tenant.leads.readContact(101)).leadStatusId, 1);
    });
  }

  it('is not noticed by who saves: a limit on requests', async () => {
    const tenant = mockTenant();
    tenant.host.faults.set([{ kind: 'status', status: 429, retryAfter: 1, times: 2, on: 'save' }]);
    assert.equal((await saveStatus(tenant)).leadStatusId, 2);
    assert.deepEqual(tenant.clock.waits, [1000, 1000]);
  });
});
