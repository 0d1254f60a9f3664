/**
 * Loaded before every browser test: a `console.error` or `console.warn` that a test did not ask for
 * fails that test, so a warning never gets used to.
 */
const levels = ['error', 'warn'] as const;

interface Said {
  readonly level: (typeof levels)[number];
  readonly text: string;
}

let unexpected: Said[] = [];
let allowed: { readonly pattern: RegExp; met: boolean }[] = [];

// Lit's development build is wanted for its warnings, and that it is one is no news.
declare global {
  var litIssuedWarnings: Set<string> | undefined;
}
globalThis.litIssuedWarnings ??= new Set();
globalThis.litIssuedWarnings.add('dev-mode');

for (const level of levels) {
  const original = console[level].bind(console);
  console[level] = (...args: unknown[]) => {
    const text = args.map(asText).join(' ');
    const match = allowed.find(({ pattern }) => pattern.test(text));
    if (match) {
      match.met = true;
      return;
    }
    unexpected.push({ level, text });
    original(...args);
  };
}

/** Says that the running test expects such a message; the test fails if none comes. */
export function expectConsole(pattern: RegExp): void {
  allowed.push({ pattern, met: false });
}

function startQuiet(): void {
  unexpected = [];
  allowed = [];
}

function assertQuiet(): void {
  const said = unexpected.map(({ level, text }) => `console.${level}: ${text}`);
  const missing = allowed.filter(({ met }) => !met).map(({ pattern }) => `no ${String(pattern)}`);
  startQuiet();
  if (said.length > 0) throw new Error(`The console was not quiet.\n${said.join('\n')}`);
  if (missing.length > 0) throw new Error(`Expected on the console: ${missing.join(', ')}`);
}

beforeEach(startQuiet);
// What teardown says counts too. Mocha gives up a suite whose hook throws, hence the check below.
afterEach(assertQuiet);

/** Checks at the end of each test, so that the test fails itself and those after it still run. */
const plainIt = globalThis.it;
globalThis.it = Object.assign(
  (title: string, test?: Mocha.Func | Mocha.AsyncFunc) =>
    plainIt(
      title,
      test &&
        async function (this: Mocha.Context) {
          await (test as Mocha.AsyncFunc).call(this);
          assertQuiet();
        },
    ),
  plainIt,
) as Mocha.TestFunction;

function asText(value: unknown): string {
  return value instanceof Error ? (value.stack ?? value.message) : String(value);
}
