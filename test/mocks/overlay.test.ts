import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Overlay } from '../../mocks/db/database.js';
import { createMockHost } from '../../mocks/mock-host.js';
import { callerOf, statusPatch } from './caller.js';

const archive = {
  providerName: 'Person',
  columns: ['personId', 'fullName', 'leadStatus'],
  restriction: [{ name: 'getAllRows', operator: '=', values: ['1'] }],
  sortOrder: [{ name: 'fullName', direction: 'ASC' }],
  pageSize: 1000,
};
const path = 'Agents/Archive/GetArchiveListByColumns';

/** As IndexedDB and BroadcastChannel hand things over. */
const handedOver = (overlay: Overlay): Overlay => structuredClone(overlay);

test('only what was changed is kept, and it restores the tenant', async () => {
  const host = createMockHost({ contacts: 100 });
  const call = callerOf(host);
  assert.deepEqual(host.db.overlay(), []);
  await call('PATCH', 'Person/101', statusPatch(1, 2));
  await call('DELETE', 'Person/112');
  const made = await call('POST', 'Person', { Firstname: 'Ny', Contact: { ContactId: 11 } });
  assert.equal(host.db.overlay().length, 3);
  const again = callerOf(createMockHost({ contacts: 100, overlay: handedOver(host.db.overlay()) }));
  assert.equal((await again('GET', 'Person/101')).at('LeadstatusId'), 2);
  assert.equal((await again('GET', 'Person/112')).status, 404);
  assert.deepEqual((await again('GET', `Person/${made.text('PersonId')}`)).json, made.json);
  const next = await again('POST', 'Person', { Firstname: 'Neste' });
  assert.equal(next.at('PersonId'), Number(made.at('PersonId')) + 1);
});

test('a second tab that follows the commits of the first shows the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(
          fc.record({ kind: fc.constant('title'), id: fc.integer({ min: 101, max: 106 }) }),
          fc.record({ kind: fc.constant('status'), id: fc.integer({ min: 101, max: 105 }) }),
          fc.record({ kind: fc.constant('company'), id: fc.integer({ min: 1, max: 9 }) }),
          fc.record({ kind: fc.constant('delete'), id: fc.integer({ min: 1001, max: 1010 }) }),
          fc.record({ kind: fc.constant('create'), id: fc.constantFrom(0, 11, 12) }),
        ),
        { maxLength: 8 },
      ),
      async (steps) => {
        const [first, second] = [
          createMockHost({ contacts: 40 }),
          createMockHost({ contacts: 40 }),
        ];
        const [here, there] = [callerOf(first), callerOf(second)];
        await there('POST', path, archive);
        first.db.onCommit((changes) => second.db.apply(handedOver(changes)));
        for (const { kind, id } of steps) {
          if (kind === 'title') await here('PATCH', `Person/${id}`, { Title: `T${id}` });
          if (kind === 'status') await here('PATCH', `Person/${id}`, { LeadstatusId: 3 });
          if (kind === 'company') await here('PATCH', 'Contact/11', { Category: { Id: id } });
          if (kind === 'delete') await here('DELETE', `Person/${id}`);
          if (kind === 'create') {
            await here('POST', 'Person', { Firstname: 'Ny', Contact: { ContactId: id } });
          }
        }
        const mine = await here('POST', path, archive);
        assert.equal(mine.status, 200);
        assert.deepEqual((await there('POST', path, archive)).json, mine.json);
      },
    ),
    { numRuns: 20 },
  );
});

test('a reset brings the seed back and takes faults away', async () => {
  const host = createMockHost({ contacts: 40 });
  const call = callerOf(host);
  const before = await call('GET', 'Person/101');
  await call('PATCH', 'Person/101', statusPatch(1, 2));
  host.faults.set([{ kind: 'status', status: 500 }]);
  host.reset();
  assert.deepEqual((await call('GET', 'Person/101')).json, before.json);
  assert.deepEqual(host.db.overlay(), []);
});

test('an answer waits until what it tells of has been kept', async () => {
  const order: string[] = [];
  const host = createMockHost({
    contacts: 20,
    kept: async () => {
      await Promise.resolve();
      order.push('kept');
    },
  });
  host.db.onCommit(() => order.push('committed'));
  await callerOf(host)('PATCH', 'Person/101', { Title: 'X' });
  assert.deepEqual(order, ['committed', 'kept']);
});
