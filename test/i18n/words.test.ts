import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages, type Language } from '../../src/domain/language.js';
import { da } from '../../src/i18n/da.js';
import { de } from '../../src/i18n/de.js';
import { en } from '../../src/i18n/en.js';
import { formatCount } from '../../src/i18n/format.js';
import { nb } from '../../src/i18n/nb.js';
import { nl } from '../../src/i18n/nl.js';
import { sv } from '../../src/i18n/sv.js';
import type { Words } from '../../src/i18n/words.js';
import { argumentsToFind, everyText, functionKeys, said, sampleCalls } from './sample-calls.js';

const tables = { en, nb, sv, da, de, nl } as const;

/** Quotation marks as each language sets them; the same one twice where it does so. */
const quotes: Readonly<Record<keyof typeof tables, readonly [string, string]>> = {
  en: ['“', '”'],
  nb: ['«', '»'],
  sv: ['”', '”'],
  da: ['”', '”'],
  de: ['„', '“'],
  nl: ['“', '”'],
};

/** Words that are the same in English and that language. */
const sameAsEnglish: Readonly<Record<keyof typeof tables, readonly string[]>> = {
  en: [],
  nb: ['Partner', '1 status'],
  sv: ['Partner', '1 status'],
  da: ['Partner', '1 status'],
  de: ['Partner'],
  nl: ['Partner', '1 status'],
};

const english = new Map(everyText(en).map(({ where, text }) => [where, text]));

const kinds = (words: Words): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([key, word]) => [key, typeof word]));

test('every function of the table is called by these tests', () => {
  const functions = Object.entries(en).filter(([, word]) => typeof word === 'function');
  assert.deepEqual([...functionKeys].sort(), functions.map(([key]) => key).sort());
});

test('there is a table for every language of the product', () => {
  assert.deepEqual(Object.keys(tables), [...languages]);
});

for (const [language, words] of Object.entries(tables) as [keyof typeof tables, Words][]) {
  const found = (value: string | number): string =>
    typeof value === 'number' ? formatCount(value, language) : value;

  test(`${language} names itself`, () => {
    assert.equal(words.$code, language);
    assert.equal(words.$dir, 'ltr');
    const own = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? '';
    assert.equal(words.$name.toLocaleLowerCase(language), own.toLocaleLowerCase(language));
  });

  test(`${language} has every key of English, a function where English has one`, () => {
    assert.deepEqual(kinds(words), kinds(en));
  });

  test(`${language} says nothing empty, undefined or untidy`, () => {
    for (const { where, text } of everyText(words)) {
      assert.notEqual(text, '', where);
      assert.equal(text, text.trim(), where);
      assert.doesNotMatch(text, /undefined|\bnull\b|NaN|\[object/, where);
      assert.doesNotMatch(text, / {2}| [.,:;?!]|\(\)|\.\.|["'`]/, where);
      assert.doesNotMatch(text, /\p{Ll}\.\p{Lu}/u, where);
    }
  });

  test(`${language} begins texts with a capital, save the note that stands after a name`, () => {
    for (const { where, text } of everyText(words)) {
      if (where === 'suggested') continue;
      assert.match(text, /^[\p{Lu}\p{N}]/u, `${where}: ${text}`);
    }
  });

  test(`${language} ends the same texts with a full stop or a question mark as English does`, () => {
    const ending = (text: string): string => /[.?…]$/.exec(text)?.[0] ?? '';
    for (const { where, text } of everyText(words)) {
      assert.equal(ending(text), ending(english.get(where) ?? ''), `${where}: ${text}`);
    }
  });

  test(`${language} shows what its functions were given`, () => {
    for (const call of sampleCalls) {
      const text = said(words, call);
      for (const value of argumentsToFind(call)) {
        const shown = call.key === 'unknownStatus' ? String(value) : found(value);
        assert.ok(text.includes(shown), `${call.key}: “${text}” lacks ${shown}`);
      }
    }
  });

  test(`${language} counts one as one`, () => {
    for (const key of [
      'statusesFound',
      'contactsWithStatus',
      'willHideStatus',
      'retryIn',
    ] as const) {
      const one = words[key](1).replaceAll('1', '#');
      const two = words[key](2).replaceAll('2', '#');
      const many = words[key](1234).replaceAll(formatCount(1234, language), '#');
      assert.equal(two, many, key);
      if (!(language === 'de' && key === 'statusesFound')) assert.notEqual(one, two, key);
    }
  });

  test(`${language} closes its own quotation marks and uses no others`, () => {
    const [open, close] = quotes[language];
    const others = [...'“”„«»‘‚‹›'].filter((mark) => mark !== open && mark !== close);
    for (const { where, text } of everyText(words)) {
      for (const mark of others) assert.ok(!text.includes(mark), `${where} has ${mark}: ${text}`);
      const marks = [...text].filter((letter) => letter === open || letter === close);
      assert.equal(marks.length % 2, 0, `${where}: ${text}`);
      marks.forEach((mark, i) => assert.equal(mark, i % 2 === 0 ? open : close, where));
    }
  });

  test(`${language} says the same act by the same word`, () => {
    assert.equal(words.failureAction('retry'), words.retry);
    assert.equal(words.failureAction('sign-in'), words.signIn);
    assert.equal(words.failureAction('reload'), words.reload);
    assert.equal(words.field('categoryId'), words.category);
    assert.equal(words.field('leadStatusId'), words.leadStatus);
    assert.ok(words.leadStatusHidden('not-potential').includes(words.group('potential-customer')));
  });

  test(`${language} tells members of a union apart`, () => {
    for (const key of functionKeys) {
      const calls = sampleCalls.filter(
        (call) => call.key === key && argumentsToFind(call).length === 0,
      );
      const texts = calls.filter(({ args }) => args.length === 1).map((call) => said(words, call));
      assert.equal(new Set(texts).size, texts.length, `${key}: ${texts.join(' | ')}`);
    }
  });

  if (language === 'en') continue;

  test(`${language} leaves nothing in English`, () => {
    const same = everyText(words).filter(({ where, text }) => english.get(where) === text);
    const allowed = sameAsEnglish[language satisfies Language];
    assert.deepEqual(
      [...new Set(same.map(({ text }) => text))].sort(),
      [...allowed].sort(),
      same.map(({ where }) => where).join(),
    );
  });
}
