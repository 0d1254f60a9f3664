import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { fileURLToPath } from 'node:url';
import { browserArgs, findBrowser } from './scripts/find-browser.mjs';
import { closingLineReporter, quietConsolePlugin } from './scripts/browser-tests.mjs';

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: 'test/{components,controllers,panels,define}/**/*.test.ts',
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  concurrency: 2,
  // 'development' brings Lit's own warnings, and a warning fails the test that caused it.
  nodeResolve: { browser: true, exportConditions: ['development'] },
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: findBrowser(), args: browserArgs },
    }),
  ],
  plugins: [
    quietConsolePlugin(),
    esbuildPlugin({
      ts: true,
      // Read raw, so it has to be the file with the decorator options, not one that extends it.
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
  ],
  testFramework: {
    // The first run of axe in a page takes seconds on a busy machine.
    config: { timeout: 10_000 },
  },
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="en">
      <head><meta charset="utf-8" /><title>Tests of lead-panels</title></head>
      <body><script type="module" src="${testFramework}"></script></body>
    </html>`,
  testsFinishTimeout: 120_000,
  reporters: [defaultReporter({ reportTestResults: true }), closingLineReporter()],
};
