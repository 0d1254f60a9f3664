import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import * as z from 'zod/mini';
import { failureOf } from './failure-of.js';
import { doorTo, heldAnswer, hostError, json, ScriptedHost } from './scripted-host.js';
import { turn } from './test-clock.js';

const anything = z.unknown();
const read = { effect: 'read' } as const;

/** A provider that gives `t1`, `t2`, … and remembers how it was asked. */
function provider() {
  const asked: boolean[] = [];
  const getToken = async ({ renew }: { renew: boolean }) => `t${asked.push(renew)}`;
  return { asked, getToken };
}

/** Takes only the last token given. */
function hostThatWants(token: string, status = 401) {
  return new ScriptedHost((request) =>
    request.headers.get('authorization') === `Bearer ${token}` ? json(1) : hostError(status),
  );
}

describe('the token', () => {
  it('is asked for once and kept', async () => {
    const { asked, getToken } = provider();
    const http = doorTo(new ScriptedHost(json(1)), { getToken });
    await Promise.all([http.get('v1/a', anything), http.get('v1/b', anything)]);
    await http.get('v1/c', anything);
    assert.deepEqual(asked, [false]);
  });

  for (const status of [401, 403]) {
    it(`is renewed once after ${status}, and the request repeated once`, async () => {
      const { asked, getToken } = provider();
      const host = hostThatWants('t2', status);
      assert.equal(await doorTo(host, { getToken }).get('v1/a', anything), 1);
      assert.deepEqual(asked, [false, true]);
      assert.equal(host.got.length, 2);
    });
  }

  it('is renewed for a write as well, which the host has not taken', async () => {
    const { getToken } = provider();
    const host = hostThatWants('t2');
    assert.equal(await doorTo(host, { getToken }).patch('v1/a', ['x'], anything), 1);
    assert.deepEqual(
      host.got.map(({ body }) => body),
      ['["x"]', '["x"]'],
    );
  });

  it('is renewed no second time for the same request', async () => {
    const { asked, getToken } = provider();
    const host = new ScriptedHost(hostError(401));
    const call = doorTo(host, { getToken }).get('v1/a', anything);
    await assert.rejects(call, { code: 'unauthenticated' });
    assert.deepEqual(asked, [false, true]);
    assert.equal(host.got.length, 2);
  });

  it('is renewed once for all requests under way', async () => {
    const { asked, getToken } = provider();
    const host = hostThatWants('t2');
    const http = doorTo(host, { getToken });
    const paths = Array.from({ length: 8 }, (_, index) => `v1/${index}`);
    await Promise.all(paths.map((path) => http.get(path, anything)));
    assert.deepEqual(asked, [false, true]);
    assert.equal(host.got.length, 16);
  });

  it('is not renewed again by who learns late that it was refused', async () => {
    const { asked, getToken } = provider();
    const late = heldAnswer();
    const host = hostThatWants('t2');
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      const old =
        request.url.endsWith('slow') && /t1/.test(String(request.headers.get('authorization')));
      return old && typeof late.answer === 'function' ? late.answer(request) : host.fetch(request);
    };
    const http = doorTo({ fetch }, { getToken });
    const slow = http.get('v1/slow', anything);
    await http.get('v1/quick', anything);
    late.release(hostError(401));
    assert.equal(await slow, 1);
    assert.deepEqual(asked, [false, true]);
  });

  it('being renewed is waited for by who comes meanwhile', async () => {
    const asked: boolean[] = [];
    let renewed: (token: string) => void = () => {};
    const getToken = ({ renew }: { renew: boolean }) => {
      asked.push(renew);
      return renew ? new Promise<string>((resolve) => (renewed = resolve)) : 'old';
    };
    const host = hostThatWants('new');
    const http = doorTo(host, { getToken });
    const first = http.get('v1/first', anything);
    while (asked.length < 2) await turn();
    const second = http.get('v1/second', anything);
    await turn();
    renewed('new');
    assert.deepEqual(await Promise.all([first, second]), [1, 1]);
    assert.deepEqual(asked, [false, true]);
    assert.equal(host.got.length, 3);
  });

  it('stays missing until the provider has one', async () => {
    const tokens = [undefined, 'late'];
    const host = new ScriptedHost(json(1));
    const http = doorTo(host, { getToken: () => tokens.shift() });
    await http.get('v1/a', anything);
    await http.get('v1/b', anything);
    const sent = host.got.map(({ headers }) => headers.get('authorization'));
    assert.deepEqual(sent, [null, 'Bearer late']);
  });

  it('that the provider cannot give is a failure with its cause, and is asked for anew', async () => {
    const cause = new Error('popup closed');
    let broken = true;
    const getToken = () => {
      if (broken) throw cause;
      return 'ok';
    };
    const http = doorTo(new ScriptedHost(json(1)), { getToken });
    const detail = { input: 'token', cause };
    await assert.rejects(http.get('v1/a', anything), { code: 'unauthenticated', detail });
    broken = false;
    assert.equal(await http.get('v1/a', anything), 1);
  });

  it('that fails only on renewal is a failure, too', async () => {
    const getToken = ({ renew }: { renew: boolean }) => {
      if (renew) throw new Error('signed out');
      return 'old';
    };
    const call = doorTo(new ScriptedHost(hostError(401)), { getToken }).get('v1/a', anything);
    const failure = await failureOf(call);
    assert.equal(failure.code, 'unauthenticated');
    assert.equal(failure.detail.input, 'token');
  });

  for (const token of ['two\nlines', 'ünïcode', 'a b', 7]) {
    it(`is not sent as ${JSON.stringify(token)}, nor told to anyone`, async () => {
      const http = doorTo(new ScriptedHost(json(1)), { getToken: () => token as string });
      const failure = await failureOf(http.get('v1/a', anything));
      assert.equal(failure.code, 'unauthenticated');
      assert.ok(!inspect(failure, { depth: 9 }).includes('lines'));
    });
  }

  it('is found in no failure', async () => {
    const faults = [
      hostError(400, 'x'),
      hostError(403),
      hostError(500),
      new TypeError('lost'),
      new Response('<html>'),
      json({ Id: 'x' }),
      () => new Promise<Response>(() => {}),
    ];
    for (const fault of faults) {
      const http = doorTo(new ScriptedHost(fault), {
        getToken: () => 'very-secret',
        timeoutMs: 20,
      });
      const schema = z.object({ Id: z.number() });
      const failure = await failureOf(http.get('v1/a', schema));
      const shown = inspect(failure, { depth: 20, showHidden: true });
      assert.ok(!shown.includes('very-secret'), shown);
    }
  });

  it('is asked for with a signal that aborts when nobody waits any more', async () => {
    let given: AbortSignal | undefined;
    const getToken = ({ signal }: { signal: AbortSignal }) => {
      given = signal;
      return new Promise<string>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      });
    };
    const controller = new AbortController();
    const http = doorTo(new ScriptedHost(json(1)), { getToken });
    const call = http.post('v1/a', {}, anything, { ...read, signal: controller.signal });
    await turn();
    controller.abort();
    await assert.rejects(call, { name: 'AbortError' });
    assert.equal(given?.aborted, true);
  });
});
