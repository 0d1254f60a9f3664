import * as z from 'zod/mini';
import { Failure, type FailureCode } from '../../domain/failure.js';

/** A complete answer of the host, not understood yet. */
export interface HostAnswer {
  /** `v1/Person/101`, without origin and query. */
  readonly path: string;
  readonly status: number;
  readonly retryAfterMs: number | undefined;
  readonly text: string;
}

/**
 * The answer as the schema has it.
 * @throws Failure for every status that is not a success, for what agents refuse with status 200,
 *   and `contract` with the member that broke it
 */
export function understood<T>(answer: HostAnswer, schema: z.core.$ZodType<T>): T {
  const { path, status } = answer;
  if (status < 200 || status >= 300) throw refusal(answer);
  const value = json(answer);
  if (isAgent(path) && complains(value)) {
    throw new Failure('invalid', { path, status, hostReason: hostReason(value) });
  }
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  // An agent that finds nothing answers null.
  if (value === null && isAgent(path)) throw new Failure('not-found', { path, status });
  const member = result.error.issues[0]?.path.join('.');
  throw new Failure('contract', { path, status, member });
}

function json({ path, status, text }: HostAnswer): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Failure('contract', { path, status, cause });
  }
}

const codeOfStatus = new Map<number, FailureCode>([
  [401, 'unauthenticated'],
  [403, 'denied'],
  [404, 'not-found'],
  [405, 'unsupported'],
  [408, 'timeout'],
  [409, 'conflict'],
  [410, 'not-found'],
  [412, 'conflict'],
  // The host that answers is not the tenant's, and where it moved to could not be found out.
  [421, 'unreachable'],
  [429, 'rate-limited'],
  [501, 'unsupported'],
  [503, 'maintenance'],
]);

/** Any status but a success as a failure. */
function refusal(answer: HostAnswer): Failure {
  const { path, status, retryAfterMs, text } = answer;
  const reason = hostReason(parsedOrNothing(text));
  const detail = { path, status, retryAfterMs, hostReason: reason };
  // Without a word of the host it was not the record that is missing but the call.
  if (status === 404 && (isAgent(path) || !reason)) return new Failure('unsupported', detail);
  const byClass = status >= 500 ? 'unreachable' : status >= 400 ? 'invalid' : 'contract';
  return new Failure(codeOfStatus.get(status) ?? byClass, detail);
}

/** REST says `ErrorMessage`; agents say `Message` and `MessageDetail`. */
const hostErrorWire = z.object({
  ErrorMessage: z.nullish(z.string()),
  Message: z.nullish(z.string()),
  MessageDetail: z.nullish(z.string()),
});

function hostReason(value: unknown): string | undefined {
  const { success, data } = z.safeParse(hostErrorWire, value);
  if (!success) return undefined;
  const told = [data.ErrorMessage, data.Message, data.MessageDetail].filter(Boolean).join(' ');
  return told || undefined;
}

/** `{"Message":"The request is invalid.","MessageDetail":…}` and nothing of an entity besides. */
function complains(value: unknown): boolean {
  const members = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return (
    members.includes('Message') &&
    members.every((member) => /^(Message|Exception|ModelState|StackTrace|InnerEx)/.test(member))
  );
}

function parsedOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isAgent(path: string): boolean {
  return /^v1\/Agents\//i.test(path);
}
