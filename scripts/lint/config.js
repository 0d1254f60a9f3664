import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';
import { leadPanelsPlugin } from './file-name-rule.js';
import { importBans } from './import-bans.js';
import { zones } from './layers.js';
import { networkBans, syntaxBans } from './syntax-bans.js';

/** @typedef {Parameters<typeof defineConfig>[0]} Config */

const typescript = ['{src,mocks,test,preview,bench}/**/*.ts', '*.ts'];
const javascript = ['**/*.js', '**/*.mjs'];

/**
 * A flat config that a plugin brings. Their types leave open that there is none.
 *
 * @param {{ configs?: Record<string, unknown> | undefined }} plugin
 * @param {string} name
 */
const brought = (plugin, name) =>
  /** @type {import('eslint').Linter.Config} */ (plugin.configs?.[name]);

/**
 * Sizes, names and cycles.
 *
 * @type {(root: string) => Config}
 */
const everywhere = (root) => ({
  files: [...typescript, ...javascript],
  plugins: { 'import-x': importX, 'lead-panels': leadPanelsPlugin },
  settings: {
    'import-x/resolver-next': [
      createTypeScriptImportResolver({ project: join(root, 'tsconfig.node.json') }),
    ],
    'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
  },
  rules: {
    'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
    'lead-panels/file-name': 'error',
    'import-x/no-cycle': ['error', { ignoreExternal: true }],
    'import-x/no-default-export': 'error',
    'import-x/no-self-import': 'error',
    'import-x/no-duplicates': ['error', { 'prefer-inline': false }],
    'import-x/no-restricted-paths': ['error', { basePath: root, zones: zones(root) }],
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-eval': 'error',
    'no-implied-eval': 'error',
    'no-new-func': 'error',
    'no-script-url': 'error',
    'object-shorthand': 'error',
    'prefer-const': 'error',
  },
});

/** @type {(root: string) => Config} */
const typed = (root) => ({
  files: typescript,
  extends: [tseslint.configs.recommendedTypeChecked],
  languageOptions: {
    parserOptions: { project: ['./tsconfig.node.json'], tsconfigRootDir: root },
  },
  rules: {
    '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/no-floating-promises': [
      'error',
      {
        // node:test reports a failing test by itself; its promise is for nesting only.
        allowForKnownSafeCalls: [
          { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          // A plugin for snapshots types chai's equal() as a promise. It is none.
          { from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal' },
        ],
      },
    ],
    // An async function may well promise by its interface and answer at once.
    '@typescript-eslint/require-await': 'off',
    '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/switch-exhaustiveness-check': [
      'error',
      { considerDefaultExhaustiveForUnions: true },
    ],
    '@typescript-eslint/no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
    ],
  },
});

/** @type {Config} */
const shipped = {
  files: ['src/**/*.ts'],
  rules: {
    // What src/ imports is installed with the package.
    'import-x/no-extraneous-dependencies': ['error', { devDependencies: false }],
    'no-console': ['error', { allow: ['warn'] }],
    '@typescript-eslint/no-non-null-assertion': 'error',
  },
};

/** @type {Config} */
const elements = {
  files: ['{src,preview}/**/*.ts'],
  extends: [brought(lit, 'flat/recommended'), brought(wc, 'flat/recommended')],
  rules: {
    ...brought(wc, 'flat/best-practice').rules,
    'lit/no-native-attributes': 'off',
    // Lit calls a template's handlers with the element as `this`.
    '@typescript-eslint/unbound-method': 'off',
    'lit/no-classfield-shadowing': 'error',
    'lit/no-this-assign-in-render': 'error',
    'lit/no-useless-template-literals': 'error',
    'lit/no-value-attribute': 'error',
  },
};

/** @type {Config} */
const accessibility = {
  files: ['{src,preview}/**/*.ts'],
  plugins: { 'lit-a11y': litA11y },
  rules: {
    ...litA11y.configs.recommended.rules,
    // It knows neither names from content (tooltip) nor bound ones; axe does, in the browser tests.
    'lit-a11y/accessible-name': 'off',
    // Rows, options and cards hear the keyboard through the grid, list or input that owns them.
    'lit-a11y/click-events-have-key-events': 'off',
    // In a <dialog> it is how focus comes to the control that a person wants first.
    'lit-a11y/no-autofocus': 'off',
  },
};

/** @type {Config} */
const tests = {
  files: ['test/**/*.ts', 'bench/**/*.ts'],
  rules: {
    '@typescript-eslint/no-unsafe-argument': 'off',
    '@typescript-eslint/no-unsafe-assignment': 'off',
    '@typescript-eslint/no-unsafe-call': 'off',
    '@typescript-eslint/no-unsafe-member-access': 'off',
    '@typescript-eslint/no-unsafe-return': 'off',
    '@typescript-eslint/unbound-method': 'off',
    // Tests feed in what must be refused.
    'no-script-url': 'off',
    // `expect(x).to.be.true` is how chai reads.
    '@typescript-eslint/no-unused-expressions': 'off',
  },
};

/** @type {Config} */
const nodeScripts = {
  files: javascript,
  languageOptions: { globals: { ...globals.node } },
};

/**
 * Tools ask their configuration files for a default export.
 *
 * @type {Config}
 */
const toolConfigs = {
  files: ['*.{js,mjs,ts}'],
  rules: { 'import-x/no-default-export': 'off' },
};

/**
 * The whole lint configuration of the project at `root`. It takes the root as a parameter so that
 * test/lint can hold it against a small project full of mistakes.
 *
 * @param {string} root absolute path
 */
export function leadPanelsConfig(root) {
  return defineConfig(
    { ignores: ['dist/', '.cache/', 'node_modules/', 'public/', 'docs/', 'test-results/'] },
    { linterOptions: { reportUnusedDisableDirectives: 'error' } },
    js.configs.recommended,
    everywhere(root),
    typed(root),
    nodeScripts,
    elements,
    accessibility,
    shipped,
    tests,
    toolConfigs,
    importBans,
    syntaxBans,
    networkBans,
  );
}
