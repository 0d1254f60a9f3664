import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '../../src/domain/language.js';
import { formatCount, formatDateTime, formatList } from '../../src/i18n/format.js';

/** Which kind of space a language sets is for `Intl` to say. */
const plainSpaces = (text: string): string => text.replace(/\s/gu, ' ');

const moment = new Date('2026-03-12T13:05:00Z');

test('a moment is written as the language writes it, on the 24-hour clock', () => {
  const oslo = languages.map((language) =>
    plainSpaces(formatDateTime(moment, language, 'Europe/Oslo')),
  );
  for (const text of oslo) assert.match(text, /14[:.]05/);
  assert.match(oslo[0] ?? '', /^12 Mar 2026,/);
  assert.match(oslo[4] ?? '', /^12\.03\.2026,/);
});

test('a moment without a zone is shown in the zone of the reader', () => {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  assert.equal(formatDateTime(moment, 'sv'), formatDateTime(moment, 'sv', here));
});

test('two zones do not share a formatter', () => {
  const times = ['Europe/London', 'Europe/Oslo'].map((zone) => formatDateTime(moment, 'nl', zone));
  assert.match(times[0] ?? '', /13:05/);
  assert.match(times[1] ?? '', /14:05/);
});

test('a date that is none is shown as nothing', () => {
  assert.equal(formatDateTime(new Date('x'), 'en'), '');
});

test('a count has the separators of its language', () => {
  const counts = languages.map((language) => plainSpaces(formatCount(1234567, language)));
  assert.deepEqual(counts, [
    '1,234,567',
    '1 234 567',
    '1 234 567',
    '1.234.567',
    '1.234.567',
    '1.234.567',
  ]);
});

test('a list is joined as the language joins it', () => {
  const items = ['A', 'B', 'C'];
  const both = languages.map((language) => formatList(items, language));
  const either = languages.map((language) => formatList(items, language, 'disjunction'));
  assert.deepEqual(both, [
    'A, B and C',
    'A, B og C',
    'A, B och C',
    'A, B og C',
    'A, B und C',
    'A, B en C',
  ]);
  assert.deepEqual(either, [
    'A, B or C',
    'A, B eller C',
    'A, B eller C',
    'A, B eller C',
    'A, B oder C',
    'A, B of C',
  ]);
  assert.equal(formatList([], 'sv'), '');
  assert.equal(formatList(['A'], 'sv'), 'A');
});

test('the pseudo-locale is formatted as English', () => {
  assert.equal(formatCount(1234, 'en-XA'), '1,234');
  assert.equal(formatDateTime(moment, 'en-XA', 'UTC'), formatDateTime(moment, 'en', 'UTC'));
  assert.equal(formatList(['A', 'B'], 'en-XA'), 'A and B');
});
