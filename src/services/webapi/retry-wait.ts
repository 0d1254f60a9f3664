/** Whether sending a request twice changes anything on the host. */
export type Effect = 'read' | 'write';

/** One try that did not bring an answer to be used. */
export interface FailedTry {
  readonly effect: Effect;
  /** `undefined` when no answer came at all. */
  readonly status: number | undefined;
  /** What the host asked for, where it did. */
  readonly retryAfterMs: number | undefined;
  /** How many times it has been sent again so far. */
  readonly retries: number;
}

const mostRetries = 3;
/** A person waits no longer than this; beyond it the failure says when to come back. */
const longestRetryAfterMs = 20_000;
const passing = [429, 502, 503, 504];

/**
 * Milliseconds to wait before sending again, or `undefined` to give up. A write is repeated only
 * after 429, where the host says that it did not take it; after 502, 503, 504 or a lost
 * connection it may have been done.
 * @param random 0…1, so that many clients do not come back in step
 */
export function retryWait(attempt: FailedTry, random: number): number | undefined {
  const { effect, status, retryAfterMs, retries } = attempt;
  if (retries >= mostRetries) return undefined;
  if (effect === 'write' && status !== 429) return undefined;
  if (status !== undefined && !passing.includes(status)) return undefined;
  if (retryAfterMs === undefined) return 300 * 2 ** retries * (0.5 + random / 2);
  return retryAfterMs > longestRetryAfterMs ? undefined : retryAfterMs + 250 * random;
}

/** `Retry-After`, in seconds or as a date, as milliseconds from now. */
export function retryAfterMs(header: string | null | undefined, now: number): number | undefined {
  if (!header?.trim()) return undefined;
  const seconds = Number(header);
  const ms = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
