import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { describe, it } from 'node:test';
import { filesBelow, root } from '../../scripts/files.mjs';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Manifest;

/** The library as `npm run build` made it; the preview beside it is no part of the package. */
const files = filesBelow('dist').filter(
  (file) => !file.startsWith(join(root, 'dist/preview') + sep),
);
const modules = files.filter((file) => /\.(js|d\.ts)$/.test(file));

function imported(file: string): string[] {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const found = code.matchAll(/(?:\bfrom|\bimport\(|^import) *['"]([^'"]+)['"]/gm);
  return [...found].map((match) => match[1] ?? '');
}

describe('the built package', () => {
  it('has a file for every entry', () => {
    const targets = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    );
    for (const target of targets) {
      const [before = '', after] = target.split('*');
      const found =
        after === undefined
          ? existsSync(join(root, target))
          : files.some((file) => file.startsWith(join(root, before)) && file.endsWith(after));
      assert.ok(found, `${target} is missing`);
    }
  });

  it('imports its own files and what it depends on, nothing else', () => {
    const strays = modules.flatMap((file) =>
      imported(file)
        .filter((specifier) => {
          if (specifier.startsWith('.')) return !existsSync(join(dirname(file), specifier));
          const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
          return !Object.hasOwn(manifest.dependencies, name);
        })
        .map((specifier) => `${file}: ${specifier}`),
    );
    assert.deepEqual(strays, []);
  });

  it('carries nothing of the mock host, the tests or the preview', () => {
    const foreign = files.filter((file) =>
      /mock|msw|seed|preview|\.test\./i.test(file.slice(root.length)),
    );
    assert.deepEqual(foreign, []);
  });
});
