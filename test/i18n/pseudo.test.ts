import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../src/i18n/en.js';
import { formatCount } from '../../src/i18n/format.js';
import { pseudo } from '../../src/i18n/pseudo.js';
import { argumentsToFind, everyText, said, sampleCalls } from './sample-calls.js';

const english = everyText(en);

test('the pseudo-locale has every text of English, in brackets', () => {
  assert.deepEqual(Object.keys(pseudo), Object.keys(en));
  for (const { where, text } of everyText(pseudo)) assert.match(text, /^\[.+\]$/u, where);
});

test('the pseudo-locale is longer than English, by about two fifths in sentences', () => {
  everyText(pseudo).forEach(({ where, text }, i) => {
    const before = english[i]?.text.length ?? 0;
    assert.ok(text.length > before + 2, where);
    if (before >= 20) {
      const longer = (text.length - 2) / before;
      assert.ok(longer > 1.35 && longer < 1.45, `${where}: ${longer}`);
    }
  });
});

test('no plain English letter is left where nothing was given', () => {
  for (const text of [pseudo.save, pseudo.conflictTitle, pseudo.failure('unreachable')]) {
    assert.doesNotMatch(text, /[a-z]/i, text);
  }
});

test('the pseudo-locale keeps what its functions were given', () => {
  for (const call of sampleCalls) {
    const text = said(pseudo, call);
    for (const value of argumentsToFind(call)) {
      const plain = call.key === 'unknownStatus' || typeof value === 'string';
      const shown = plain ? String(value) : formatCount(value, 'en-XA');
      assert.ok(text.includes(shown), `${call.key}: “${text}” lacks ${shown}`);
    }
  }
});

test('a name that holds another name, or a mark of a pattern, is kept too', () => {
  const text = pseudo.categoryQuestionText('Open', 'Open (a+b) $& Energi');
  assert.ok(text.includes('Open (a+b) $& Energi'));
  assert.ok(text.replace('Open (a+b) $& Energi', '').includes('Open'));
});

test('the pseudo-locale says which language it is', () => {
  assert.equal(pseudo.$code, 'en-XA');
  assert.equal(pseudo.$dir, 'ltr');
});
