import type { Ban } from './planted-project.js';

const syntax = 'no-restricted-syntax';

/** Tests that prove nothing, and one that does. */
export const plantedTests: readonly Ban[] = [
  [
    'only',
    'test/b41.test.ts',
    "import { it } from 'node:test';\n\nit.only('x', () => {});\n",
    syntax,
  ],
  [
    'skip',
    'test/b42.test.ts',
    "import { describe } from 'node:test';\n\ndescribe.skip('x', () => {});\n",
    syntax,
  ],
  [
    'skip as an option',
    'test/b43.test.ts',
    "import { test } from 'node:test';\n\ntest('x', { skip: true }, () => {});\n",
    syntax,
  ],
  [
    'aTimeout',
    'test/b44.test.ts',
    "import { aTimeout } from '@open-wc/testing';\n\nexport const it = () => aTimeout(1);\n",
    syntax,
  ],
  [
    'waitForTimeout',
    'test/b45.test.ts',
    "import type { Page } from 'playwright-core';\n\nexport const it = (page: Page) => page.waitForTimeout(1);\n",
    syntax,
  ],
  [
    'expect(true)',
    'test/b46.test.ts',
    "import { expect } from '@open-wc/testing';\n\nexpect(true).to.equal(true);\n",
    syntax,
  ],
  [
    'assert.ok(true)',
    'test/b47.test.ts',
    "import assert from 'node:assert/strict';\n\nassert.ok(true);\n",
    syntax,
  ],
  [
    'a plain test',
    'test/b48.test.ts',
    "import assert from 'node:assert/strict';\nimport { it } from 'node:test';\n\nit('x', () => assert.equal(1 + 1, 2));\n",
    undefined,
  ],
];
