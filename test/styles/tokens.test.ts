import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  colors,
  edgePairs,
  statusHues,
  statusInk,
  statusTint,
  textPairs,
} from '../../src/styles/tokens.js';
import { contrast, fromHex, fromHsl } from './contrast.js';

const schemes = ['light', 'dark'] as const;

describe('the contrast', () => {
  it('is measured as WCAG does', () => {
    assert.equal(contrast(fromHex('#000000'), fromHex('#ffffff')), 21);
    assert.ok(Math.abs(contrast(fromHex('#777777'), fromHex('#ffffff')) - 4.48) < 0.01);
    assert.deepEqual(fromHsl(0, 100, 50), [1, 0, 0]);
  });

  for (const [at, scheme] of schemes.entries()) {
    const ratio = ([a, b]: readonly [keyof typeof colors, keyof typeof colors]) =>
      contrast(fromHex(colors[a][at] ?? ''), fromHex(colors[b][at] ?? ''));

    for (const pair of textPairs) {
      it(`of ${pair.join(' on ')} is at least 4.5 in ${scheme}`, () => {
        assert.ok(ratio(pair) >= 4.5, ratio(pair).toFixed(2));
      });
    }
    for (const pair of edgePairs) {
      it(`of ${pair.join(' against ')} is at least 3 in ${scheme}`, () => {
        assert.ok(ratio(pair) >= 3, ratio(pair).toFixed(2));
      });
    }
    for (const hue of statusHues) {
      it(`of a status of hue ${hue} on its tint is at least 4.5 in ${scheme}`, () => {
        const [inkS, inkL] = statusInk[scheme];
        const [tintS, tintL] = statusTint[scheme];
        const ink = fromHsl(hue, inkS, inkL);
        const tint = fromHsl(hue, tintS, tintL);
        assert.ok(contrast(ink, tint) >= 4.5, contrast(ink, tint).toFixed(2));
      });
    }
  }
});
