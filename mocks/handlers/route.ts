import { http, HttpResponse, type HttpHandler } from 'msw';
import { HostError } from '../db/host-error.js';
import type { FaultTarget } from '../faults.js';
import type { Json } from '../wire/json.js';
import { plainSpeech, speechOf, spoken, type Speech } from '../wire/speech.js';
import { signedIn, unauthorized, type Cookies } from './authorization.js';
import type { Answer, Call, HostContext } from './call.js';
import { delayed, disturbed, refusal, spoiled } from './faults.js';

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete' | 'all';
type Resolver = (call: Call) => Answer;

/**
 * A handler for `*{tenant}/api/v1/{path}` at any origin, in any case and with or without a slash
 * at the end. Each request passes the gate: latency, faults, authorization; then its resolver, whose
 * errors become the host's error body; then faults again.
 */
export function route(
  context: HostContext,
  verb: Verb,
  path: string,
  resolve: Resolver,
): HttpHandler {
  return http[verb](`*/${context.tenant}/api/v1/${path}`, ({ request, params, cookies }) =>
    gate(context, request, cookies, (body) =>
      resolve({
        context,
        db: context.db,
        request,
        url: new URL(request.url),
        speech: speechOf(request.headers),
        params: single(params),
        body,
      }),
    ),
  );
}

async function gate(
  context: HostContext,
  request: Request,
  cookies: Cookies,
  resolve: (body: Json | undefined) => Answer,
): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const target: FaultTarget = { method: request.method, path: pathname + search };
  try {
    await delayed(context, target, request.signal);
    if (context.faults.drops('before', target)) return HttpResponse.error();
    const refused = refusal(context, request, target);
    if (refused) return respond(refused);
    if (context.requireAuthorization && !signedIn(request, cookies)) return respond(unauthorized());
    const body = parsed(await request.text());
    disturbed(context, target, body);
    const answer = resolve(body);
    await context.kept();
    if (context.faults.drops('after', target)) return HttpResponse.error();
    return spoiled(context, target, answer) ?? respond(answer);
  } catch (error) {
    if (error instanceof HostError) {
      return respond(errorAnswer(error, speechOf(request.headers)));
    }
    // The caller went away: nobody reads this, and an unhandled error would only make noise.
    if (request.signal.aborted) return HttpResponse.error();
    throw error;
  }
}

/** The host's error body, with the reasons in it translated where a language was asked for. */
export function errorAnswer(error: HostError, speech: Speech = plainSpeech): Answer {
  return {
    status: error.status,
    json: {
      Error: true,
      ErrorType: error.type,
      ErrorMessage: error.message.replaceAll(/\[SR_\w+\]/g, (key) => spoken(key, speech)),
      ErrorSource: 'SuperOffice.Services.Implementation',
    },
  };
}

export function respond({ status = 200, json, headers }: Answer): Response {
  const sent = new Headers(headers);
  if (json === undefined) return new HttpResponse(null, { status, headers: sent });
  return HttpResponse.json(json as object, { status, headers: sent });
}

function parsed(text: string): Json | undefined {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new HostError(400, 'SoValidationException', 'The request body is no valid JSON');
  }
}

function single(params: Readonly<Record<string, string | readonly string[] | undefined>>) {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  );
}
