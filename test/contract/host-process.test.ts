import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';
import { firstLine, hostBelowShell, hostProcess, startHost } from './host-process.js';

test('it prints one line when it listens, on this machine alone, and ends cleanly', async () => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const host = await startHost(['--latency', '0']);
    try {
      assert.match(
        host.line,
        /^lead-panels mock host: http:\/\/127\.0\.0\.1:\d+\/Cust12345\/api\/v1\/ \(200 contacts\)$/,
      );
      // A connection that is kept open must not keep it from ending.
      const idle = connect(Number(new URL(host.origin).port), '127.0.0.1');
      idle.on('error', () => undefined);
      await once(idle, 'connect');
      await (await fetch(`${host.base}api/v1/Person/101`)).text();
      assert.equal(await host.stop(signal), 0);
      assert.equal(host.printed(), `${host.line}\n`);
    } finally {
      await host.stop('SIGKILL');
    }
  }
});

test('a command line that makes no sense is one sentence and exit code 2', async () => {
  const child = hostProcess(['--contacts', '3']);
  let printed = '';
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const [code] = (await once(child, 'exit')) as [number];
  assert.equal(code, 2);
  assert.equal(printed, '--contacts takes a whole number from 10 to 1000000, not 3\n');
});

test('a page on this machine may call it across origins, another page may not', async () => {
  const host = await startHost();
  try {
    const ask = (origin: string) =>
      fetch(`${host.base}api/v1/Person/101`, {
        method: 'OPTIONS',
        headers: { Origin: origin, 'Access-Control-Request-Headers': 'authorization' },
      });
    const local = await ask('http://localhost:8080');
    assert.equal(local.headers.get('Access-Control-Allow-Origin'), 'http://localhost:8080');
    const foreign = await ask('https://elsewhere.example');
    assert.equal(foreign.headers.get('Access-Control-Allow-Origin'), null);
  } finally {
    await host.stop();
  }
});

test('it ends with the shell that npm started it in', async () => {
  const shell = hostBelowShell(['--port', '0', '--contacts', '20']);
  const url = /http:\/\/\S+/.exec(await firstLine(shell))?.[0] ?? '';
  // Its output closes only when the host below it has gone too.
  const closed = once(shell.stdout, 'close');
  shell.kill('SIGTERM');
  await closed;
  await assert.rejects(fetch(`${url}Person/101`), TypeError);
});
