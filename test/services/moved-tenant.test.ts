import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { failureOf } from './failure-of.js';
import { doorTo, heldAnswer, hostError, json, ScriptedHost } from './scripted-host.js';

const anything = z.unknown();
const newHome = 'https://online3.superoffice.com/Cust12345';

/** The old host sends away, the new one answers with the path it was asked for. */
function movedHost(state: unknown = { Api: `${newHome}/api`, IsRunning: true }) {
  return new ScriptedHost((request) => {
    const { host, pathname } = new URL(request.url);
    if (pathname.startsWith('/api/state/')) return json(state);
    return host.startsWith('online3.') ? json(pathname) : hostError(421);
  });
}

describe('a tenant on another host (421)', () => {
  it('is asked for and followed, with the token and the body', async () => {
    const host = movedHost();
    const http = doorTo(host);
    assert.equal(await http.patch('v1/Person/1', ['x'], anything), '/Cust12345/api/v1/Person/1');
    const [refused, state, repeated] = host.got;
    assert.equal(refused?.url, 'https://online.superoffice.com/Cust12345/api/v1/Person/1');
    assert.equal(state?.url, 'https://online.superoffice.com/api/state/Cust12345');
    assert.equal(state?.headers.get('authorization'), null);
    assert.equal(state?.credentials, 'omit');
    assert.equal(repeated?.url, `${newHome}/api/v1/Person/1`);
    assert.equal(repeated?.headers.get('authorization'), 'Bearer secret');
    assert.equal(repeated?.headers.get('so-language'), 'en-US');
    assert.equal(repeated?.body, '["x"]');
  });

  it('is not looked for again', async () => {
    const host = movedHost();
    const http = doorTo(host);
    await http.get('v1/a', anything);
    await http.get('v1/b', anything);
    assert.equal(host.got.length, 4);
    assert.equal(host.got[3]?.url, `${newHome}/api/v1/b`);
  });

  it('is looked for once by all requests under way', async () => {
    const host = movedHost();
    const http = doorTo(host);
    const paths = ['v1/a', 'v1/b', 'v1/c', 'v1/d'];
    await Promise.all(paths.map((path) => http.get(path, anything)));
    assert.equal(host.got.filter(({ url }) => url.includes('/state/')).length, 1);
    assert.equal(host.got.length, 9);
  });

  it('is not looked for by who learns late that it has moved', async () => {
    const late = heldAnswer();
    const host = movedHost();
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = await host.fetch(input, init);
      const slow = input instanceof Request && /online\.super.*slow$/.test(input.url);
      return slow && typeof late.answer === 'function' ? late.answer(input) : response;
    };
    const http = doorTo({ fetch });
    const slow = http.get('v1/slow', anything);
    await http.get('v1/quick', anything);
    late.release(hostError(421));
    assert.equal(await slow, '/Cust12345/api/v1/slow');
    assert.equal(host.got.filter(({ url }) => url.includes('/state/')).length, 1);
  });

  it('keeps its page for cookies: the proof does not follow', async () => {
    const host = movedHost();
    const origin = 'https://online.superoffice.com';
    const page = {
      baseURI: `${origin}/`,
      cookie: 'XSRF-TOKEN=x',
      location: { origin },
      querySelector: () => null,
    };
    await doorTo(host, { getToken: undefined, page }).get('v1/a', anything);
    const proofs = host.got.map(({ headers }) => headers.get('x-xsrf-token'));
    assert.deepEqual(proofs, ['x', null, null]);
  });

  it('is looked for once for each request only', async () => {
    const host = new ScriptedHost((request) =>
      request.url.includes('/state/') ? json({ Api: `${newHome}/api` }) : hostError(421),
    );
    const failure = await failureOf(doorTo(host).get('v1/a', anything));
    assert.equal(failure.code, 'unreachable');
    assert.equal(failure.detail.status, 421);
    assert.equal(host.got.length, 3);
  });

  it('gets no token where the answer names a stranger', async () => {
    const host = movedHost({ Api: 'https://evil.example/Cust12345/api', IsRunning: true });
    const failure = await failureOf(doorTo(host).get('v1/a', anything));
    assert.equal(failure.code, 'contract');
    assert.equal(failure.detail.path, 'state/Cust12345');
    assert.equal(failure.detail.member, 'Api');
    assert.equal(host.got.length, 2);
  });

  it('is under maintenance where the answer says so', async () => {
    const host = movedHost({ Api: `${newHome}/api`, IsRunning: false, State: 'Stopped' });
    assert.equal((await failureOf(doorTo(host).get('v1/a', anything))).code, 'maintenance');
  });

  for (const [name, answer] of Object.entries({
    'is not known': () => hostError(404),
    'sends us away as well': () => hostError(421),
    'is no JSON': () => new Response('<html>'),
    'is of another shape': () => json({ Api: 7 }),
  })) {
    it(`cannot be reached where the answer ${name}`, async () => {
      const host = new ScriptedHost((request) =>
        request.url.includes('/state/') ? answer() : hostError(421),
      );
      const failure = await failureOf(doorTo(host).get('v1/a', anything));
      assert.equal(failure.code, 'unreachable');
    });
  }
});
