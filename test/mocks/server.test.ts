import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { parseServerArguments } from '../../mocks/server-arguments.js';
import { startServer, type RunningServer } from '../../mocks/server.js';

let server: RunningServer;
let root: string;
before(async () => {
  server = await startServer({ port: 0, host: '127.0.0.1', contacts: 20 });
  root = new URL('/', server.url).href;
});
beforeEach(() => server.host.reset());
after(() => server.close());

const signedIn = { Authorization: 'Bearer x' };
const person = (init: RequestInit = {}) =>
  fetch(`${server.url}Person/101`, { headers: signedIn, ...init });
const faults = (body: unknown, method = 'POST') =>
  fetch(`${root}__faults`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

test('the server answers what the mock host answers', async () => {
  assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+\/Cust12345\/api\/v1\/$/);
  const response = await person();
  assert.equal(response.status, 200);
  assert.equal(((await response.json()) as { PersonId: number }).PersonId, 101);
  assert.equal((await fetch(`${server.url}Person/101`)).status, 401);
  assert.equal((await fetch(`${root}api/state/Cust12345`)).status, 200);
  assert.equal((await fetch(`${root}elsewhere`)).status, 404);
});

test('pages on this machine may call it, others get no CORS headers', async () => {
  for (const origin of ['http://localhost:5173', 'https://127.0.0.1', 'http://[::1]:8000']) {
    const response = await person({ headers: { ...signedIn, Origin: origin } });
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), origin);
    assert.match(response.headers.get('Access-Control-Expose-Headers') ?? '', /Last-Modified/);
    assert.match(response.headers.get('Access-Control-Expose-Headers') ?? '', /Retry-After/);
  }
  for (const origin of ['https://evil.example', 'http://localhost.evil.example', 'null']) {
    const response = await person({ headers: { ...signedIn, Origin: origin } });
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), null, origin);
  }
});

test('a preflight is answered without a sign-in, and a refusal carries CORS headers too', async () => {
  const origin = 'http://localhost:5173';
  const preflight = await person({
    method: 'OPTIONS',
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': 'PATCH',
      'Access-Control-Request-Headers': 'authorization,so-language,so-timezone',
    },
  });
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get('Access-Control-Allow-Origin'), origin);
  assert.match(preflight.headers.get('Access-Control-Allow-Methods') ?? '', /PATCH/);
  assert.match(preflight.headers.get('Access-Control-Allow-Headers') ?? '', /so-language/);
  const refused = await person({ headers: { Origin: origin } });
  assert.equal(refused.status, 401);
  assert.equal(refused.headers.get('Access-Control-Allow-Origin'), origin);
  const stranger = await person({
    method: 'OPTIONS',
    headers: { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'GET' },
  });
  assert.equal(stranger.headers.get('Access-Control-Allow-Methods'), null);
});

test('faults are set, listed and cleared over HTTP, by name or as objects', async () => {
  const set = await faults(['maintenance*1', { kind: 'status', status: 500, times: 1 }]);
  assert.equal(((await set.json()) as unknown[]).length, 2);
  const first = await person();
  assert.equal(first.status, 503);
  assert.equal(first.headers.get('Retry-After'), '1');
  assert.equal((await person()).status, 500);
  assert.equal((await person()).status, 200);
  await faults('denied');
  await faults([]);
  assert.equal((await person()).status, 200);
  await faults({ kind: 'status', status: 403 });
  await faults(undefined, 'DELETE');
  assert.deepEqual(await (await fetch(`${root}__faults`)).json(), []);
  assert.equal((await faults({ kind: 'fire' })).status, 400);
  assert.equal((await faults('no-such-name')).status, 400);
});

test('a lost connection is a socket that closes without an answer', async () => {
  await faults({ kind: 'dropped', when: 'after', times: 1 });
  const patch = { method: 'PATCH', body: JSON.stringify({ Title: 'Lost' }) };
  await assert.rejects(person(patch), TypeError);
  const { Title } = (await (await person()).json()) as { Title: string };
  assert.equal(Title, 'Lost');
});

test('a reset over HTTP brings the seed back', async () => {
  await person({ method: 'PATCH', body: JSON.stringify({ Title: 'X' }) });
  assert.equal((await fetch(`${root}__reset`, { method: 'POST' })).status, 204);
  const { Title } = (await (await person()).json()) as { Title: string };
  assert.equal(Title, 'Innkjøpssjef');
});

test('the command line is read, with defaults for what it does not say', () => {
  assert.deepEqual(parseServerArguments(['--port', '0', '--contacts=100', '--statuses', '30']), {
    port: 0,
    contacts: 100,
    latency: 0,
    statuses: 30,
    host: '127.0.0.1',
  });
});

test('a command line that makes no sense is one clear sentence', () => {
  for (const args of [
    ['--port', '65536'],
    ['--contacts', '9'],
    ['--contacts', 'many'],
    ['--latency=-1'],
    ['--statuses', '0'],
    ['--colour', 'red'],
    ['4010'],
    ['--port'],
  ]) {
    const answer = parseServerArguments(args);
    assert.ok('problem' in answer, args.join(' '));
    assert.match(answer.problem, /^[^\n]+$/);
  }
});
