import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { browserArgs, findBrowser } from '../scripts/find-browser.mjs';
import type { PaintTimes } from './page.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = `${root}.cache/bench`;

/** Builds the bench page, opens it in Chromium and lets it measure itself. */
export async function paintTimes(runs: number): Promise<PaintTimes & { browser: string }> {
  await build({
    root: `${root}bench`,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: `${root}bench/page.html` },
    },
  });
  const server = await preview({
    root: `${root}bench`,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
  try {
    const address = server.httpServer.address();
    if (address === null || typeof address === 'string') throw new Error('The page got no port.');
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.goto(`http://127.0.0.1:${address.port}/page.html`);
    const times = await page.evaluate((count) => window.measurePaint(count), runs);
    return { ...times, browser: `Chromium ${browser.version()}` };
  } finally {
    await browser.close();
    await server.close();
  }
}
