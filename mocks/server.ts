import { realpathSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseServerArguments, type ServerOptions } from './server-arguments.js';
import { controlAnswer } from './server-control.js';
import { corsHeaders, preflightHeaders } from './cors.js';
import { answer } from './fetch.js';
import { createMockHost, type MockHost } from './mock-host.js';

export interface RunningServer {
  /** `http://127.0.0.1:4010/Cust12345/api/v1/` */
  readonly url: string;
  readonly host: MockHost;
  /** Stops listening and ends what is still open. */
  close(): Promise<void>;
}

/** The mock host over HTTP. Port 0 takes a free one. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const host = createMockHost(options);
  const server = createServer((request, response) => {
    void serve(host, request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  await listening(server, options);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  const name = options.host.includes(':') ? `[${options.host}]` : options.host;
  return {
    url: `http://${name}:${port}/${host.tenant}/api/v1/`,
    host,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, { port, host }: ServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

async function serve(
  host: MockHost,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { origin } = incoming.headers;
  if (incoming.method === 'OPTIONS') {
    const requested = incoming.headers['access-control-request-headers'];
    outgoing.writeHead(204, preflightHeaders(origin, requested)).end();
    return;
  }
  const request = await requestOf(incoming, outgoing);
  const response = (await controlAnswer(host, request)) ?? (await answer(host, request));
  // A lost connection: the caller sees the socket close without an answer.
  if (response.type === 'error') {
    incoming.socket.destroy();
    return;
  }
  const body = Buffer.from(await response.arrayBuffer());
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    ...corsHeaders(origin),
    ...(response.status === 204 || response.status === 304
      ? {}
      : { 'content-length': body.length }),
  });
  outgoing.end(body);
}

async function requestOf(incoming: IncomingMessage, outgoing: ServerResponse): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const method = incoming.method ?? 'GET';
  const bodyless = method === 'GET' || method === 'HEAD';
  return new Request(`http://${incoming.headers.host ?? '127.0.0.1'}${incoming.url ?? '/'}`, {
    method,
    headers,
    signal: gone.signal,
    ...(bodyless ? {} : { body: Buffer.concat(chunks) }),
  });
}

/**
 * npm hands a signal to the shell that it started, and that ends without a word to us. Then we have
 * another parent.
 */
function whenOrphaned(stop: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 250);
  watch.unref();
}

async function main(): Promise<void> {
  const options = parseServerArguments(process.argv.slice(2));
  if ('problem' in options) {
    console.error(options.problem);
    process.exitCode = 2;
    return;
  }
  try {
    const running = await startServer(options);
    const stop = (): void => void running.close();
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
    if (process.env['npm_lifecycle_event']) whenOrphaned(stop);
    console.log(`lead-panels mock host: ${running.url} (${options.contacts} contacts)`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`The mock host could not start: ${reason}`);
    process.exitCode = 1;
  }
}

const started = process.argv[1];
if (started && realpathSync(started) === realpathSync(fileURLToPath(import.meta.url))) {
  await main();
}
