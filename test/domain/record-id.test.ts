import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseRecordId } from '../../src/domain/record-id.js';

describe('a record id', () => {
  const good: [string | number, number][] = [
    ['1', 1],
    [' 101 ', 101],
    ['007', 7],
    [42, 42],
    ['2147483647', 2_147_483_647],
  ];
  for (const [text, id] of good) {
    it(`"${text}" is ${id}`, () => assert.equal(parseRecordId(text), id));
  }

  const bad = [
    ...['', ' ', 'abc', '-1', '0', '1.5', '1e3', '0x10', '1 2', '١٢', '2147483648', '99999999999'],
    ...[0, -1, 1.5, Number.NaN, Infinity, 1e21, null, undefined],
  ];
  for (const text of bad) {
    it(`"${text}" is none`, () => assert.equal(parseRecordId(text), undefined));
  }

  it('is never another one than was written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer(), fc.double()), (text) => {
        const id = parseRecordId(text);
        return id === undefined || (id > 0 && Number(String(text).trim()) === id);
      }),
    );
  });
});
