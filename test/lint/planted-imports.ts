import type { Ban } from './planted-project.js';

const imports = '@typescript-eslint/no-restricted-imports';
const syntax = 'no-restricted-syntax';
const use = (name: string, from: string): string =>
  `import { ${name} } from '${from}';\n\nexport const it = ${name};\n`;

/** Imports, ways to the network and habits of TypeScript that are refused, beside some that are not. */
export const plantedImports: readonly Ban[] = [
  ['a package in domain', 'src/domain/b1.ts', use('html', 'lit'), imports],
  ['zod/mini in domain', 'src/domain/b2.ts', use('z', 'zod/mini'), undefined],
  ['the full zod', 'src/services/webapi/b3.ts', use('z', 'zod'), imports],
  ['lit in services', 'src/services/b4.ts', use('html', 'lit'), imports],
  [
    'ky outside http.ts',
    'src/services/webapi/b5.ts',
    "import ky from 'ky';\n\nexport const it = ky;\n",
    imports,
  ],
  [
    'ky in http.ts',
    'src/services/webapi/http.ts',
    "import ky from 'ky';\n\nexport const it = ky;\n",
    undefined,
  ],
  [
    'fetch outside http.ts',
    'src/controllers/b6.ts',
    "export const it = () => fetch('/x');\n",
    'no-restricted-globals',
  ],
  [
    'fetch by way of globalThis',
    'src/controllers/b7.ts',
    "export const it = () => globalThis.fetch('/x');\n",
    'no-restricted-properties',
  ],
  [
    'XMLHttpRequest',
    'src/services/b8.ts',
    'export const it = () => new XMLHttpRequest();\n',
    'no-restricted-globals',
  ],
  [
    'a development package in src',
    'src/panels/b9.ts',
    use('http', 'msw'),
    'import-x/no-extraneous-dependencies',
  ],
  ['Node in src', 'src/services/b10.ts', use('join', 'node:path'), imports],
  [
    'an import that only Vite understands',
    'src/styles/b11.ts',
    "import it from './tokens.css?inline';\n\nexport { it };\n",
    imports,
  ],
  ['import.meta.env in src', 'src/panels/b12.ts', 'export const it = import.meta.env;\n', syntax],
  ['a default export', 'src/domain/b13.ts', 'export default 1;\n', 'import-x/no-default-export'],
  ['a barrel', 'src/domain/b14.ts', "export * from './thing.js';\n", syntax],
  ['the one barrel', 'src/index.ts', "export * from './domain/thing.js';\n", undefined],
  ['any', 'src/domain/b15.ts', 'export const it: any = 1;\n', '@typescript-eslint/no-explicit-any'],
  [
    '@ts-ignore',
    'src/domain/b16.ts',
    '// @ts-ignore\nexport const it = 1;\n',
    '@typescript-eslint/ban-ts-comment',
  ],
  [
    'a promise let go',
    'src/services/b17.ts',
    'export function it(): void {\n  Promise.resolve();\n}\n',
    '@typescript-eslint/no-floating-promises',
  ],
];
