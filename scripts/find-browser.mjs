/**
 * Finds a Chromium that really runs on this machine, or brings one, and says in a line what it did.
 *
 *   node scripts/find-browser.mjs        prints the path
 *   import { findBrowser } from …        for the test runners
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const commands = [
  ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  ...['microsoft-edge-stable', 'microsoft-edge'],
];

const macApps = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** What Playwright unpacks, by platform, under `<cache>/chromium-<build>/`. */
const playwrightBinaries = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-headless-shell-linux/headless_shell',
  'chrome-linux/headless_shell',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
];

export const isRoot = process.getuid?.() === 0;

/** Chromium's switches for a quiet, closed test run. Its sandbox refuses to start as root. */
export const browserArgs = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** @param {string} command */
function onPath(command) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, command)).filter((path) => existsSync(path));
}

function inPlaywrightCache() {
  const home = homedir();
  const caches = [
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? '',
    join(home, '.cache/ms-playwright'),
    join(home, 'Library/Caches/ms-playwright'),
    join(process.env['LOCALAPPDATA'] ?? join(home, 'AppData/Local'), 'ms-playwright'),
  ];
  return caches
    .filter((cache) => cache && existsSync(cache))
    .flatMap((cache) =>
      readdirSync(cache)
        .filter((name) => name.startsWith('chromium'))
        .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
        .flatMap((name) => playwrightBinaries.map((binary) => join(cache, name, binary))),
    )
    .filter((path) => existsSync(path));
}

function installed() {
  const programFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined);
  return [
    ...commands.flatMap(onPath),
    ...macApps.map((app) => join('/Applications', app)),
    ...programFolders.flatMap((folder) => windowsPrograms.map((program) => join(folder, program))),
    ...inPlaywrightCache(),
  ].filter((path) => existsSync(path));
}

/**
 * The version a browser gives, or undefined where it does not run: Ubuntu's `chromium` is a stub
 * that only says to install a snap, and a downloaded one may lack system libraries.
 *
 * @param {string} path
 */
function versionOf(path) {
  // Windows browsers print no version and open a window instead: their presence has to do.
  if (process.platform === 'win32') return existsSync(path) ? 'installed' : undefined;
  const run = spawnSync(path, ['--version', ...(isRoot ? ['--no-sandbox'] : [])], {
    encoding: 'utf8',
    timeout: 30_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const version = /(chrom|edge)\D*([\d.]+)/i.exec(run.stdout ?? '');
  return run.status === 0 && version ? version[0].trim() : undefined;
}

/** @param {readonly string[]} paths */
function firstThatRuns(paths) {
  for (const path of new Set(paths)) {
    const version = versionOf(path);
    if (version) return { path, version };
  }
  return undefined;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const done = spawnSync(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  if (done.status === 0) return '';
  const lines = `${String(done.stdout ?? '')}\n${String(done.stderr ?? done.error ?? '')}`.trim();
  return lines.split('\n').slice(-3).join(' ') || `exit ${done.status ?? done.signal}`;
}

/**
 * Ubuntu's `chromium` packages are an empty shell around a snap, whose installation waits half an
 * hour for a snap store that a container cannot reach.
 */
function aptHasChromium() {
  if (!isRoot || onPath('apt-get').length === 0) return false;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return !/ubuntu/i.test(release);
}

/**
 * Ways to bring a browser, tried in order.
 *
 * @returns {{ name: string; bring: () => string }[]}
 */
function installers() {
  const ways = [];
  if (aptHasChromium()) {
    ways.push({
      name: 'apt-get install chromium',
      bring: () =>
        run('apt-get', ['update']) ||
        run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']),
    });
  }
  const cli = fileURLToPath(new URL('../node_modules/playwright-core/cli.js', import.meta.url));
  const withLibraries = isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
  ways.push({
    name: 'playwright-core install chromium',
    bring: () => run(process.execPath, [cli, 'install', ...withLibraries, 'chromium']),
  });
  return ways;
}

/**
 * @param {{ log?: (line: string) => void }} [options] where to say what was found or done
 * @returns {string} path of a Chromium that runs
 */
export function findBrowser({ log = () => {} } = {}) {
  const wanted = process.env['CHROME_PATH'];
  if (wanted) {
    const version = versionOf(wanted);
    if (!version) throw new Error(`CHROME_PATH is ${wanted}, and that does not run.`);
    log(`Browser: ${version} at ${wanted} (CHROME_PATH).`);
    return wanted;
  }

  const found = firstThatRuns(installed());
  if (found) {
    log(`Browser: ${found.version} at ${found.path}.`);
    return found.path;
  }

  const failures = [];
  for (const { name, bring } of installers()) {
    log(`No browser found: trying ${name} …`);
    const failure = bring();
    const brought = firstThatRuns(installed());
    if (brought) {
      log(`Browser: installed ${brought.version} at ${brought.path}.`);
      return brought.path;
    }
    failures.push(`${name}: ${failure || 'done, but no browser that runs came of it'}`);
  }
  throw new Error(
    'No Chromium, Chrome or Edge was found and none could be installed. Install one, or set ' +
      `CHROME_PATH to one.\n${failures.map((line) => `  ${line}`).join('\n')}`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(`${findBrowser({ log: (line) => console.error(line) })}\n`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
