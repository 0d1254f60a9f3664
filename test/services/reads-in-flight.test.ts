import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { failureOf } from './failure-of.js';
import { doorTo, heldAnswer, hostError, json, ScriptedHost } from './scripted-host.js';
import { turn } from './test-clock.js';

const anything = z.unknown();
const read = { effect: 'read' } as const;
const aborted = { name: 'AbortError' };

describe('identical reads under way', () => {
  it('are one request', async () => {
    const host = new ScriptedHost(json(7));
    const http = doorTo(host);
    const both = await Promise.all([http.get('v1/a', anything), http.get('v1/a', z.number())]);
    assert.deepEqual(both, [7, 7]);
    assert.equal(host.got.length, 1);
    await http.get('v1/a', anything);
    assert.equal(host.got.length, 2);
  });

  it('are told apart by path, query, language, method and body', async () => {
    const host = new ScriptedHost(json(7));
    const http = doorTo(host);
    await Promise.all([
      http.get('v1/a', anything),
      http.get('v1/a?x=1', anything),
      http.get('v1/a', anything, { language: 'nb' }),
      http.post('v1/a', undefined, anything, read),
      http.post('v1/a', {}, anything, read),
      http.post('v1/a', { x: 1 }, anything, read),
    ]);
    assert.equal(host.got.length, 6);
  });

  it('fail together, each with a failure of its own', async () => {
    const host = new ScriptedHost(hostError(404));
    const http = doorTo(host);
    const calls = [http.get('v1/a', anything), http.get('v1/a', anything)];
    const [one, other] = await Promise.all(calls.map(failureOf));
    assert.equal(host.got.length, 1);
    assert.equal(one?.code, 'not-found');
    assert.notEqual(one, other);
  });

  it('are not shared by writes', async () => {
    const host = new ScriptedHost(json(7));
    const http = doorTo(host);
    await Promise.all([http.patch('v1/a', [], anything), http.patch('v1/a', [], anything)]);
    assert.equal(host.got.length, 2);
  });

  it('are not joined any more once a write was done: they may not know of it', async () => {
    const old = heldAnswer();
    const host = new ScriptedHost(old.answer, json('stored'), json('new'));
    const http = doorTo(host);
    const before = http.get('v1/a', anything);
    await turn();
    await http.patch('v1/a', [], anything);
    const after = http.get('v1/a', anything);
    old.release(json('old'));
    assert.deepEqual(await Promise.all([before, after]), ['old', 'new']);
  });
});

describe('an abort', () => {
  it('of one caller leaves the others their answer', async () => {
    const held = heldAnswer();
    const host = new ScriptedHost(held.answer);
    const http = doorTo(host);
    const leaving = new AbortController();
    const left = http.get('v1/a', anything, { signal: leaving.signal });
    const stays = http.get('v1/a', anything, { signal: new AbortController().signal });
    await turn();
    leaving.abort();
    await assert.rejects(left, aborted);
    assert.equal(host.got[0]?.signal.aborted, false);
    held.release(json(7));
    assert.equal(await stays, 7);
  });

  it('of all callers aborts the request, and the next one starts anew', async () => {
    const host = new ScriptedHost(heldAnswer().answer, json(7));
    const http = doorTo(host);
    const controllers = [new AbortController(), new AbortController()];
    const calls = controllers.map(({ signal }) => http.get('v1/a', anything, { signal }));
    await turn();
    for (const controller of controllers) controller.abort();
    for (const call of calls) await assert.rejects(call, aborted);
    assert.equal(host.got[0]?.signal.aborted, true);
    assert.equal(await http.get('v1/a', anything), 7);
  });

  it('is an AbortError whatever the reason given', async () => {
    for (const reason of ['changed', new Error('other'), undefined, new DOMException('', 'X')]) {
      const controller = new AbortController();
      const http = doorTo(new ScriptedHost(heldAnswer().answer));
      const { signal } = controller;
      const calls = [
        http.get('v1/a', anything, { signal }),
        http.patch('v1/b', [], anything, { signal }),
      ];
      await turn();
      controller.abort(reason);
      for (const call of calls) await assert.rejects(call, aborted);
    }
  });

  it('before the call sends nothing', async () => {
    const host = new ScriptedHost(json(7));
    const http = doorTo(host);
    const signal = AbortSignal.abort();
    await assert.rejects(http.get('v1/a', anything, { signal }), aborted);
    await assert.rejects(http.patch('v1/a', [], anything, { signal }), aborted);
    assert.equal(host.got.length, 0);
  });

  it('while waiting to send again sends nothing more', async () => {
    const host = new ScriptedHost(hostError(503));
    const controller = new AbortController();
    const clock = {
      now: () => 0,
      wait: (_ms: number, signal?: AbortSignal) =>
        new Promise<void>((_, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason as Error));
          controller.abort();
        }),
    };
    const call = doorTo(host, { clock }).get('v1/a', anything, { signal: controller.signal });
    await assert.rejects(call, aborted);
    await turn();
    assert.equal(host.got.length, 1);
  });

  it('while waiting for a turn leaves the queue', async () => {
    const host = new ScriptedHost(json(7));
    const controller = new AbortController();
    let left = false;
    const pace = {
      enter: (signal?: AbortSignal) =>
        new Promise<() => void>((_, reject) => {
          signal?.addEventListener('abort', () => {
            left = true;
            reject(signal.reason as Error);
          });
        }),
    };
    const { signal } = controller;
    const call = doorTo(host, { pace }).patch('v1/a', [], anything, { signal });
    await turn();
    controller.abort();
    await assert.rejects(call, aborted);
    assert.deepEqual([left, host.got.length], [true, 0]);
  });
});
