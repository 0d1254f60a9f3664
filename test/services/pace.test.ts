import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createPace, paceTowards } from '../../src/services/webapi/pace.js';
import { HandClock, turn } from './test-clock.js';

interface Visit {
  /** Milliseconds from the beginning. */
  readonly at: number;
  readonly takes: number;
  /** Gives up so long after it came, if it is still waiting then. */
  readonly patience?: number | undefined;
}

/** What became of each visit: when it started, or `undefined` when it gave up. */
async function simulated(visits: readonly Visit[]) {
  const clock = new HandClock();
  const pace = createPace({ clock });
  const starts: (number | undefined)[] = visits.map(() => undefined);
  const order: number[] = [];
  let running = 0;
  let most = 0;
  visits.forEach(({ at, takes, patience }, index) => {
    const giveUp = new AbortController();
    clock.at(at, () => {
      if (patience !== undefined) clock.at(at + patience, () => giveUp.abort());
      pace.enter(giveUp.signal).then(
        (release) => {
          starts[index] = clock.now();
          order.push(index);
          most = Math.max(most, ++running);
          clock.at(clock.now() + takes, () => {
            running--;
            release();
            release();
          });
        },
        (error: Error) => assert.equal(error.name, 'AbortError'),
      );
    });
  });
  await clock.runAll();
  return { starts, order, most };
}

/** From a trickle of long visits to a crowd of short ones. */
const visits = fc
  .record({ within: fc.constantFrom(10, 500, 3000), longest: fc.constantFrom(1, 60, 2500) })
  .chain(({ within, longest }) =>
    fc.array(
      fc.record({
        at: fc.nat(within),
        takes: fc.nat(longest),
        patience: fc.option(fc.nat(1500), { nil: undefined }),
      }),
      { maxLength: 60, size: 'max' },
    ),
  );

describe('the pace', () => {
  it('lets never more than ten start within a second, nor more than six run at once', async () => {
    await fc.assert(
      fc.asyncProperty(visits, async (plan) => {
        const { starts, most } = await simulated(plan);
        const times = starts.filter((time) => time !== undefined).sort((a, b) => a - b);
        times.forEach((time, index) => {
          const eleventh = times[index + 10];
          assert.ok(eleventh === undefined || eleventh - time > 1000, `${time} ${eleventh}`);
        });
        assert.ok(most <= 6);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps nobody for ever, and takes all in the order in which they came', async () => {
    await fc.assert(
      fc.asyncProperty(visits, async (plan) => {
        const sorted = [...plan].sort((a, b) => a.at - b.at);
        const { starts, order } = await simulated(sorted);
        sorted.forEach(({ patience }, index) => {
          if (patience === undefined) assert.notEqual(starts[index], undefined);
        });
        assert.deepEqual(
          order,
          [...order].sort((a, b) => a - b),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('lets a crowd in by tens', async () => {
    const crowd = Array.from({ length: 25 }, () => ({ at: 0, takes: 1 }));
    const { starts } = await simulated(crowd);
    const seconds = starts.map((time = Infinity) => Math.floor(time / 1100));
    assert.deepEqual(
      [0, 1, 2].map((second) => seconds.filter((each) => each === second).length),
      [10, 10, 5],
    );
  });

  it('keeps no place for who gave up waiting', async () => {
    const slow = Array.from({ length: 6 }, () => ({ at: 0, takes: 100 }));
    const hasty = Array.from({ length: 8 }, () => ({ at: 1, takes: 1, patience: 5 }));
    const { starts } = await simulated([...slow, ...hasty, { at: 2, takes: 1 }]);
    assert.equal(starts.at(-1), 100);
    assert.equal(starts.filter((time) => time === undefined).length, 8);
  });

  it('does not hold up who comes alone', async () => {
    const { starts } = await simulated([{ at: 5, takes: 100 }]);
    assert.deepEqual(starts, [5]);
  });

  it('goes on when the clock is set back', async () => {
    const clock = new HandClock();
    clock.time = 1_000_000;
    const pace = createPace({ clock, perWindow: 1 });
    (await pace.enter())();
    clock.time = 0;
    (await pace.enter())();
    assert.equal(clock.time, 0);
  });

  it('turns away who has given up already', async () => {
    const pace = createPace({ clock: new HandClock() });
    await assert.rejects(pace.enter(AbortSignal.abort()), { name: 'AbortError' });
  });

  it('is shared by all that speak to one origin through one network', async () => {
    const network = () => {};
    assert.equal(paceTowards(network, 'https://a'), paceTowards(network, 'https://a'));
    assert.notEqual(paceTowards(network, 'https://a'), paceTowards(network, 'https://b'));
    assert.notEqual(
      paceTowards(network, 'https://a'),
      paceTowards(() => {}, 'https://a'),
    );
    await turn();
  });
});
