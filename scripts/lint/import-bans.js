/**
 * Packages that only some files may import. Each entry is a pattern of
 * `@typescript-eslint/no-restricted-imports`; a file gets those that apply to it, because a later
 * config of the same rule replaces an earlier one instead of adding to it.
 */
const fullZod = {
  regex: '^zod(?!/mini$)',
  message: "Import 'zod/mini': the full zod is five times its size.",
};
const ky = {
  regex: '^ky($|/)',
  message: 'Only services/webapi/http.ts speaks HTTP.',
};
const lit = {
  regex: '^(lit|lit-html|lit-element|@lit)($|/)',
  message: 'This layer is plain TypeScript: elements and controllers are above it.',
};
const packagesOfDomain = {
  regex: '^(?!\\.|zod/mini$)',
  message: 'domain/ imports its own files and zod/mini, nothing else.',
};
const unsafeMarkup = {
  regex: '^lit/directives/(unsafe-|style-map)|^lit/static-html',
  message: 'Text from a host is never markup, and style-map is refused by a strict CSP.',
};
const nodeBuiltins = {
  regex: '^node:',
  message: 'src/ runs in a browser.',
};
const bundlerQueries = {
  regex: '[?]|^virtual:',
  message: 'src/ is shipped as plain modules: no import that only Vite understands.',
};
const wireValues = {
  regex: '/src/services/',
  allowTypeImports: true,
  message: 'mocks/ takes the types of the wire only (import type): it must not share its code.',
};

const inSrc = [fullZod, unsafeMarkup, nodeBuiltins, bundlerQueries];

/** @type {Record<string, object[]>} */
const bansByGlob = {
  'src/**/*.ts': [...inSrc, ky],
  'src/{services,hosts,events}/**/*.ts': [...inSrc, ky, lit],
  'src/services/webapi/{http,pace}.ts': [...inSrc, lit],
  'src/domain/**/*.ts': [...inSrc, packagesOfDomain],
  'mocks/**/*.ts': [fullZod, wireValues],
  'preview/**/*.ts': [fullZod, unsafeMarkup],
};

/** @type {import('eslint').Linter.Config[]} */
export const importBans = Object.entries(bansByGlob).map(([glob, patterns]) => ({
  files: [glob],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
}));
