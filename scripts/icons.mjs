// Writes src/components/parts/icons.ts from the Phosphor family that the CRM itself uses.
// Run by hand (`node scripts/icons.mjs`) when an icon is added to the list.
import { readFileSync, writeFileSync } from 'node:fs';

const names = [
  'arrow-counter-clockwise',
  'buildings',
  'caret-down',
  'check',
  'check-circle',
  'circle-dashed',
  'info',
  'lock-simple',
  'pencil-simple',
  'phone-call',
  'tag',
  'warning',
  'warning-circle',
  'x-circle',
];

const root = new URL('../node_modules/@phosphor-icons/core/assets/regular/', import.meta.url);
const entries = names.map((name) => {
  const svg = readFileSync(new URL(`${name}.svg`, root), 'utf8');
  const paths = [...svg.matchAll(/ d="([^"]+)"/g)].map((match) => match[1]).join('');
  const camel = name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
  return `export const ${camel} =\n  '${paths}';`;
});

writeFileSync(
  new URL('../src/components/parts/icons.ts', import.meta.url),
  `// Written by scripts/icons.mjs from @phosphor-icons/core (MIT). Do not edit by hand.
// Paths on a grid of 256 × 256. One constant each, so that a bundle takes only those it shows.
${entries.join('\n')}
`,
);
