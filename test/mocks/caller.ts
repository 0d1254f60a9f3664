import { mockFetch } from '../../mocks/fetch.js';
import type { MockHost } from '../../mocks/mock-host.js';
import { asText, isArray, isObject, type Json } from '../../mocks/wire/json.js';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** `undefined` where the body is empty. */
  readonly json: Json | undefined;
  /** What lies at a path of the body: `Category.Id`, `0.Name`. */
  at(path: string): Json | undefined;
  /** The same as a text; '' where there is none. */
  text(path: string): string;
}

/** Calls a mock host as a signed-in English user; `path` follows `/api/v1/`. */
export function callerOf(host: MockHost) {
  const fetch = mockFetch(host);
  return async (
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Reply> => {
    const response = await fetch(`https://crm.example/Cust12345/api/v1/${path}`, {
      method,
      headers: { Authorization: 'Bearer x', 'SO-Language': 'en', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = text === '' ? undefined : (JSON.parse(text) as Json);
    const at = (place: string): Json | undefined => jsonAt(json, place);
    const words = (place: string): string => asText(at(place)) ?? '';
    return { status: response.status, headers: response.headers, json, at, text: words };
  };
}

export type Caller = ReturnType<typeof callerOf>;

export function jsonAt(json: Json | undefined, path: string): Json | undefined {
  return path
    .split('.')
    .reduce<Json | undefined>(
      (value, part) =>
        isArray(value) ? value[Number(part)] : isObject(value) ? value[part] : undefined,
      json,
    );
}

/** A JSON patch that changes a lead status as our services do. */
export function statusPatch(from: number, to: number) {
  return [
    { op: 'test', path: '/LeadstatusId', value: from },
    { op: 'replace', path: '/LeadstatusId', value: to },
  ];
}

/** The lead statuses of these contacts now. */
export async function statusesOf(call: Caller, ids: readonly number[]): Promise<unknown[]> {
  const replies = await Promise.all(ids.map((id) => call('GET', `Person/${id}`)));
  return replies.map((reply) => reply.at('LeadstatusId'));
}
