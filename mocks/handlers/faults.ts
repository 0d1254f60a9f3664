import { HttpResponse } from 'msw';
import type { FaultTarget } from '../faults.js';
import { isObject, type Json, isArray } from '../wire/json.js';
import type { Answer, HostContext } from './call.js';
import { anotherUsersChange } from './other-user.js';

/** Waits as long as the host is slow. @throws the signal's reason when the caller gives up */
export async function delayed(
  context: HostContext,
  target: FaultTarget,
  signal: AbortSignal,
): Promise<void> {
  const ms = context.latency + context.faults.latency(target);
  if (ms <= 0) return;
  await new Promise<void>((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    }, ms);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}

const messages: Readonly<Record<number, readonly [type: string, message: string]>> = {
  401: ['SoAuthenticationException', 'Authorization has been denied for this request.'],
  403: ['SoSentryException', 'Access denied.'],
  404: ['SoNotFoundException', 'Not found'],
  409: [
    'SoConflictException',
    "Update blocked because a 'test' operation has detected a conflict.",
  ],
  412: ['SoPreconditionFailedException', 'Update aborted because the entity has changed.'],
  421: ['SoMisdirectedException', 'The tenant is not on this host.'],
  429: ['SoRateLimitException', 'Too many requests.'],
  503: ['SoMaintenanceException', 'The tenant is closed for maintenance.'],
};

/** The answer of a fault that keeps the host from doing anything. */
export function refusal(
  context: HostContext,
  request: Request,
  target: FaultTarget,
): Answer | undefined {
  const fault = context.faults.strike('status', target);
  if (fault) return statusAnswer(fault.status, fault.retryAfter);
  const moved = context.faults.next('moved', target);
  if (!moved) return undefined;
  const arrived = moved.to !== undefined && request.url.startsWith(moved.to);
  return arrived ? undefined : statusAnswer(421);
}

function statusAnswer(status: number, retryAfter?: number): Answer {
  const [type, message] = messages[status] ?? ['SoException', `The host answers ${status}.`];
  return {
    status,
    headers: retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) },
    json: {
      Error: true,
      ErrorType: type,
      ErrorMessage: message,
      ErrorSource: 'SuperOffice.Services.Implementation',
    },
  };
}

/** Another user's change between the caller's read and save. */
export function disturbed(context: HostContext, target: FaultTarget, body: Json | undefined): void {
  const fault = context.faults.next('other-user', target);
  if (!fault) return;
  const change = anotherUsersChange(context.db, target, body, fault.field);
  // A request that touches no record uses up no fault.
  if (change) {
    context.faults.strike('other-user', target);
    context.db.commit(change);
  }
}

/** The answer of a fault that spoils what was rightly answered. */
export function spoiled(
  context: HostContext,
  target: FaultTarget,
  answer: Answer,
): Response | undefined {
  if (answer.json === undefined || answer.json === null) return undefined;
  if (context.faults.strike('malformed', target)) {
    const text = JSON.stringify(answer.json);
    return new HttpResponse(text.slice(0, Math.ceil(text.length / 2)), {
      status: answer.status ?? 200,
      headers: { 'Content-Type': 'application/json', ...answer.headers },
    });
  }
  const wrong = context.faults.strike('wrong-type', target);
  if (!wrong) return undefined;
  return HttpResponse.json(wrongType(answer.json as Json, wrong.member) as object, {
    status: answer.status ?? 200,
    headers: { ...answer.headers },
  });
}

/** The named member, or the first id, becomes an object; in an array, that of its first item. */
function wrongType(json: Json, member: string | undefined): Json {
  if (isArray(json)) {
    const [first, ...rest] = json;
    return first === undefined ? { wrong: 'type' } : [wrongType(first, member), ...rest];
  }
  if (!isObject(json)) return { wrong: 'type' };
  const key = Object.keys(json).find((name) =>
    member === undefined ? /id$/i.test(name) : name.toLowerCase() === member.toLowerCase(),
  );
  return { ...json, [key ?? member ?? 'Id']: { wrong: 'type' } };
}
