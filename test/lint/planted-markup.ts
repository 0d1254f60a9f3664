import type { Ban } from './planted-project.js';

const imports = '@typescript-eslint/no-restricted-imports';
const syntax = 'no-restricted-syntax';
const lit = "import { html } from 'lit';\n\n";
const use = (name: string, from: string): string =>
  `import { ${name} } from '${from}';\n\nexport const it = ${name};\n`;

const element = (members: string): string =>
  `import { LitElement } from 'lit';\n\nexport class LeadThing extends LitElement {\n  ${members}\n}\n`;

/** Markup, elements, names and sizes that are refused, beside some that are not. */
export const plantedMarkup: readonly Ban[] = [
  ['eval', 'src/services/b18.ts', "export const it: unknown = eval('1');\n", 'no-eval'],
  ['new Function', 'src/services/b19.ts', "export const it = new Function('1');\n", 'no-new-func'],
  ['unsafeHTML', 'src/panels/b20.ts', use('unsafeHTML', 'lit/directives/unsafe-html.js'), imports],
  ['styleMap', 'src/panels/b21.ts', use('styleMap', 'lit/directives/style-map.js'), imports],
  ['static html', 'src/panels/b22.ts', use('unsafeStatic', 'lit/static-html.js'), imports],
  [
    'innerHTML',
    'src/panels/b23.ts',
    "export const it = (e: Element) => (e.innerHTML = '');\n",
    syntax,
  ],
  [
    'insertAdjacentHTML',
    'src/panels/b24.ts',
    "export const it = (e: Element) => e.insertAdjacentHTML('beforeend', '');\n",
    syntax,
  ],
  [
    '.innerHTML in a template',
    'src/panels/b25.ts',
    `${lit}export const it = (x: string) => html\`<p .innerHTML=\${x}></p>\`;\n`,
    syntax,
  ],
  [
    '<style> in a template',
    'src/panels/b26.ts',
    `${lit}export const it = html\`<style>p { color: red }</style>\`;\n`,
    syntax,
  ],
  [
    'style= in a template',
    'src/panels/b27.ts',
    `${lit}export const it = html\`<p style="color: red">x</p>\`;\n`,
    syntax,
  ],
  [
    'a bound style= in a template',
    'src/panels/b28.ts',
    `${lit}export const it = (x: string) => html\`<p style=\${x}>x</p>\`;\n`,
    syntax,
  ],
  [
    'a registration',
    'src/components/parts/b29.ts',
    "customElements.define('x-y', class extends HTMLElement {});\n",
    syntax,
  ],
  [
    'a registration by way of window',
    'src/components/parts/b30.ts',
    "window.customElements.define('x-y', class extends HTMLElement {});\n",
    syntax,
  ],
  [
    'a registration in define',
    'src/define/b31.ts',
    "customElements.define('x-y', class extends HTMLElement {});\n",
    undefined,
  ],
  [
    'a vague file name',
    'src/domain/lead-utils.ts',
    'export const it = 1;\n',
    'lead-panels/file-name',
  ],
  [
    'a vague folder name',
    'src/domain/common/b32.ts',
    'export const it = 1;\n',
    'lead-panels/file-name',
  ],
  [
    'a file name in capitals',
    'src/domain/LeadStatus.ts',
    'export const it = 1;\n',
    'lead-panels/file-name',
  ],
  [
    'a file of 251 lines',
    'src/domain/b33.ts',
    `${'//\n'.repeat(250)}export const it = 1;\n`,
    'max-lines',
  ],
  [
    'a file of 250 lines',
    'src/domain/b34.ts',
    `${'//\n'.repeat(248)}export const it = 1;\n`,
    undefined,
  ],
  [
    'a picture without words',
    'src/panels/b35.ts',
    `${lit}export const it = html\`<img src="x.png" />\`;\n`,
    'lit-a11y/alt-text',
  ],
  [
    'an attribute given twice',
    'src/panels/b36.ts',
    `${lit}export const it = html\`<p class="a" class="b"></p>\`;\n`,
    'lit/no-duplicate-template-bindings',
  ],
  [
    'a closed shadow root',
    'src/panels/b37.ts',
    "export class X extends HTMLElement {\n  root = this.attachShadow({ mode: 'closed' });\n}\n",
    'wc/no-closed-shadow-root',
  ],
  [
    'an element written properly',
    'src/panels/b38.ts',
    element('static properties = { name: {} };\n  declare name: string;'),
    undefined,
  ],
  [
    'console.log in src',
    'src/services/b39.ts',
    "export const it = () => console.log('x');\n",
    'no-console',
  ],
  [
    'a forgotten case',
    'src/domain/b40.ts',
    "export function it(x: 'a' | 'b'): void {\n  switch (x) {\n    case 'a':\n      return;\n  }\n}\n",
    '@typescript-eslint/switch-exhaustiveness-check',
  ],
];
