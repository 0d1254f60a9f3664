import type { Fault } from './faults.js';

interface NamedFault {
  /** For the preview's menu. */
  readonly description: string;
  readonly faults: readonly Fault[];
}

/** Faults by the short names that the preview's query string takes: `?fault=conflict`. */
export const namedFaults = {
  slow: {
    description: 'Every answer takes two seconds longer',
    faults: [{ kind: 'latency', ms: 2000 }],
  },
  conflict: {
    description: 'Another user changes the lead status just before the next save',
    faults: [{ kind: 'other-user', field: 'lead-status', times: 1, on: 'save' }],
  },
  'other-field': {
    description: 'Another user changes the title just before the next save',
    faults: [{ kind: 'other-user', field: 'title', times: 1, on: 'save' }],
  },
  'signed-out': {
    description: 'The sign-in has expired (401)',
    faults: [{ kind: 'status', status: 401 }],
  },
  denied: {
    description: 'The user lacks the right (403)',
    faults: [{ kind: 'status', status: 403 }],
  },
  'not-found': {
    description: 'The record does not exist (404)',
    faults: [{ kind: 'status', status: 404 }],
  },
  'test-failed': {
    description: 'Every save is refused as a conflict (409)',
    faults: [{ kind: 'status', status: 409, on: 'save' }],
  },
  'changed-since': {
    description: 'Every save is refused as out of date (412)',
    faults: [{ kind: 'status', status: 412, on: 'save' }],
  },
  moved: {
    description: 'The tenant moved to another host and has to be looked up again (421)',
    faults: [{ kind: 'moved' }],
  },
  'rate-limited': {
    description: 'Too many requests; try again in a second (429)',
    faults: [{ kind: 'status', status: 429, retryAfter: 1 }],
  },
  'server-error': {
    description: 'The host fails (500)',
    faults: [{ kind: 'status', status: 500 }],
  },
  maintenance: {
    description: 'The host is closed for maintenance; try again in a second (503)',
    faults: [{ kind: 'status', status: 503, retryAfter: 1 }],
  },
  malformed: {
    description: 'Answers break off in the middle',
    faults: [{ kind: 'malformed' }],
  },
  'wrong-type': {
    description: 'A member of each answer has the wrong type',
    faults: [{ kind: 'wrong-type' }],
  },
  offline: {
    description: 'No connection to the host',
    faults: [{ kind: 'dropped', when: 'before' }],
  },
  'dropped-before-write': {
    description: 'The connection is lost before the next save reaches the host',
    faults: [{ kind: 'dropped', when: 'before', times: 1, on: 'save' }],
  },
  'dropped-after-write': {
    description: 'The next save is done, but its answer is lost',
    faults: [{ kind: 'dropped', when: 'after', times: 1, on: 'save' }],
  },
} as const satisfies Readonly<Record<string, NamedFault>>;

export type FaultName = keyof typeof namedFaults;
export const faultNames = Object.keys(namedFaults) as FaultName[];

/**
 * Faults by name. `denied@save` strikes saves only, `denied@read` the rest, `rate-limited*2` twice.
 * `undefined` where there is no such name.
 */
export function parseFaultName(text: string): Fault[] | undefined {
  const [, name, on, times] =
    /^([a-z-]+)(?:@(read|save))?(?:\*(\d{1,4}))?$/.exec(text.trim()) ?? [];
  const known = faultNames.find((key) => key === name);
  if (known === undefined || times === '0') return undefined;
  return namedFaults[known].faults.map((fault) => ({
    ...fault,
    ...(on === 'read' || on === 'save' ? { on } : {}),
    ...(times === undefined ? {} : { times: Number(times) }),
  }));
}
