import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsx = join(
  dirname(createRequire(import.meta.url).resolve('tsx/package.json')),
  'dist/cli.mjs',
);

/** The mock host as `npm run host` starts it, in a process of its own. */
export interface HostProcess {
  /** The one line that it prints. */
  readonly line: string;
  /** `http://127.0.0.1:4010/Cust12345/` */
  readonly base: string;
  /** `http://127.0.0.1:4010/` */
  readonly origin: string;
  readonly child: ChildProcessWithoutNullStreams;
  /** Everything printed so far. */
  printed(): string;
  /** Asks it to stop. @returns its exit code */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Runs `npm run host -- {args}`; without waiting for it to listen. */
export function hostProcess(args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [tsx, 'mocks/server.ts', ...args], { cwd: root });
}

/** Starts it on a free port and waits until it listens. */
export async function startHost(args: readonly string[] = []): Promise<HostProcess> {
  const child = hostProcess(['--port', '0', '--contacts', '200', ...args]);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', () => reject(new Error(`The mock host ended: ${output}`)));
  });
  const url = /http:\/\/\S+/.exec(line)?.[0] ?? '';
  return {
    line,
    base: new URL('../../', url).href,
    origin: new URL('/', url).href,
    child,
    printed: () => output,
    async stop(signal = 'SIGTERM') {
      if (child.exitCode === null) {
        const ended = once(child, 'exit');
        child.kill(signal);
        await ended;
      }
      return child.exitCode;
    },
  };
}
