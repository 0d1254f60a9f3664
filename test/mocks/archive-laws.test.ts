import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createMockHost } from '../../mocks/mock-host.js';
import { isArray } from '../../mocks/wire/json.js';
import { callerOf, jsonAt } from './caller.js';

const host = createMockHost({ contacts: 200, statuses: 12 });
const call = callerOf(host);
const rows = [...host.db.person.all()];

async function found(restriction: readonly object[], sortOrder: readonly object[] = []) {
  const reply = await call('POST', 'Agents/Archive/GetArchiveListByColumns', {
    providerName: 'Person',
    columns: ['personId'],
    restriction,
    sortOrder,
    pageSize: 1000,
  });
  assert.ok(isArray(reply.json), JSON.stringify(reply.json));
  return reply.json.map((row) => Number(jsonAt(row, 'PrimaryKey')));
}

const line = fc.oneof(
  fc.record({
    name: fc.constantFrom('leadStatus', 'personCategory', 'contactId'),
    operator: fc.constant('in'),
    values: fc.array(fc.nat(20).map(String), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({
    name: fc.constantFrom('firstName', 'lastName', 'title'),
    operator: fc.constantFrom('begins', 'contains', 'notContains'),
    values: fc.constantFrom(['a'], ['S'], ['er'], ['Å'], ['']),
  }),
);

test('what a restriction and its opposite find together is everyone, and nobody twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(15).map(String), { minLength: 1 }), async (values) => {
      const yes = await found([{ name: 'leadStatus', operator: 'oneOf', values }]);
      const no = await found([{ name: 'leadStatus', operator: 'notOneOf', values }]);
      assert.deepEqual(
        [...yes, ...no].sort((a, b) => a - b),
        rows.map((row) => row.personId).sort((a, b) => a - b),
      );
    }),
    { numRuns: 25 },
  );
});

test('And finds what both find, Or what either finds', async () => {
  await fc.assert(
    fc.asyncProperty(line, line, async (a, b) => {
      const [inA, inB] = [new Set(await found([a])), new Set(await found([b]))];
      const both = await found([{ ...a, interOperator: 'And' }, b]);
      const either = await found([{ ...a, interOperator: 'Or' }, b]);
      assert.deepEqual(new Set(both), new Set([...inA].filter((id) => inB.has(id))));
      assert.deepEqual(new Set(either), new Set([...inA, ...inB]));
    }),
    { numRuns: 40 },
  );
});

test('sorting loses nobody, and descending is ascending from the other end', async () => {
  const everyone = [{ name: 'getAllRows', operator: '=', values: ['1'] }];
  for (const name of ['fullName', 'leadStatus', 'contactId', 'title']) {
    const tie = { name: 'personId', direction: 'ASC' };
    const up = await found(everyone, [{ name, direction: 'ASC' }, tie]);
    const down = await found(everyone, [
      { name, direction: 'DESC' },
      { ...tie, direction: 'DESC' },
    ]);
    assert.equal(new Set(up).size, rows.length);
    assert.deepEqual(down, up.toReversed());
  }
});
