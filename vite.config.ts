import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Opening a browser helps a person at a desk, and fails a server or CI. */
function canOpenBrowser(): boolean {
  if (process.env['CI'] || !process.stdout.isTTY) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** The preview only. The library itself is compiled by tsc, see scripts/build.mjs. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // Relative, so that the built preview also works below a path.
  base: './',
  server: { open: canOpenBrowser() },
  preview: { open: canOpenBrowser() },
  build: {
    outDir: 'dist/preview',
    emptyOutDir: true,
    target: 'es2022',
    // A modern browser loads modules itself, and a polyfill would be one more inline script.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
});
