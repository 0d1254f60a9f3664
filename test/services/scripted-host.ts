import { createHttp, type Http, type HttpOptions } from '../../src/services/webapi/http.js';
import type { Pace } from '../../src/services/webapi/pace.js';
import { HastyClock } from './test-clock.js';

export const base = 'https://online.superoffice.com/Cust12345';

type Answer = Response | Error | ((request: Request) => Response | Promise<Response>);

/** A request as the host got it. */
export interface Got {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly credentials: RequestCredentials;
  readonly redirect: RequestRedirect;
  readonly cache: RequestCache;
  readonly signal: AbortSignal;
  readonly body: string;
}

/** A host that answers what it is told, one after the other; the last answer again and again. */
export class ScriptedHost {
  readonly got: Got[] = [];
  readonly #answers: Answer[];

  constructor(...answers: Answer[]) {
    this.#answers = answers;
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { method, url, headers, credentials, redirect, cache, signal } = request;
    const body = await request.text();
    this.got.push({ method, url, headers, credentials, redirect, cache, signal, body });
    const answer = this.#answers.length > 1 ? this.#answers.shift() : this.#answers[0];
    if (answer instanceof Error) throw answer;
    if (typeof answer === 'function') return answer(request);
    return answer?.clone() ?? new Response('null');
  };
}

export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(value), { status, headers });
}

/** As the host's reference has it for REST. */
export function hostError(status: number, message = 'No', headers = {}): Response {
  return json({ Error: true, ErrorType: 'SoException', ErrorMessage: message }, status, headers);
}

export const lostConnection = new TypeError('fetch failed');

/** Everybody's turn at once. */
export const freePace: Pace = { enter: async () => () => {} };

/** The door to a scripted host, signed in with `secret`, without pacing and without waiting. */
export function doorTo(
  host: { readonly fetch: typeof fetch },
  options: Partial<HttpOptions> = {},
): Http & { readonly clock: HastyClock } {
  const clock = new HastyClock();
  const http = createHttp({
    baseUrl: base,
    getToken: () => 'secret',
    fetch: host.fetch,
    pace: freePace,
    random: () => 0.5,
    clock,
    ...options,
  });
  return { ...http, clock };
}

/** An answer that comes when the test lets it come; aborts as a network does. */
export function heldAnswer(): { answer: Answer; release: (response: Response) => void } {
  let release: (response: Response) => void = () => {};
  const coming = new Promise<Response>((resolve) => (release = resolve));
  const answer = (request: Request) =>
    Promise.race([
      coming.then((response) => response.clone()),
      new Promise<Response>((_, reject) => {
        request.signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      }),
    ]);
  return { answer, release };
}
