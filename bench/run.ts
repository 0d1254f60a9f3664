/**
 * npm run bench            what the README claims about size and speed, measured anew
 * npm run bench -- size    the bytes only
 * npm run bench -- paint   the time only
 */
import { cpus } from 'node:os';
import { bundleSize, type BundleSize } from './bundle-size.js';
import { paintTimes } from './paint-time.js';

const runs = 30;
const aimKiB = 35;

const subjects = [
  { name: 'lead-status-field', entries: ['src/define/lead-status-field.ts'] },
  {
    name: 'lead-status-field + lead-host',
    entries: ['src/define/lead-host.ts', 'src/define/lead-status-field.ts'],
  },
];

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;
const row = (...cells: readonly string[]): string =>
  cells.map((cell, column) => (column === 0 ? cell.padEnd(40) : cell.padStart(12))).join(' ');
const sizeRow = (name: string, size: BundleSize): string =>
  row(name, kib(size.minified), kib(size.gzipped));

async function reportSize(): Promise<void> {
  console.log(`\n${row('Size, Lit and services included', 'minified', 'gzip -9')}`);
  for (const { name, entries } of subjects) {
    const { initial, later, parts } = await bundleSize(entries);
    console.log(sizeRow(name, initial));
    for (const [file, size] of later) console.log(sizeRow(`  loaded later: ${file}`, size));
    const heaviest = [...parts].slice(0, 10).map(([part, bytes]) => `${part} ${kib(bytes)}`);
    console.log(`  minified parts: ${heaviest.join(', ')}`);
    const verdict = initial.gzipped / 1024 <= aimKiB ? 'met' : 'MISSED';
    console.log(`  aim: at most ${aimKiB} KiB gzipped: ${verdict}`);
  }
}

function quantile(values: readonly number[], share: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return `${(value ?? NaN).toFixed(1)} ms`;
}

async function reportPaint(): Promise<void> {
  const { first, next, browser } = await paintTimes(runs);
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() || 'unknown processor'}`;
  console.log(`\n${row('contact-id set → status painted', 'median', '95 %')}`);
  console.log(row('first field on a page', quantile(first, 0.5), quantile(first, 0.95)));
  console.log(row('another field, lists known', quantile(next, 0.5), quantile(next, 0.95)));
  console.log(`  ${runs} runs each, mock host without latency, ${browser}, ${machine}`);
}

const wanted = process.argv.slice(2);
if (wanted.length === 0 || wanted.includes('size')) await reportSize();
if (wanted.length === 0 || wanted.includes('paint')) await reportPaint();
