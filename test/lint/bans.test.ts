import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { plantedImports } from './planted-imports.js';
import { plantedMarkup } from './planted-markup.js';
import { lintPlanted, type Verdicts } from './planted-project.js';
import { plantedTests } from './planted-tests.js';

const bans = [...plantedImports, ...plantedMarkup, ...plantedTests];

describe('what nobody may write', () => {
  let verdicts: Verdicts;

  before(async () => {
    verdicts = await lintPlanted(new Map(bans.map(([, file, text]) => [file, text])));
  });

  for (const [name, file, , rule] of bans) {
    it(`${name} is ${rule ? `refused by ${rule}` : 'let through'}`, () => {
      const refusals = verdicts.get(file);
      if (rule) assert.ok(refusals?.includes(rule), `refused by: ${String(refusals)}`);
      else assert.deepEqual(refusals, []);
    });
  }
});
