import { parseArgs } from 'node:util';
import type { MockHostOptions } from './mock-host.js';
import { fewestContacts, mostContacts } from './seed/seed.js';

export interface ServerOptions extends MockHostOptions {
  /** 0 takes a free port. */
  readonly port: number;
  /** Address to listen on. */
  readonly host: string;
}

const ranges = {
  port: { fallback: 4010, from: 0, to: 65_535 },
  contacts: { fallback: 5000, from: fewestContacts, to: mostContacts },
  latency: { fallback: 0, from: 0, to: 60_000 },
  statuses: { fallback: 5, from: 1, to: 200 },
} as const;
type Name = keyof typeof ranges;

/** What the command line asks for, or one sentence about what is wrong with it. */
export function parseServerArguments(
  args: readonly string[],
): ServerOptions | { readonly problem: string } {
  let values: Partial<Record<Name, string>>;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        contacts: { type: 'string' },
        latency: { type: 'string' },
        statuses: { type: 'string' },
      },
    }));
  } catch {
    const known = (Object.keys(ranges) as Name[]).map((name) => `--${name} <number>`).join(', ');
    return { problem: `The mock host takes only ${known}; got: ${args.join(' ')}` };
  }
  const numbers = { port: 0, contacts: 0, latency: 0, statuses: 0 };
  for (const name of Object.keys(ranges) as Name[]) {
    const { fallback, from, to } = ranges[name];
    const text = values[name];
    const number = text === undefined ? fallback : /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!(number >= from && number <= to)) {
      return { problem: `--${name} takes a whole number from ${from} to ${to}, not ${text}` };
    }
    numbers[name] = number;
  }
  return { ...numbers, host: '127.0.0.1' };
}
