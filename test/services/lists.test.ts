import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LeadStatus } from '../../src/domain/lead-status.js';
import { failureOf } from './failure-of.js';
import { mockTenant, type MockTenant } from './mock-tenant.js';
import { turn } from './test-clock.js';

const fiveMinutes = 5 * 60_000;

function renamed({ host }: MockTenant, name: string): void {
  const row = host.db.leadstatus.get(1);
  assert.ok(row);
  host.db.commit([{ table: 'leadstatus', id: 1, row: { ...row, name } }]);
}

const open = (statuses: readonly LeadStatus[]) => statuses.find(({ id }) => id === 1)?.name;

/** Until what was begun behind the caller's back is over. */
async function settled(): Promise<void> {
  for (let turns = 0; turns < 50; turns++) await turn();
}

describe('the lists', () => {
  it('give statuses and categories by rank, deleted ones kept and marked', async () => {
    const { lists } = mockTenant();
    const statuses = await lists.leadStatuses();
    assert.deepEqual(
      statuses.map(({ name, deleted }) => (deleted ? `(${name})` : name)),
      ['Open', 'Contacting', 'Disqualified', 'Re-nurture', 'Qualified', '(Not interested)'],
    );
    assert.match(statuses[0]?.description ?? '', /outreach/);
    const categories = await lists.categories();
    const ranks = categories.map(({ rank }) => rank);
    assert.deepEqual(
      ranks,
      [...ranks].sort((a, b) => a - b),
    );
    const carrying = categories.filter(({ leadStatusEnabled }) => leadStatusEnabled);
    assert.ok(carrying.length > 0);
    assert.ok(carrying.every(({ group }) => group === 'potential-customer'));
    assert.ok(categories.some(({ deleted }) => deleted));
  });

  it('are asked for once by language, also by many at once', async () => {
    const { lists, requests } = mockTenant();
    await Promise.all([lists.leadStatuses(), lists.leadStatuses(), lists.leadStatuses()]);
    await lists.leadStatuses();
    const swedish = await lists.leadStatuses({ language: 'sv' });
    assert.notEqual(open(swedish), undefined);
    assert.deepEqual(requests, ['GET v1/MDOList/leadstatus', 'GET v1/MDOList/leadstatus']);
  });

  it('leave one caller when he aborts, and serve the other', async () => {
    const { lists, requests } = mockTenant();
    const controller = new AbortController();
    const left = lists.leadStatuses({ signal: controller.signal });
    const stays = lists.leadStatuses();
    controller.abort();
    await assert.rejects(left, { name: 'AbortError' });
    assert.equal((await stays).length, 6);
    assert.equal(requests.length, 1);
  });

  it('are given at once when old, looked up behind, and tell that they changed', async () => {
    const tenant = mockTenant();
    const { lists, clock, requests } = tenant;
    let changes = 0;
    lists.onChange(() => changes++);
    await lists.leadStatuses();
    renamed(tenant, 'Fresh');
    clock.time += fiveMinutes - 1;
    assert.equal(open(await lists.leadStatuses()), 'Open');
    assert.equal(requests.length, 1);
    clock.time += 1;
    assert.equal(open(await lists.leadStatuses()), 'Open');
    assert.equal(open(await lists.leadStatuses()), 'Open');
    await settled();
    assert.equal(requests.length, 2);
    assert.equal(changes, 1);
    assert.equal(open(await lists.leadStatuses()), 'Fresh');
  });

  it('say nothing when they are still the same', async () => {
    const { lists, clock, requests } = mockTenant();
    let changes = 0;
    lists.onChange(() => changes++);
    const before = await lists.leadStatuses();
    clock.time += fiveMinutes;
    await lists.leadStatuses();
    await settled();
    assert.equal(requests.length, 2);
    assert.equal(changes, 0);
    assert.equal(await lists.leadStatuses(), before);
  });

  it('stay as they are when they cannot be looked up, and are tried again after a while', async () => {
    const tenant = mockTenant();
    const { lists, clock, requests, host } = tenant;
    await lists.leadStatuses();
    renamed(tenant, 'Fresh');
    host.faults.set([{ kind: 'status', status: 500 }]);
    clock.time += fiveMinutes;
    await lists.leadStatuses();
    await settled();
    host.faults.clear();
    assert.equal(open(await lists.leadStatuses()), 'Open');
    await settled();
    assert.equal(requests.length, 2);
    clock.time += 30_000;
    await lists.leadStatuses();
    await settled();
    assert.equal(open(await lists.leadStatuses()), 'Fresh');
  });

  it('do not keep a failure', async () => {
    const { lists, host } = mockTenant();
    host.faults.set([{ kind: 'status', status: 500, times: 1 }]);
    await failureOf(lists.leadStatuses());
    assert.equal((await lists.leadStatuses()).length, 6);
  });

  it('forget what they had when told to', async () => {
    const tenant = mockTenant();
    const { lists } = tenant;
    await lists.leadStatuses();
    await lists.categories();
    renamed(tenant, 'Fresh');
    lists.forget();
    assert.equal(open(await lists.leadStatuses()), 'Fresh');
    await lists.categories();
    assert.equal(tenant.requests.length, 4);
  });

  it('stop telling who no longer listens, and only him', async () => {
    const tenant = mockTenant();
    const { lists, clock } = tenant;
    let changes = 0;
    const listener = () => changes++;
    const stop = lists.onChange(listener);
    lists.onChange(listener);
    stop();
    await lists.leadStatuses();
    renamed(tenant, 'Fresh');
    clock.time += fiveMinutes;
    await lists.leadStatuses();
    await settled();
    assert.equal(changes, 1);
  });
});
