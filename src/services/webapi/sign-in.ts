import { Failure, isAbort } from '../../domain/failure.js';
import { InFlight } from './in-flight.js';
import { xsrfToken, type Page } from './page.js';

/** How requests prove who sends them. */
export interface SignIn {
  readonly credentials: RequestCredentials;
  /**
   * Adds the proof to a request about to leave for the host.
   * @returns what to call, once, when the host refuses it (401, 403); nothing where that is final
   */
  sign(
    request: Request,
    signal: AbortSignal,
  ): Promise<((signal: AbortSignal) => Promise<void>) | undefined>;
}

/**
 * Gives the access token of the signed-in user, without the word `Bearer`; `undefined` sends none.
 * It is waited for as long as it takes, because a person may be signing in.
 * `renew` says that the host refused the last one. The answer is kept until the host refuses it.
 */
export type GetToken = (ask: {
  readonly renew: boolean;
  readonly signal: AbortSignal;
}) => Promise<string | undefined> | string | undefined;

/**
 * By token. Requests in flight share one question to the provider, and one renewal.
 * Failing providers are Failure('unauthenticated', input 'token').
 */
export function tokenSignIn(getToken: GetToken): SignIn {
  const asking = new InFlight<string | undefined>();
  let kept: string | undefined;
  let renewing = false;

  const ask = (renew: boolean, caller: AbortSignal) =>
    asking.join(String(renew), caller, async (signal) => {
      kept = undefined;
      renewing = renew;
      try {
        kept = sendable(await getToken({ renew, signal }));
      } catch (cause) {
        if (signal.aborted && isAbort(cause)) throw cause;
        throw new Failure('unauthenticated', { input: 'token', cause });
      } finally {
        renewing = false;
      }
      return kept;
    });

  return {
    credentials: 'omit',
    async sign({ headers }, signal) {
      const token = kept ?? (await ask(renewing, signal));
      if (token) headers.set('Authorization', `Bearer ${token}`);
      return async (later) => {
        // Unless another request has renewed it, while this one was under way.
        if (kept === undefined || kept === token) await ask(true, later);
      };
    },
  };
}

/** Only what can stand in a header. What is wrong with it is not told: it may be a secret. */
function sendable(token: unknown): string | undefined {
  if (token === undefined || token === null || token === '') return undefined;
  if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return token;
  throw new Failure('unauthenticated', { input: 'token' });
}

/** By the page's own cookies, for a page that the host itself serves. */
export function cookieSignIn(page: Page | undefined): SignIn {
  return {
    credentials: 'same-origin',
    async sign({ headers, url }) {
      const own = page?.location?.origin === new URL(url).origin;
      const proof = own ? xsrfToken(page) : undefined;
      if (proof) headers.set('X-XSRF-TOKEN', proof);
      return undefined;
    },
  };
}

/** For the one question that anyone may ask. */
export const noSignIn: SignIn = { credentials: 'omit', sign: async () => undefined };
