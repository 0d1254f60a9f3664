/**
 * npm run build
 *   dist/          the library: one ES2022 module and one .d.ts for each source file, unminified,
 *                  its dependencies left to whoever bundles it
 *   dist/preview/  the preview site, with the mock host inside
 *
 * tsc alone makes the library, since it keeps modules apart and comments in place, and what it
 * writes needs no runtime of a bundler.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { filesBelow, root } from './files.mjs';

const dist = join(root, 'dist');

/** What has no place in the library, whoever imports it. */
const foreign = /from ['"](msw|idb-keyval)['"/]|mockServiceWorker|\/mocks\//;

/**
 * @param {string} tool path below node_modules
 * @param {readonly string[]} args
 */
function run(tool, args) {
  const bin = join(root, 'node_modules', tool);
  const done = spawnSync(process.execPath, [bin, ...args], { cwd: root, stdio: 'inherit' });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

rmSync(dist, { recursive: true, force: true });

run('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
for (const file of filesBelow('src', (name) => name.endsWith('.css'))) {
  const copy = join(dist, relative(join(root, 'src'), file));
  mkdirSync(dirname(copy), { recursive: true });
  copyFileSync(file, copy);
}

// tsc names the package a type was declared in. Ours is `lit`, which exports all of lit-html;
// lit-html itself is not among the dependencies and a strict package manager would not find it.
for (const file of filesBelow('dist', (name) => name.endsWith('.d.ts'))) {
  const text = readFileSync(file, 'utf8');
  const ours = text.replaceAll('import("lit-html")', 'import("lit")');
  if (ours !== text) writeFileSync(file, ours);
}

const modules = filesBelow('dist', (name) => name.endsWith('.js'));
const broken = modules.filter((file) => foreign.test(readFileSync(file, 'utf8')));
if (modules.length === 0 || broken.length > 0) {
  console.error('The library is empty or carries parts of the mock host:', broken);
  process.exit(1);
}
console.log(`dist/: ${modules.length} modules.`);

run('vite/bin/vite.js', ['build', '--logLevel', 'warn']);
console.log(`dist/preview/: ${filesBelow('dist/preview').length} files.`);
