import { http, type HttpHandler } from 'msw';
import { HostError } from '../db/host-error.js';
import type { HostContext } from './call.js';
import { delayed } from './faults.js';
import { errorAnswer, respond } from './route.js';

/**
 * Where a tenant is to be found. Asked without a sign-in, on any of the host's machines; after a
 * move (421) it names the new one.
 */
export function stateHandler(context: HostContext): HttpHandler {
  return http.get('*/api/state/:tenant', async ({ request, params }) => {
    const url = new URL(request.url);
    const target = { method: request.method, path: url.pathname };
    await delayed(context, target, request.signal);
    const { tenant } = context;
    if (String(params['tenant']).toLowerCase() !== tenant.toLowerCase()) {
      return respond(
        errorAnswer(
          new HostError(404, 'SoNotFoundException', `${String(params['tenant'])} not found`),
        ),
      );
    }
    const moved = context.faults.list().find((fault) => fault.kind === 'moved');
    if (moved && moved.to === undefined) context.faults.remove(moved);
    const endpoint = moved?.to ?? `${url.origin}/${tenant}`;
    return respond({
      json: {
        ContextIdentifier: tenant,
        Endpoint: endpoint,
        State: 'Running',
        IsRunning: true,
        ValidUntil: new Date(context.db.now() + 3_600_000).toISOString(),
        Api: `${endpoint}/api`,
      },
    });
  });
}
