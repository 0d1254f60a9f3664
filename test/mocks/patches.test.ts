import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import fc from 'fast-check';
import { createMockHost, type MockHost } from '../../mocks/mock-host.js';
import { callerOf, type Caller } from './caller.js';

let host: MockHost;
let call: Caller;
beforeEach(() => {
  host = createMockHost({ contacts: 50 });
  call = callerOf(host);
});

test('paths are read in any case, with or without a leading slash', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('Title', 'Lastname', 'MiddleName'),
      fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
      fc.boolean(),
      fc.string({ minLength: 1, maxLength: 30 }),
      async (name, upper, slash, value) => {
        const cased = [...name].map((c, i) => (upper[i] ? c.toUpperCase() : c.toLowerCase()));
        const path = (slash ? '/' : '') + cased.join('');
        const reply = await call('PATCH', 'Person/101', [{ op: 'replace', path, value }]);
        assert.equal(reply.status, 200);
        assert.equal(reply.at(name), value);
      },
    ),
    { numRuns: 25 },
  );
});

test('a refused patch changes nothing, whatever came before in it', async () => {
  const good = fc.constantFrom(
    { op: 'replace', path: '/Title', value: 'X' },
    { op: 'replace', path: 'leadstatusid', value: 3 },
    { op: 'add', path: '/Emails/-', value: { Value: 'x@y.example' } },
    { op: 'remove', path: '/MobilePhones/0' },
  );
  const bad = fc.constantFrom(
    { op: 'test', path: '/LeadstatusId', value: 4 },
    { op: 'test', path: '/LeadstatusId', value: '1' },
    { op: 'move', from: '/Title', path: '/Lastname' },
    { op: 'copy', from: '/Title', path: '/Lastname' },
    { op: 'replace', path: '/Nothing', value: 1 },
    { op: 'replace', path: '/LeadstatusId', value: 99 },
    { op: 'replace', path: '/LeadstatusId', value: 'many' },
    { op: 'replace', path: '/Category/Id', value: 5 },
    { op: 'replace', path: '/Firstname', value: '' },
    { op: 'remove', path: '/Emails/7' },
    { op: 'replace', path: '/Title' },
  );
  const before = (await call('GET', 'Person/101')).json;
  await fc.assert(
    fc.asyncProperty(fc.array(good, { maxLength: 3 }), bad, async (first, last) => {
      const reply = await call('PATCH', 'Person/101', [...first, last]);
      assert.ok([400, 403, 409].includes(reply.status), `${reply.status} for ${last.op}`);
      assert.deepEqual((await call('GET', 'Person/101')).json, before);
    }),
    { numRuns: 40 },
  );
  assert.deepEqual(host.db.overlay(), []);
});

test('a test that fails is 409, one that holds lets the rest through', async () => {
  const patch = (value: unknown) => [
    { op: 'test', path: 'Category/Id', value },
    { op: 'replace', path: '/Title', value: 'Tested' },
  ];
  assert.equal((await call('PATCH', 'Person/101', patch(5))).status, 409);
  assert.equal((await call('PATCH', 'Person/101', patch(1))).at('Title'), 'Tested');
});

test('move and copy are not supported', async () => {
  const reply = await call('PATCH', 'Person/101', [{ op: 'move', from: '/Title', path: '/Mrmrs' }]);
  assert.equal(reply.status, 400);
  assert.match(reply.text('ErrorMessage'), /'move' is not supported/);
});

test('a merge patch replaces an array with an array, and appends an object', async () => {
  const appended = await call('PATCH', 'Person/101', { emails: { value: 'second@x.example' } });
  assert.equal((appended.at('Emails') as unknown[]).length, 2);
  assert.equal(appended.at('Emails.1.Value'), 'second@x.example');
  const replaced = await call('PATCH', 'Person/101', { Emails: [{ Value: 'only@x.example' }] });
  assert.equal((replaced.at('Emails') as unknown[]).length, 1);
  assert.equal(replaced.at('Emails.0.StrippedValue'), 'only@x.example');
});

test('a merge patch in camelCase and with ids as strings is understood', async () => {
  const reply = await call('PATCH', 'Person/101', { leadstatusId: '2', TITLE: 'Chef' });
  assert.equal(reply.at('LeadstatusId'), 2);
  assert.equal(reply.at('Title'), 'Chef');
});

test('an answer to a patch can be limited to some members', async () => {
  const reply = await call('PATCH', 'Person/101?$select=title,LeadstatusId', { Title: 'A' });
  assert.deepEqual(reply.json, { Title: 'A', LeadstatusId: 1 });
});

test('names that are strange come back as they were stored', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (title) => {
      const reply = await call('PATCH', 'Person/101', { Title: title });
      assert.equal(reply.status, 200);
      assert.equal((await call('GET', 'Person/101')).at('Title'), title);
    }),
    { numRuns: 25 },
  );
});
