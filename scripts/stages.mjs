import { join } from 'node:path';
import { root, testFiles } from './files.mjs';

/**
 * The stages of `npm test`, in the order they are reported.
 *
 * - `commands` run one after another; the stage fails with the first that does.
 * - `slots`: how many of the two cores it wants for itself. Browsers get both, since a test that
 *   waits for a page must not wait for a compiler too.
 * - `needs`: stages that have to be done before.
 *
 * @typedef {object} Stage
 * @property {string} name
 * @property {() => string[][]} commands arguments of node; throws where there is nothing to run
 * @property {1 | 2} slots
 * @property {readonly string[]} [needs]
 */

/** @param {string} path below node_modules */
const tool = (path) => join(root, 'node_modules', path);

/**
 * A stage without tests would pass, and prove nothing.
 *
 * @param {readonly string[]} folders
 */
function wantTests(folders) {
  for (const folder of folders) {
    if (testFiles([folder]).length === 0) throw new Error(`There are no tests in ${folder}/.`);
  }
}

/**
 * Runs the tests of some folders in node:test.
 *
 * @param {readonly string[]} folders
 * @param {number} timeoutMs for one test
 */
function nodeTests(folders, timeoutMs) {
  wantTests(folders);
  const flags = ['--test', '--test-reporter=spec', `--test-timeout=${timeoutMs}`];
  return [['--import', 'tsx', ...flags, ...testFiles(folders)]];
}

const unitFolders = ['domain', 'services', 'i18n', 'styles', 'mocks', 'lint'].map(
  (name) => `test/${name}`,
);

/** @type {readonly Stage[]} */
export const stages = [
  {
    name: 'types',
    slots: 1,
    commands: () => [
      [tool('typescript/bin/tsc'), '-p', 'tsconfig.json'],
      [tool('typescript/bin/tsc'), '-p', 'tsconfig.node.json'],
    ],
  },
  {
    name: 'lint',
    slots: 1,
    commands: () => [
      [tool('eslint/bin/eslint.js'), '--max-warnings', '0', '.'],
      [tool('prettier/bin/prettier.cjs'), '--check', '.'],
    ],
  },
  { name: 'unit', slots: 1, commands: () => nodeTests(unitFolders, 120_000) },
  { name: 'contract', slots: 1, commands: () => nodeTests(['test/contract'], 60_000) },
  {
    name: 'browser',
    slots: 2,
    commands: () => {
      wantTests(['test/components']);
      return [[tool('@web/test-runner/dist/bin.js')]];
    },
  },
  { name: 'build', slots: 1, commands: () => [['scripts/build.mjs']] },
  {
    name: 'journeys',
    slots: 2,
    needs: ['build'],
    commands: () => nodeTests(['test/package', 'test/journeys'], 180_000),
  },
];
