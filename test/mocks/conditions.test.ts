import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMockHost } from '../../mocks/mock-host.js';
import { callerOf, statusPatch } from './caller.js';

function hostAt(start: string) {
  let time = Date.parse(start);
  const host = createMockHost({ contacts: 20, now: () => time });
  return { call: callerOf(host), pass: (ms: number) => (time += ms) };
}

test('a read says when the record was last changed', async () => {
  const { call } = hostAt('2026-01-05T10:00:00Z');
  const reply = await call('GET', 'Person/101');
  assert.equal(reply.headers.get('Last-Modified'), 'Mon, 07 Apr 2025 12:15:00 GMT');
});

test('a record that has not changed since is 304 without a body', async () => {
  const { call, pass } = hostAt('2026-01-05T10:00:00Z');
  const since = { 'If-Modified-Since': 'Mon, 07 Apr 2025 12:15:00 GMT' };
  const same = await call('GET', 'Person/101', undefined, since);
  assert.equal(same.status, 304);
  assert.equal(same.json, undefined);
  pass(5000);
  await call('PATCH', 'Person/101', statusPatch(1, 2));
  assert.equal((await call('GET', 'Person/101', undefined, since)).status, 200);
});

test('a write to a record that is newer than the caller thinks is 412 and stores nothing', async () => {
  const { call } = hostAt('2026-01-05T10:00:00Z');
  const stale = { 'If-Unmodified-Since': 'Sun, 06 Apr 2025 12:15:00 GMT' };
  for (const [method, path, body] of [
    ['PATCH', 'Person/101', { Title: 'X' }],
    ['PUT', 'Person/101', { Title: 'X' }],
    ['DELETE', 'Person/101', undefined],
    ['PATCH', 'Contact/11', { Department: 'X' }],
  ] as const) {
    const reply = await call(method, path, body, stale);
    assert.equal(reply.status, 412, `${method} ${path}`);
    assert.match(reply.text('ErrorMessage'), /has changed since the requested/);
  }
  assert.equal((await call('GET', 'Person/101')).at('Title'), 'Innkjøpssjef');
});

test('two changes within one second cannot be told apart by date', async () => {
  const { call, pass } = hostAt('2026-01-05T10:00:00Z');
  const first = await call('PATCH', 'Person/101', { Title: 'A' });
  const { headers } = await call('GET', 'Person/101');
  const since = { 'If-Unmodified-Since': headers.get('Last-Modified') ?? '' };
  pass(300);
  assert.equal((await call('PATCH', 'Person/101', { Title: 'B' }, since)).status, 200);
  pass(1000);
  await call('PATCH', 'Person/101', { Title: 'C' });
  assert.equal((await call('PATCH', 'Person/101', { Title: 'D' }, since)).status, 412);
  assert.equal(first.at('Title'), 'A');
});

test('dates have no zone unless one is asked for', async () => {
  const { call } = hostAt('2026-01-05T10:00:00Z');
  const date = async (headers: Record<string, string>) =>
    (await call('GET', 'Person/101', undefined, headers)).at('UpdatedDate');
  assert.equal(await date({}), '2025-04-07T14:15:00');
  assert.equal(await date({ 'SO-TimeZone': 'UTC, includeTZOffset' }), '2025-04-07T12:15:00Z');
  assert.equal(await date({ 'SO-Timezone': 'UTC,includeTZOffset' }), '2025-04-07T12:15:00Z');
  assert.equal(await date({ 'SO-TimeZone': 'NO, includeTZOffset' }), '2025-04-07T14:15:00+02:00');
  assert.equal((await call('GET', 'Person/101')).at('BirthDate'), '0001-01-01T00:00:00');
});
