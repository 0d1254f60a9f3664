import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface BuiltSite {
  /** Where it listens, with a slash at the end: `http://127.0.0.1:40123/`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves what `npm run build` made, the way `npm run preview` does, on a free loopback port. */
export async function serveBuiltSite(): Promise<BuiltSite> {
  if (!existsSync(`${root}dist/preview/index.html`)) {
    throw new Error('There is no dist/preview/: run `npm run build` first.');
  }
  const server = await preview({
    root,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The site got no port.');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
