import { getResponse } from 'msw';
import { notFound } from './db/host-error.js';
import { errorAnswer, respond } from './handlers/route.js';
import type { MockHost } from './mock-host.js';

/**
 * A `fetch` that reaches the mock host and nothing else. It rejects as a browser's does: with the
 * signal's reason on abort, with a `TypeError` where the connection is lost.
 */
export function mockFetch(host: MockHost): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const response = await Promise.race([answer(host, request), aborted(request.signal)]);
    if (response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };
}

/** The answer to one request, as an error response where the connection is lost. */
export async function answer(host: MockHost, request: Request): Promise<Response> {
  const response = await getResponse([...host.handlers], request);
  return response ?? respond(errorAnswer(notFound(new URL(request.url).pathname)));
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
