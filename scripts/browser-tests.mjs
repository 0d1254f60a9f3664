/** Parts of web-test-runner.config.mjs. */

const guard = '/test/setup/quiet-console.ts';

/**
 * Makes every test file import the console guard first, on the same line so that line numbers in
 * failures stay true.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function quietConsolePlugin() {
  return {
    name: 'quiet-console',
    transform(context) {
      if (!/^\/test\/.*\.test\.ts$/.test(context.path)) return undefined;
      return { body: `import '${guard}';${String(context.body)}` };
    },
  };
}

/**
 * Prints `N passed, M failed` alone on a line at the end. A file that failed to load or to finish
 * counts as one failure, so that the sum never looks better than the run.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function closingLineReporter() {
  return {
    onTestRunFinished({ sessions }) {
      let passed = 0;
      let failed = 0;
      for (const session of sessions) {
        const counts = count(session.testResults);
        passed += counts.passed;
        failed += counts.failed;
        if (!session.passed && counts.failed === 0) failed += 1;
      }
      process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
    },
  };
}

/**
 * @param {import('@web/test-runner').TestSuiteResult | undefined} suite
 * @returns {{ passed: number; failed: number }}
 */
function count(suite) {
  const sum = { passed: 0, failed: 0 };
  if (!suite) return sum;
  for (const test of suite.tests) {
    if (test.passed) sum.passed += 1;
    else sum.failed += 1;
  }
  for (const inner of suite.suites) {
    const counts = count(inner);
    sum.passed += counts.passed;
    sum.failed += counts.failed;
  }
  return sum;
}
