import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { filesBelow, root } from '../../scripts/files.mjs';
import { version } from '../../src/version.js';

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Manifest;

it('the version that elements compare is the one of the package', () => {
  assert.equal(version, manifest.version);
});

it('the package brings no more than was agreed', () => {
  assert.deepEqual(Object.keys(manifest.dependencies), [
    '@floating-ui/dom',
    '@lit/context',
    '@lit/task',
    'ky',
    'lit',
    'zod',
  ]);
});

it('no file names a path of the machine it was written on', () => {
  // Put together here, or this very file would be found.
  const paths = [
    ['', 'work', ''].join('/'),
    ['', 'home', ''].join('/'),
    ['..', 'shared'].join('/'),
  ];
  const folders = ['src', 'mocks', 'test', 'preview', 'scripts', 'bench', 'docs', '.ci'];
  const texts = /\.([cm]?[jt]s|json|md|html|css)$/;
  const named = folders
    .flatMap((folder) => filesBelow(folder, (name) => texts.test(name)))
    .filter((file) => {
      const text = readFileSync(file, 'utf8');
      return paths.some((path) => new RegExp(`(^|[\\s'"\`(=])${path}`, 'm').test(text));
    });
  assert.deepEqual(named, []);
});
