/**
 * npm test                        everything: types, lint, unit, contract, browser, build, journeys
 * node scripts/test.mjs unit …    only the stages named
 *
 * Stages that can, run side by side; each one's output is printed whole under its heading. The
 * first failure stops the run. The last line says how many tests passed and failed.
 */
import { spawn } from 'node:child_process';
import { findBrowser } from './find-browser.mjs';
import { root } from './files.mjs';
import { stages } from './stages.mjs';

/** @typedef {import('./stages.mjs').Stage} Stage */

const cores = 2;
const stageLimitMs = 15 * 60_000;
const names = stages.map(({ name }) => name);
const asked = process.argv.slice(2).filter((word) => word !== '--stage');
const unknown = asked.filter((word) => !names.includes(word));
if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(2);
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
const total = { passed: 0, failed: 0 };
let broken = false;

/** Ends what we started, browsers and servers below it included. */
function stopAll() {
  for (const child of running) {
    if (child.pid === undefined) continue;
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
    } catch {
      // It has ended by itself meanwhile.
    }
  }
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    stopAll();
    process.exit(130);
  });
}

/**
 * @param {readonly string[]} args of node
 * @param {(text: string) => void} say
 * @returns {Promise<boolean>} whether it ended well
 */
function run(args, say) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that all of it can be ended.
      detached: process.platform !== 'win32',
    });
    running.add(child);
    const limit = setTimeout(() => {
      say(`\nNot done after ${stageLimitMs / 60_000} minutes.\n`);
      stopAll();
    }, stageLimitMs);
    child.stdout.setEncoding('utf8').on('data', say);
    child.stderr.setEncoding('utf8').on('data', say);
    child.on('close', (code) => {
      clearTimeout(limit);
      running.delete(child);
      resolve(code === 0);
    });
  });
}

/**
 * What a runner says it counted: node:test (`ℹ pass 3`) or our browser reporter (`3 passed, 0
 * failed`).
 *
 * @param {string} output
 */
function counted(output) {
  const sum = { passed: 0, failed: 0 };
  const node = /^(?:ℹ|#) (pass|fail|cancelled) (\d+)$/gm;
  for (const [, what, count] of output.matchAll(node)) {
    sum[what === 'pass' ? 'passed' : 'failed'] += Number(count);
  }
  for (const [, passed, failed] of output.matchAll(/^(\d+) passed, (\d+) failed$/gm)) {
    sum.passed += Number(passed);
    sum.failed += Number(failed);
  }
  return sum;
}

/** @param {Stage} stage */
async function runStage(stage) {
  const started = Date.now();
  let output = '';
  let ok = true;
  for (const args of stage.commands()) {
    ok = await run(args, (text) => {
      output += text;
    });
    if (!ok) break;
  }
  if (!ok && broken) return false; // stopped because another failed: its half output says nothing
  const counts = counted(output);
  total.passed += counts.passed;
  // A stage that fails without a failing test (types, lint, a crash) still counts as one.
  total.failed += ok ? counts.failed : Math.max(1, counts.failed);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`\n━━ ${stage.name} · ${ok ? 'ok' : 'FAILED'} · ${seconds} s ━━\n${output.trim()}`);
  return ok;
}

/** @param {readonly Stage[]} wanted */
async function runAll(wanted) {
  const waiting = [...wanted];
  const done = new Set(names.filter((name) => !wanted.some((stage) => stage.name === name)));
  let free = cores;
  /** @type {Set<Promise<void>>} */
  const active = new Set();
  while ((waiting.length > 0 && !broken) || active.size > 0) {
    const next = broken ? -1 : waiting.findIndex((stage) => ready(stage, done, free));
    const stage = next < 0 ? undefined : waiting.splice(next, 1)[0];
    if (!stage) {
      await Promise.race(active);
      continue;
    }
    free -= stage.slots;
    console.log(`… ${stage.name}`);
    const work = runStage(stage).then((ok) => {
      active.delete(work);
      free += stage.slots;
      done.add(stage.name);
      if (ok || broken) return;
      broken = true;
      stopAll();
    });
    active.add(work);
  }
}

/**
 * @param {Stage} stage
 * @param {ReadonlySet<string>} done
 * @param {number} free
 */
function ready(stage, done, free) {
  return stage.slots <= free && (stage.needs ?? []).every((name) => done.has(name));
}

const wanted = stages.filter(({ name }) => asked.length === 0 || asked.includes(name));
try {
  // Before anything runs: a stage without tests throws here.
  for (const stage of wanted) stage.commands();
  if (wanted.some(({ slots }) => slots === 2)) {
    // Found once, handed to every runner.
    process.env['CHROME_PATH'] = findBrowser({ log: (line) => console.log(line) });
  }
  await runAll(wanted);
} catch (error) {
  broken = true;
  total.failed += 1;
  console.error(error instanceof Error ? error.message : error);
}
process.exitCode = broken || total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
