import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

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
  /** Share of each package in the initial part, of its code before minification: 0…1. */
  readonly shares: ReadonlyMap<string, number>;
}

type Chunk = Rolldown.OutputChunk;

/** Bundles one entry with all it needs, Lit included, as a site would, and weighs it. */
export async function bundleSize(entries: readonly string[]): Promise<BundleReport> {
  const virtual = '\0bench-entry';
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: 'bench-entry',
        resolveId: (id) => (id === 'bench-entry' ? virtual : undefined),
        load: (id) =>
          id === virtual ? entries.map((entry) => `import '${root}${entry}';`).join('\n') : null,
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: 'bench-entry' },
    },
  });
  if (!('output' in result)) throw new Error('The bundler gave no single output.');
  const chunks = new Map(
    result.output.filter((file) => file.type === 'chunk').map((chunk) => [chunk.fileName, chunk]),
  );
  const initial = reached(chunks);
  const later = [...chunks.values()].filter((chunk) => !initial.includes(chunk));
  return {
    initial: sum(initial.map(weigh)),
    later: new Map(later.map((chunk) => [chunk.name, weigh(chunk)])),
    shares: shares(initial),
  };
}

/** The entry and whatever it imports at once. */
function reached(chunks: ReadonlyMap<string, Chunk>): Chunk[] {
  const found = new Set<Chunk>();
  const visit = (chunk: Chunk | undefined): void => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) visit(chunks.get(name));
  };
  visit([...chunks.values()].find((chunk) => chunk.isEntry));
  return [...found];
}

function weigh(chunk: Chunk): BundleSize {
  const gzipped = gzipSync(chunk.code, { level: 9 }).length;
  return { minified: Buffer.byteLength(chunk.code), gzipped };
}

function sum(sizes: readonly BundleSize[]): BundleSize {
  return sizes.reduce(
    (all, size) => ({
      minified: all.minified + size.minified,
      gzipped: all.gzipped + size.gzipped,
    }),
    { minified: 0, gzipped: 0 },
  );
}

function shares(chunks: readonly Chunk[]): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  let total = 0;
  for (const chunk of chunks) {
    for (const [id, module] of Object.entries(chunk.modules)) {
      if (id.startsWith('\0')) continue; // the bundler's own
      const name = packageOf(id);
      lengths.set(name, (lengths.get(name) ?? 0) + module.renderedLength);
      total += module.renderedLength;
    }
  }
  const heaviestFirst = [...lengths].sort((a, b) => b[1] - a[1]);
  return new Map(heaviestFirst.map(([name, length]) => [name, length / total]));
}

/** `lit-html` for a module of that package, `src/domain` for one of ours. */
function packageOf(id: string): string {
  const inside = id.split('node_modules/').at(-1);
  if (inside !== undefined && inside !== id) {
    return inside.split('/', inside.startsWith('@') ? 2 : 1).join('/');
  }
  return id.replace(root, '').split('/').slice(0, 2).join('/');
}
