import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { closestLanguage, hostCulture, languages } from '../../src/domain/language.js';

describe('the closest language', () => {
  const tags: [string | null | undefined, string | undefined][] = [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['nb', 'nb'],
    ['no', 'nb'],
    ['NO', 'nb'],
    ['nn-NO', 'nb'],
    ['nb_NO', 'nb'],
    ['sv-FI', 'sv'],
    ['da', 'da'],
    ['de-CH-1996', 'de'],
    ['GE', 'de'],
    ['US', 'en'],
    ['nl-BE', 'nl'],
    ['en-XA', 'en-XA'],
    ['en_xa', 'en-XA'],
    [' de ', 'de'],
    ['fr', undefined],
    ['', undefined],
    ['constructor', undefined],
    [null, undefined],
    [undefined, undefined],
  ];
  for (const [tag, language] of tags) {
    it(`to ${JSON.stringify(tag)} is ${language ?? 'none of ours'}`, () => {
      assert.equal(closestLanguage(tag), language);
    });
  }

  it('is one of ours or none, for any text', () => {
    const ours: readonly unknown[] = [...languages, 'en-XA', undefined];
    fc.assert(fc.property(fc.string(), (tag) => ours.includes(closestLanguage(tag))));
  });

  it('has a culture by which the host is asked, and which leads back to it', () => {
    for (const language of languages) {
      assert.equal(closestLanguage(hostCulture[language]), language);
    }
  });
});
