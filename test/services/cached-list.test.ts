import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CachedList } from '../../src/services/webapi/cached-list.js';
import { HastyClock, turn } from './test-clock.js';

/** A list whose next look is answered by hand. */
function heldList() {
  const clock = new HastyClock();
  const looks: ((rows: readonly string[]) => void)[] = [];
  let changes = 0;
  const list = new CachedList<string>({
    clock,
    changed: () => changes++,
    load: () => new Promise((resolve) => looks.push(resolve)),
  });
  return { list, clock, looks, changes: () => changes };
}

/** The same with `a` in it, and too old. */
async function oldList() {
  const held = heldList();
  const first = held.list.rows();
  held.looks[0]?.(['a']);
  assert.deepEqual(await first, ['a']);
  held.clock.time += 5 * 60_000;
  return held;
}

describe('a list that is looked up again', () => {
  it('is looked up once, however many ask meanwhile', async () => {
    const { list, looks } = await oldList();
    for (const _ of [1, 2, 3]) assert.deepEqual(await list.rows(), ['a']);
    assert.equal(looks.length, 2);
  });

  it('tells of a change, but not after it was told to forget', async () => {
    const heard = await oldList();
    await heard.list.rows();
    heard.looks[1]?.(['b']);
    await turn();
    assert.equal(heard.changes(), 1);

    const forgotten = await oldList();
    await forgotten.list.rows();
    forgotten.list.forget();
    forgotten.looks[1]?.(['b']);
    await turn();
    assert.equal(forgotten.changes(), 0);
  });

  it('does not bring back what was told to forget', async () => {
    const { list, looks } = heldList();
    const before = list.rows();
    list.forget();
    const after = list.rows();
    looks[1]?.(['new']);
    assert.deepEqual(await after, ['new']);
    looks[0]?.(['old']);
    assert.deepEqual(await before, ['old']);
    assert.deepEqual(await list.rows(), ['new']);
  });
});
