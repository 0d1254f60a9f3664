import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { hostDate } from '../../src/services/webapi/host-date.js';
import { hostText } from '../../src/services/webapi/host-text.js';

describe('a text of the host', () => {
  const texts: [string | null | undefined, string][] = [
    ['Lead', 'Lead'],
    ['', ''],
    [null, ''],
    [undefined, ''],
    ['US:"Vendor";NO:"Leverandør";', 'Vendor'],
    ['US:"Vendor"', 'Vendor'],
    ['en-US:"Vendor";nb-NO:"Leverandør"', 'Vendor'],
    ['US:"";NO:"Leverandør";', ''],
    ['[SR_LABEL_LEADSTATUS]', 'LABEL_LEADSTATUS'],
    ['Say "hello"', 'Say "hello"'],
    ['[SR_A] and more', '[SR_A] and more'],
    ['مرحبا 🐟', 'مرحبا 🐟'],
  ];
  for (const [wire, text] of texts) {
    it(`${JSON.stringify(wire)} reads as ${JSON.stringify(text)}`, () => {
      assert.equal(hostText(wire), text);
    });
  }

  it('that is no code is never changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 4000 }), (text) => {
        const coded = /^\[SR_|:"/.test(text);
        return coded || hostText(text) === text;
      }),
    );
  });
});

describe('a date of the host', () => {
  it('is UTC, with or without saying so', () => {
    const date = new Date('2019-12-19T09:44:12Z');
    assert.deepEqual(hostDate('2019-12-19T09:44:12Z'), date);
    assert.deepEqual(hostDate('2019-12-19T09:44:12'), date);
    assert.deepEqual(hostDate('2019-12-19T10:44:12+01:00'), date);
    assert.deepEqual(hostDate('2019-12-19T09:44:12.000Z'), date);
  });

  it('is none where the host has none, or where it is no date', () => {
    const none = ['0001-01-01T00:00:00', '0001-01-01T00:00:00Z', '', null, undefined, 'soon'];
    for (const text of none) assert.equal(hostDate(text), undefined);
  });

  it('comes back as it was sent', () => {
    const dates = fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => hostDate(date.toISOString())?.getTime() === date.getTime()),
    );
  });
});
