import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { mockFetch } from '../../mocks/fetch.js';
import { faultNames, namedFaults, parseFaultName } from '../../mocks/fault-names.js';
import { parseFaults } from '../../mocks/faults.js';
import { createMockHost, type MockHost } from '../../mocks/mock-host.js';
import { callerOf, statusesOf, statusPatch, type Caller } from './caller.js';

let host: MockHost;
let call: Caller;
beforeEach(() => {
  host = createMockHost({ contacts: 20 });
  call = callerOf(host);
});

test('a fault strikes as often as it says, and where it is aimed', async () => {
  host.faults.set([
    { kind: 'status', status: 429, retryAfter: 1, times: 1, match: 'person/101', method: 'PATCH' },
  ]);
  assert.equal((await call('GET', 'Person/101')).status, 200);
  assert.equal((await call('PATCH', 'Person/102', { Title: 'X' })).status, 200);
  const struck = await call('PATCH', 'Person/101', { Title: 'X' });
  assert.equal(struck.status, 429);
  assert.equal(struck.headers.get('Retry-After'), '1');
  assert.equal(struck.at('Error'), true);
  assert.equal((await call('PATCH', 'Person/101', { Title: 'X' })).status, 200);
  assert.deepEqual(host.faults.list(), []);
});

test('each status can be had, and the host does nothing then', async () => {
  for (const status of [401, 403, 404, 409, 412, 421, 429, 500, 503]) {
    host.faults.set([{ kind: 'status', status, on: 'save' }]);
    const reply = await call('PATCH', 'Person/101', { Title: 'X' });
    assert.equal(reply.status, status);
    assert.equal((await call('GET', 'Person/101')).at('Title'), 'Innkjøpssjef');
  }
});

test('another user really changes the status, so the test of the next save fails once', async () => {
  host.faults.set(parseFaultName('conflict') ?? []);
  assert.equal((await call('GET', 'Person/101')).at('LeadstatusId'), 1);
  assert.equal((await call('PATCH', 'Person/101', statusPatch(1, 2))).status, 409);
  const theirs = await call('GET', 'Person/101');
  assert.equal(theirs.at('LeadstatusId'), 3);
  assert.equal(theirs.at('UpdatedBy.FullName'), 'Olav Berg');
  assert.equal((await call('PATCH', 'Person/101', statusPatch(3, 2))).status, 200);
});

test('another user may change another member: the test holds, the date does not', async () => {
  host.faults.set(parseFaultName('other-field') ?? []);
  const since = (await call('GET', 'Person/101')).headers.get('Last-Modified') ?? '';
  const header = { 'If-Unmodified-Since': since };
  host.faults.set(parseFaultName('other-field') ?? []);
  const saved = await call('PATCH', 'Person/101', statusPatch(1, 2));
  assert.equal(saved.at('Title'), 'Head of strategy');
  host.faults.set(parseFaultName('other-field') ?? []);
  assert.equal((await call('PATCH', 'Person/101', statusPatch(2, 3), header)).status, 412);
});

test('another user may move the company to another category', async () => {
  host.faults.set(parseFaultName('conflict') ?? []);
  const patch = [
    { op: 'test', path: '/Category/Id', value: 1 },
    { op: 'replace', path: '/Category/Id', value: 5 },
  ];
  assert.equal((await call('PATCH', 'Contact/11', patch)).status, 409);
  assert.notEqual((await call('GET', 'Contact/11')).at('Category.Id'), 1);
});

test('a connection dropped before the write leaves nothing, one dropped after it has stored', async () => {
  host.faults.set(parseFaultName('dropped-before-write') ?? []);
  await assert.rejects(call('PATCH', 'Person/101', statusPatch(1, 2)), TypeError);
  assert.deepEqual(await statusesOf(call, [101]), [1]);
  host.faults.set(parseFaultName('dropped-after-write') ?? []);
  await assert.rejects(call('PATCH', 'Person/101', statusPatch(1, 2)), TypeError);
  assert.deepEqual(await statusesOf(call, [101]), [2]);
});

test('an answer may break off in the middle', async () => {
  host.faults.set([{ kind: 'malformed', times: 1 }]);
  await assert.rejects(call('GET', 'Person/101'), SyntaxError);
  assert.equal((await call('GET', 'Person/101')).status, 200);
});

test('a member may have the wrong type, the first id or a named one', async () => {
  host.faults.set([{ kind: 'wrong-type', times: 1 }]);
  assert.equal(typeof (await call('GET', 'Person/101')).at('PersonId'), 'object');
  host.faults.set([{ kind: 'wrong-type', member: 'leadstatusid', times: 1 }]);
  assert.equal(typeof (await call('GET', 'Person/101')).at('LeadstatusId'), 'object');
  host.faults.set([{ kind: 'wrong-type', times: 1 }]);
  assert.equal(typeof (await call('GET', 'MDOList/leadstatus')).at('0.Id'), 'object');
});

test('a tenant that moved answers 421 until it is looked up', async () => {
  host.faults.set(parseFaultName('moved') ?? []);
  assert.equal((await call('GET', 'Person/101')).status, 421);
  const state = await mockFetch(host)('https://online.example/api/state/CUST12345');
  assert.deepEqual(Object.keys((await state.json()) as object).slice(0, 2), [
    'ContextIdentifier',
    'Endpoint',
  ]);
  assert.equal((await call('GET', 'Person/101')).status, 200);
});

test('a tenant that moved elsewhere answers only there', async () => {
  host.faults.set([{ kind: 'moved', to: 'https://online3.example/Cust12345' }]);
  const fetch = mockFetch(host);
  const state = await fetch('https://crm.example/api/state/Cust12345');
  assert.equal(
    ((await state.json()) as { Api: string }).Api,
    'https://online3.example/Cust12345/api',
  );
  assert.equal((await call('GET', 'Person/101')).status, 421);
  const there = await fetch('https://online3.example/Cust12345/api/v1/Person/101', {
    headers: { Authorization: 'Bearer x' },
  });
  assert.equal(there.status, 200);
});

test('the host answers later by its latency and a fault, and an abort does not wait for it', async () => {
  const slow = createMockHost({ contacts: 20, latency: 20 });
  slow.faults.set([{ kind: 'latency', ms: 30 }]);
  const start = performance.now();
  await callerOf(slow)('GET', 'Person/101');
  assert.ok(performance.now() - start >= 45);
  slow.faults.set([{ kind: 'latency', ms: 60_000 }]);
  const leaving = new AbortController();
  const wait = mockFetch(slow)('https://crm.example/Cust12345/api/v1/Person/101', {
    method: 'PATCH',
    headers: { Authorization: 'Bearer x' },
    body: JSON.stringify({ Title: 'X' }),
    signal: leaving.signal,
  });
  leaving.abort();
  await assert.rejects(wait, { name: 'AbortError' });
  assert.deepEqual(slow.db.overlay(), []);
});

test('each fault has a name, a sentence for the menu and a fault that parses', () => {
  for (const name of faultNames) {
    assert.match(namedFaults[name].description, /^[A-Z].+[^.]$/);
    const faults = parseFaultName(name);
    assert.ok(faults && faults.length > 0);
    assert.deepEqual(parseFaults(JSON.parse(JSON.stringify(faults))), faults);
  }
});

test('a name may say where and how often; an unknown one is none', () => {
  assert.deepEqual(parseFaultName('denied@save'), [{ kind: 'status', status: 403, on: 'save' }]);
  assert.deepEqual(parseFaultName('rate-limited@read*2'), [
    { kind: 'status', status: 429, retryAfter: 1, on: 'read', times: 2 },
  ]);
  for (const text of ['', 'nonsense', 'denied@never', 'denied*0', 'constructor']) {
    assert.equal(parseFaultName(text), undefined, text);
  }
});

test('a fault that is none is refused', () => {
  for (const value of [null, {}, { kind: 'fire' }, { kind: 'status', status: 200 }, [1]]) {
    assert.throws(() => parseFaults(value));
  }
});
