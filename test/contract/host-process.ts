import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The mock host in a process of its own. */
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

const script = ['--import', 'tsx', 'mocks/server.ts'];

/** Runs it with these arguments, without waiting for it to listen. */
export function hostProcess(args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [...script, ...args], { cwd: root });
}

/** The same below a shell that stays its parent, as npm does it. */
export function hostBelowShell(args: readonly string[]): ChildProcessWithoutNullStreams {
  const command = [process.execPath, ...script, ...args].map((word) => `'${word}'`).join(' ');
  return spawn('sh', ['-c', `${command}; exit $?`], {
    cwd: root,
    env: { ...process.env, npm_lifecycle_event: 'host' },
  });
}

/** The one line that it prints when it listens. @throws Error where it ends before */
export function firstLine(child: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`The mock host ended with ${code}`)));
  });
}

/** Starts it on a free port and waits until it listens. */
export async function startHost(args: readonly string[] = []): Promise<HostProcess> {
  const child = hostProcess(['--port', '0', '--contacts', '200', ...args]);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const line = await firstLine(child);
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
