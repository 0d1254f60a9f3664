import ky, { isTimeoutError, type Options } from 'ky';
import type * as z from 'zod/mini';
import { Failure } from '../../domain/failure.js';
import { hostCulture, type Language } from '../../domain/language.js';
import type { Call } from '../call.js';
import { ApiLocator } from './api-locator.js';
import { abortError, systemClock, type Clock } from './clock.js';
import { understood, type HostAnswer } from './host-answer.js';
import { InFlight } from './in-flight.js';
import { paceTowards, type Pace } from './pace.js';
import { currentPage, type Page } from './page.js';
import { retryAfterMs, type Effect } from './retry-wait.js';
import { cookieSignIn, noSignIn, tokenSignIn, type GetToken, type SignIn } from './sign-in.js';
import { Tries } from './tries.js';

export interface HttpOptions {
  /** `https://host/Cust12345`, with or without `/api`; relative to the page where there is one. */
  readonly baseUrl: string;
  /** Without it, the page's own cookies sign the user in (a page that the host itself serves). */
  readonly getToken?: GetToken | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Language of the host's texts where a call names none. English unless told. */
  readonly language?: Language | undefined;
  /** For each try, from when it leaves until its answer is whole. 30 seconds unless told. */
  readonly timeoutMs?: number | undefined;
  readonly clock?: Clock | undefined;
  readonly pace?: Pace | undefined;
  readonly page?: Page | undefined;
  /** 0…1, for the jitter of retries. */
  readonly random?: (() => number) | undefined;
}

/** A call that may change something on the host. */
export interface WriteCall extends Call {
  /** The host refuses with 412 when the record changed after this (to the second). */
  readonly unmodifiedSince?: Date | undefined;
}

/** @property effect whether the host changes anything by it: only a read may be repeated freely */
export interface PostCall extends WriteCall {
  readonly effect: Effect;
}

/**
 * The only door to the network. Paths begin with `v1/`. Everything rejects with `Failure`, or with
 * `AbortError` when the caller's signal aborts. Identical reads under way are shared.
 */
export interface Http {
  get<T>(path: string, schema: z.core.$ZodType<T>, call?: Call): Promise<T>;
  /** @param body `undefined` sends none, for agents without parameters */
  post<T>(path: string, body: unknown, schema: z.core.$ZodType<T>, call: PostCall): Promise<T>;
  patch<T>(path: string, body: unknown, schema: z.core.$ZodType<T>, call?: WriteCall): Promise<T>;
}

/** One request, without what it gets when it leaves. */
interface Outgoing {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  /** Full URL; asked again after the host has moved. */
  readonly url: () => string;
  readonly body?: string | undefined;
  readonly headers: Record<string, string>;
  readonly effect: Effect;
  readonly signIn: SignIn;
}

/** No answer, or half of one. */
class ConnectionLost extends Error {}

const pageFetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init);

/** A bad base URL is told by every call, never here: a page must not fall over it. */
export function createHttp(options: HttpOptions): Http {
  const { fetch = pageFetch, clock = systemClock, random = Math.random } = options;
  const { page = currentPage(), timeoutMs = 30_000, getToken } = options;
  const signIn = getToken ? tokenSignIn(getToken) : cookieSignIn(page);
  const locator = new ApiLocator(options.baseUrl, page);
  const reads = new InFlight<HostAnswer>();

  const askState = (url: string, path: string, signal: AbortSignal) =>
    send(
      { method: 'GET', path, url: () => url, headers: {}, effect: 'read', signIn: noSignIn },
      signal,
    );

  /** Sends until there is an answer to use, or none to hope for. */
  async function send(outgoing: Outgoing, signal: AbortSignal): Promise<HostAnswer> {
    const { method, path, url, body, headers, effect, signIn } = outgoing;
    const turns = options.pace ?? paceTowards(fetch, locator.address.origin);
    let used = locator.address;
    let release = () => {};
    const move = signIn === noSignIn ? undefined : () => locator.move(used, askState, signal);
    const tries = new Tries({ effect, signIn, move, clock, random, signal });
    const init: RequestInit = {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
      credentials: signIn.credentials,
      // A token must not follow a redirect to another origin.
      redirect: 'error',
      // What a save is checked against must come from the host.
      cache: 'no-store',
    };
    const answer = await ky(url(), {
      ...init,
      signal,
      timeout: timeoutMs,
      throwHttpErrors: false,
      fetch: async (request, extra) => {
        try {
          return await whole(await fetch(request, extra));
        } catch (cause) {
          throw new ConnectionLost(path, { cause });
        } finally {
          release();
        }
      },
      // How often, when and after what is decided by `tries`, which waits by our own clock.
      retry: {
        limit: 9,
        methods: ['get', 'post', 'patch'],
        delay: () => 0,
        shouldRetry: ({ error }) =>
          error instanceof ConnectionLost && !signal.aborted ? tries.again() : false,
      },
      hooks: {
        beforeRequest: [
          async (request) => {
            await tries.sign(request);
            release = await turns.enter(signal);
          },
        ],
        afterResponse: [
          async (_request, _options, response) => {
            if (!(await tries.again(response))) return undefined;
            used = locator.address;
            // A request made anew, since the address may be another by now.
            return ky.retry({ delay: 0, request: new Request(url(), init) });
          },
        ],
      },
    } satisfies Options);
    const asked = retryAfterMs(answer.headers.get('Retry-After'), clock.now());
    return { path, status: answer.status, retryAfterMs: asked, text: await answer.text() };
  }

  async function call(
    method: Outgoing['method'],
    target: string,
    body: unknown,
    { signal, language = options.language ?? 'en', effect, unmodifiedSince }: PostCall,
  ): Promise<HostAnswer> {
    const path = target.replace(/\?.*/, '');
    const culture = hostCulture[language];
    const outgoing: Outgoing = {
      method,
      path,
      url: () => locator.address.api + target,
      body: body === undefined ? undefined : JSON.stringify(body),
      headers: {
        Accept: 'application/json',
        'SO-Language': culture,
        'SO-Culture': culture,
        'SO-TimeZone': 'UTC, includeTZOffset',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(unmodifiedSince ? { 'If-Unmodified-Since': unmodifiedSince.toUTCString() } : {}),
      },
      effect,
      signIn,
    };
    const start = (shared: AbortSignal) => send(outgoing, shared);
    try {
      if (signal?.aborted) throw abortError();
      if (effect === 'write') return await start(signal ?? new AbortController().signal);
      const key = [method, target, language, outgoing.body].join(' ');
      return await reads.join(key, signal, start);
    } catch (error) {
      if (signal?.aborted) throw abortError();
      if (error instanceof Failure) throw error;
      // The error of ky holds the request, and with it the token: it is not passed on.
      if (isTimeoutError(error)) throw new Failure('timeout', { path });
      const cause = error instanceof ConnectionLost ? error.cause : error;
      throw new Failure('unreachable', { path, cause });
    } finally {
      // A read that began before the write was done may not know of it.
      if (effect === 'write') reads.forget();
    }
  }

  return {
    get: async (path, schema, options = {}) =>
      understood(await call('GET', path, undefined, { ...options, effect: 'read' }), schema),
    post: async (path, body, schema, options) =>
      understood(await call('POST', path, body, options), schema),
    patch: async (path, body, schema, options = {}) =>
      understood(await call('PATCH', path, body, { ...options, effect: 'write' }), schema),
  };
}

/** Reads the answer to its end, so that one cut off is a lost connection and the time-out covers it. */
async function whole(response: Response): Promise<Response> {
  const { status, headers } = response;
  const text = await response.text();
  return new Response([204, 205, 304].includes(status) ? null : text, { status, headers });
}
