import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { retryAfterMs, retryWait } from '../../src/services/webapi/retry-wait.js';
import { failureOf } from './failure-of.js';
import { doorTo, hostError, json, lostConnection, ScriptedHost } from './scripted-host.js';

const anything = z.unknown();
const read = { effect: 'read' } as const;
const write = { effect: 'write' } as const;
const cutOff = () =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"half":'));
        controller.error(new TypeError('terminated'));
      },
    }),
  );

describe('a read', () => {
  for (const status of [429, 502, 503, 504]) {
    it(`is sent again after ${status}`, async () => {
      const host = new ScriptedHost(hostError(status), hostError(status), json(7));
      assert.equal(await doorTo(host).get('v1/a', anything), 7);
      assert.equal(host.got.length, 3);
    });
  }

  it('is sent again when the connection is lost, also in the middle of the answer', async () => {
    const host = new ScriptedHost(lostConnection, cutOff, json(7));
    assert.equal(await doorTo(host).get('v1/a', anything), 7);
  });

  it('by an agent is sent again as well, with its body', async () => {
    const host = new ScriptedHost(hostError(503), json(7));
    await doorTo(host).post('v1/Agents/A/B', { a: 1 }, anything, read);
    assert.deepEqual(
      host.got.map(({ body }) => body),
      ['{"a":1}', '{"a":1}'],
    );
  });

  it('waits longer each time, with jitter', async () => {
    const http = doorTo(new ScriptedHost(hostError(503)));
    assert.equal((await failureOf(http.get('v1/a', anything))).code, 'maintenance');
    assert.deepEqual(http.clock.waits, [225, 450, 900]);
    const early = doorTo(new ScriptedHost(hostError(503)), { random: () => 0 });
    await failureOf(early.get('v1/a', anything));
    const late = doorTo(new ScriptedHost(hostError(503)), { random: () => 1, clock: early.clock });
    await failureOf(late.get('v1/a', anything));
    assert.deepEqual(early.clock.waits, [150, 300, 600, 300, 600, 1200]);
  });

  it('waits as long as the host asks, in seconds or to a date', async () => {
    const http = doorTo(
      new ScriptedHost(
        hostError(429, 'No', { 'Retry-After': '3' }),
        hostError(503, 'No', { 'Retry-After': 'Mon, 02 Mar 2026 09:00:10 GMT' }),
        json(7),
      ),
      { random: () => 0 },
    );
    assert.equal(await http.get('v1/a', anything), 7);
    assert.deepEqual(http.clock.waits, [3000, 7000]);
  });

  it('does not wait longer than a person would, and says when to come back', async () => {
    const host = new ScriptedHost(hostError(429, 'No', { 'Retry-After': '60' }), json(7));
    const failure = await failureOf(doorTo(host).get('v1/a', anything));
    assert.equal(failure.code, 'rate-limited');
    assert.equal(failure.detail.retryAfterMs, 60_000);
    assert.equal(host.got.length, 1);
  });

  for (const status of [400, 404, 409, 500, 501]) {
    it(`is not sent again after ${status}`, async () => {
      const host = new ScriptedHost(hostError(status), json(7));
      await failureOf(doorTo(host).get('v1/a', anything));
      assert.equal(host.got.length, 1);
    });
  }
});

describe('a write', () => {
  it('is sent again after 429, which the host did not take', async () => {
    const host = new ScriptedHost(hostError(429), json(7));
    assert.equal(await doorTo(host).patch('v1/a', [], anything), 7);
  });

  const doubtful = {
    502: () => hostError(502),
    503: () => hostError(503),
    504: () => hostError(504),
    'a lost connection': () => {
      throw lostConnection;
    },
    'half an answer': cutOff,
  };
  for (const [name, answer] of Object.entries(doubtful)) {
    it(`is never sent again after ${name}: it may have been done`, async () => {
      const host = new ScriptedHost(answer, json(7));
      await failureOf(doorTo(host).patch('v1/a', [], anything));
      const agent = new ScriptedHost(answer, json(7));
      await failureOf(doorTo(agent).post('v1/Agents/A/B', {}, anything, write));
      assert.deepEqual([host.got.length, agent.got.length], [1, 1]);
    });
  }
});

describe('a time-out', () => {
  const silence = () => new Promise<Response>(() => {});

  it('is a failure of its own, and nothing is sent again', async () => {
    const host = new ScriptedHost(silence);
    const failure = await failureOf(doorTo(host, { timeoutMs: 1 }).get('v1/a?b=c', anything));
    assert.equal(failure.code, 'timeout');
    assert.equal(failure.detail.path, 'v1/a');
    assert.equal(host.got.length, 1);
    assert.equal(host.got[0]?.signal.aborted, true);
  });

  it('covers the answer to its end', async () => {
    const host = new ScriptedHost(() => new Response(new ReadableStream({})));
    const failure = await failureOf(doorTo(host, { timeoutMs: 1 }).patch('v1/a', [], anything));
    assert.equal(failure.code, 'timeout');
  });

  it('does not count the wait for a turn', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const pace = {
      enter: async () => {
        t.mock.timers.tick(60_000);
        return () => {};
      },
    };
    assert.equal(await doorTo(new ScriptedHost(json(7)), { pace }).get('v1/a', anything), 7);
  });
});

describe('a turn', () => {
  const endings: Record<string, ConstructorParameters<typeof ScriptedHost>> = {
    'an answer': [json(7)],
    'a refusal': [hostError(404)],
    'many tries': [hostError(503), lostConnection, cutOff, hostError(503)],
    'a lost connection': [lostConnection],
    'a new token': [hostError(401), json(7)],
  };
  for (const [name, answers] of Object.entries(endings)) {
    it(`is given back after ${name}`, async () => {
      let taken = 0;
      let given = 0;
      const pace = {
        enter: async () => {
          taken++;
          return () => void given++;
        },
      };
      const host = new ScriptedHost(...answers);
      await doorTo(host, { pace })
        .get('v1/a', anything)
        .catch(() => undefined);
      assert.equal(taken, host.got.length);
      assert.equal(given, taken);
    });
  }
});

describe('the rule of retries', () => {
  const attempts = fc.record({
    effect: fc.constantFrom('read', 'write' as const),
    status: fc.option(fc.integer({ min: 200, max: 599 }), { nil: undefined }),
    retryAfterMs: fc.option(fc.nat(100_000), { nil: undefined }),
    retries: fc.nat(9),
  });

  it('ends, and never makes anyone wait beyond 20 seconds and the jitter', () => {
    fc.assert(
      fc.property(attempts, fc.double({ min: 0, max: 1, noNaN: true }), (attempt, random) => {
        const wait = retryWait(attempt, random) ?? 0;
        return wait >= 0 && wait <= 20_250 && (attempt.retries < 3 || wait === 0);
      }),
    );
  });

  it('repeats a write after 429 alone', () => {
    fc.assert(
      fc.property(attempts, (attempt) => {
        const again = retryWait({ ...attempt, effect: 'write' }, 0) !== undefined;
        return !again || attempt.status === 429;
      }),
    );
  });

  it('reads Retry-After as seconds, as a date, and as nothing where it is neither', () => {
    const now = Date.parse('2026-03-02T09:00:00Z');
    assert.equal(retryAfterMs('2', now), 2000);
    assert.equal(retryAfterMs('0', now), 0);
    assert.equal(retryAfterMs('Mon, 02 Mar 2026 09:00:01 GMT', now), 1000);
    assert.equal(retryAfterMs('Mon, 02 Mar 2020 09:00:01 GMT', now), 0);
    for (const nothing of ['soon', '', ' ', null, undefined]) {
      assert.equal(retryAfterMs(nothing, now), undefined);
    }
  });
});
