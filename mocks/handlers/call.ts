import type { Database } from '../db/database.js';
import { invalid } from '../db/host-error.js';
import type { FaultBox } from '../faults.js';
import { asInteger, isObject, member, type Json, type JsonObject } from '../wire/json.js';
import type { Speech } from '../wire/speech.js';

/** One tenant, as its handlers see it. */
export interface HostContext {
  readonly db: Database;
  readonly faults: FaultBox;
  /** `Cust12345` */
  readonly tenant: string;
  readonly requireAuthorization: boolean;
  /** Milliseconds before each answer. */
  readonly latency: number;
  /** Waited for before an answer leaves: what was answered has then been kept. */
  readonly kept: () => Promise<unknown>;
}

/** One request that passed the gate. */
export interface Call {
  readonly context: HostContext;
  readonly db: Database;
  readonly request: Request;
  readonly url: URL;
  readonly speech: Speech;
  readonly params: Readonly<Record<string, string>>;
  /** Parsed body; `undefined` where there is none. The official client sends `null` as well. */
  readonly body: Json | undefined;
}

export interface Answer {
  readonly status?: number;
  /** `undefined` for an answer without a body. */
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A parameter of the query, its name in any case. */
export function query(call: Call, name: string): string | undefined {
  for (const [key, value] of call.url.searchParams) {
    if (key.toLowerCase() === name.toLowerCase()) return value;
  }
  return undefined;
}

/** The id in the path of a REST call. */
export function pathId(call: Call): number {
  const id = asInteger(call.params['id']);
  if (id === undefined) throw invalid(`'${call.params['id'] ?? ''}' is no id`);
  return id;
}

/** The body as an object. @throws HostError 400 where it is something else */
export function objectBody(call: Call): JsonObject {
  if (!isObject(call.body)) throw invalid('The request body is no object');
  return call.body;
}

/** A parameter of an agent call: in the query (as the official client sends ids) or in the body. */
export function parameter(call: Call, name: string): Json | undefined {
  return query(call, name) ?? (isObject(call.body) ? member(call.body, name) : undefined);
}

/**
 * How agents complain of a parameter: with 200, as documented. Callers have to look into the body.
 */
export function parameterMissing(name: string): Answer {
  return {
    json: {
      Message: 'The request is invalid.',
      MessageDetail: `The parameters dictionary contains a null entry for parameter '${name}'.`,
    },
  };
}

/** Members named by `$select`, in any case; the whole entity where nothing is selected. */
export function selected(call: Call, entity: object): object {
  const wanted = query(call, '$select')?.toLowerCase().split(',');
  if (!wanted) return entity;
  const names = wanted.map((name) => name.trim());
  return Object.fromEntries(
    Object.entries(entity).filter(([name]) => names.includes(name.toLowerCase())),
  );
}
