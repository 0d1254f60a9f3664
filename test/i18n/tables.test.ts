import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '../../src/domain/language.js';
import { languages } from '../../src/domain/language.js';
import { en } from '../../src/i18n/en.js';
import { nb } from '../../src/i18n/nb.js';
import { sv } from '../../src/i18n/sv.js';
import { TableLoader } from '../../src/i18n/table-loader.js';
import { loadWords, wordsIfLoaded } from '../../src/i18n/tables.js';
import type { Words } from '../../src/i18n/words.js';

interface Answer {
  readonly promise: Promise<Words>;
  readonly arrive: (words: Words) => void;
  readonly fail: (why: Error) => void;
}

function answer(): Answer {
  let arrive: (words: Words) => void = () => {};
  let fail: (why: Error) => void = () => {};
  const promise = new Promise<Words>((resolve, reject) => {
    arrive = resolve;
    fail = reject;
  });
  return { promise, arrive, fail };
}

/** A loader whose fetches wait for the test. */
function waitingLoader(): { loader: TableLoader; asked: Language[]; answers: Answer[] } {
  const asked: Language[] = [];
  const answers: Answer[] = [];
  const loader = new TableLoader(en, (language) => {
    const next = answer();
    asked.push(language);
    answers.push(next);
    return next.promise;
  });
  return { loader, asked, answers };
}

test('English needs no waiting, the others do until they are loaded', async () => {
  assert.equal(wordsIfLoaded('en'), en);
  assert.equal(wordsIfLoaded('nb'), undefined);
  assert.equal((await loadWords('nb')).save, 'Lagre');
  assert.equal(wordsIfLoaded('nb')?.save, 'Lagre');
});

test('every language has a table of its own', async () => {
  for (const language of [...languages, 'en-XA'] as const) {
    const words = await loadWords(language);
    assert.equal(words.$code, language);
    assert.equal(wordsIfLoaded(language), words);
  }
});

test('a language asked for twice is fetched once', async () => {
  const { loader, asked, answers } = waitingLoader();
  const both = [loader.load('sv'), loader.load('sv')];
  answers[0]?.arrive(sv);
  assert.deepEqual(await Promise.all(both), [sv, sv]);
  assert.equal(await loader.load('sv'), sv);
  assert.deepEqual(asked, ['sv']);
});

test('English is never fetched', async () => {
  const { loader, asked } = waitingLoader();
  assert.equal(await loader.load('en'), en);
  assert.equal(loader.loaded('en'), en);
  assert.deepEqual(asked, []);
});

test('languages are fetched apart, in whatever order they arrive', async () => {
  const { loader, answers } = waitingLoader();
  const norwegian = loader.load('nb');
  const swedish = loader.load('sv');
  answers[1]?.arrive(sv);
  assert.equal(await swedish, sv);
  assert.equal(loader.loaded('nb'), undefined);
  answers[0]?.arrive(nb);
  assert.equal(await norwegian, nb);
});

test('a table that cannot be fetched is English for now, and is asked for again', async () => {
  const { loader, asked, answers } = waitingLoader();
  const both = [loader.load('sv'), loader.load('sv')];
  answers[0]?.fail(new TypeError('Failed to fetch dynamically imported module'));
  assert.deepEqual(await Promise.all(both), [en, en]);
  assert.equal(loader.loaded('sv'), undefined);

  const again = loader.load('sv');
  answers[1]?.arrive(sv);
  assert.equal(await again, sv);
  assert.equal(loader.loaded('sv'), sv);
  assert.deepEqual(asked, ['sv', 'sv']);
});

test('a fetcher that throws at once is a failed load, not a crash', async () => {
  const loader = new TableLoader(en, () => {
    throw new Error('no such chunk');
  });
  assert.equal(await loader.load('da'), en);
});
