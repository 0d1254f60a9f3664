/** What can go wrong between a person and the host. The codes are closed: only the view has words. */
export const failureCodes = [
  'unreachable',
  'timeout',
  'unauthenticated',
  'denied',
  'not-found',
  'conflict',
  'invalid',
  'rate-limited',
  'maintenance',
  'contract',
  'unsupported',
] as const;
export type FailureCode = (typeof failureCodes)[number];

/** What a person can do about a failure, where anything helps. */
export type FailureAction = 'retry' | 'sign-in' | 'reload';

export const failureActions = {
  unreachable: 'retry',
  timeout: 'retry',
  unauthenticated: 'sign-in',
  denied: undefined,
  'not-found': undefined,
  conflict: 'reload',
  invalid: undefined,
  'rate-limited': 'retry',
  maintenance: 'retry',
  contract: 'reload',
  unsupported: undefined,
} as const satisfies Record<FailureCode, FailureAction | undefined>;

/**
 * Where in our own input the fault lies, when it is `invalid` before any request was sent.
 * Each has a sentence of its own in every language.
 */
export type InvalidInput = 'contact-id' | 'company-id' | 'base-url' | 'host' | 'token';

export interface FailureDetail {
  /** HTTP status of the answer, where there was one. */
  readonly status?: number | undefined;
  /** Milliseconds to wait before another try, as the host asked for. */
  readonly retryAfterMs?: number | undefined;
  /** Host path that was called, without origin and query: `v1/Person/101`. */
  readonly path?: string | undefined;
  /** Member of the answer that broke the contract: `Category.Id`. */
  readonly member?: string | undefined;
  /** The host's own reason. For logs; shown to people only as a quoted detail. */
  readonly hostReason?: string | undefined;
  /** Which of our inputs was wrong. */
  readonly input?: InvalidInput | undefined;
  /** The host's complaint by field of ours (`lastName`), in the caller's language. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
  readonly cause?: unknown;
}

/** Marks failures of every copy of this library that a page may carry. */
const mark: unique symbol = Symbol.for('lead-panels.failure');

/** The one error that services throw. An abort is not a failure: it passes through as `AbortError`. */
export class Failure extends Error {
  readonly [mark] = true;
  readonly code: FailureCode;
  readonly detail: FailureDetail;

  constructor(code: FailureCode, detail: FailureDetail = {}) {
    const where = [detail.path, detail.member].filter(Boolean).join(' ');
    super(where ? `${code}: ${where}` : code, { cause: detail.cause });
    this.name = 'Failure';
    this.code = code;
    this.detail = detail;
  }

  /** A failure from another copy of this library is one too: a host may come from one, an element from another. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && mark in value;
  }

  get action(): FailureAction | undefined {
    return failureActions[this.code];
  }
}

/** Whether an error is only the caller's own change of mind. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** Any thrown thing as a `Failure`, so that nothing reaches a person without words. */
export function asFailure(error: unknown): Failure {
  return error instanceof Failure ? error : new Failure('contract', { cause: error });
}
