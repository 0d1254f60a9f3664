import { changedSince } from '../db/host-error.js';
import type { Answer, Call } from './call.js';

/** Seconds, as HTTP dates count. */
function seconds(time: number): number {
  return Math.floor(time / 1000);
}

function asked(call: Call, header: string): number | undefined {
  const value = call.request.headers.get(header);
  const time = value === null ? Number.NaN : Date.parse(value);
  return Number.isNaN(time) ? undefined : seconds(time);
}

/** @throws HostError 412 where the record is newer than `If-Unmodified-Since` */
export function refuseIfChanged(call: Call, updated: number, entity: string): void {
  const since = asked(call, 'If-Unmodified-Since');
  if (since !== undefined && seconds(updated) > since) throw changedSince(entity);
}

/** The answer to a read: 304 where the record is no newer than `If-Modified-Since`. */
export function readAnswer(call: Call, updated: number, json: unknown): Answer {
  const headers = { 'Last-Modified': new Date(seconds(updated) * 1000).toUTCString() };
  const since = asked(call, 'If-Modified-Since');
  if (since !== undefined && seconds(updated) <= since) return { status: 304, headers };
  return { json, headers };
}
