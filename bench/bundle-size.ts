import { build, type Metafile } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface BundleSize {
  /** Bytes after minification, then after gzip -9. */
  readonly minified: number;
  readonly gzipped: number;
}

export interface BundleReport {
  /** What has to be there before the element shows anything. */
  readonly initial: BundleSize;
  /** What is fetched when it is asked for, by name. */
  readonly later: ReadonlyMap<string, BundleSize>;
  /** Minified bytes of each package in the initial part, the heaviest first. */
  readonly parts: ReadonlyMap<string, number>;
}

type Outputs = Metafile['outputs'];

/**
 * Bundles some entries with all they need, Lit included, as a site would, and weighs the result.
 *
 * @param entries files below the project
 */
export async function bundleSize(entries: readonly string[]): Promise<BundleReport> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: entries.map((file) => `import './${file}';`).join(''), resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    write: false,
    metafile: true,
    outdir: '.cache/bench',
    tsconfig: 'tsconfig.json',
  });
  const sizes = new Map(
    outputFiles.map((file) => [
      file.path.slice(root.length).replaceAll('\\', '/'),
      { minified: file.contents.length, gzipped: gzipSync(file.contents, { level: 9 }).length },
    ]),
  );
  const { outputs } = metafile;
  const initial = reached(outputs);
  const later = [...sizes].filter(([path]) => !initial.has(path) && outputs[path]?.entryPoint);
  return {
    initial: sum([...initial].map((path) => sizes.get(path))),
    later: new Map(later.map(([path, size]) => [outputs[path]?.entryPoint ?? path, size])),
    parts: parts(outputs, initial),
  };
}

/** The entry and whatever it imports at once, and that in turn. */
function reached(outputs: Outputs): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const { kind, path: next } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') visit(next);
    }
  };
  const entry = Object.keys(outputs).find((path) => outputs[path]?.entryPoint === '<stdin>');
  if (entry === undefined) throw new Error('The bundle has no entry.');
  visit(entry);
  return found;
}

function sum(sizes: readonly (BundleSize | undefined)[]): BundleSize {
  let [minified, gzipped] = [0, 0];
  for (const size of sizes) {
    minified += size?.minified ?? 0;
    gzipped += size?.gzipped ?? 0;
  }
  return { minified, gzipped };
}

function parts(outputs: Outputs, initial: ReadonlySet<string>): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>();
  for (const path of initial) {
    for (const [input, { bytesInOutput }] of Object.entries(outputs[path]?.inputs ?? {})) {
      const name = partOf(input);
      bytes.set(name, (bytes.get(name) ?? 0) + bytesInOutput);
    }
  }
  return new Map([...bytes].sort((a, b) => b[1] - a[1]));
}

/** `lit-html` for a module of that package, `src/domain` for one of ours. */
function partOf(input: string): string {
  const inside = input.split('node_modules/');
  const path = inside.at(-1) ?? input;
  const depth = inside.length > 1 && !path.startsWith('@') ? 1 : 2;
  return path.split('/').slice(0, depth).join('/');
}
