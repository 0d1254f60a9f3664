import { parseFaultName } from './fault-names.js';
import { parseFaults, type Fault } from './faults.js';
import type { MockHost } from './mock-host.js';

/**
 * What only the HTTP server has, for tests in any language: `POST /__faults` adds one fault or
 * several, as objects or by name, `[]` or `DELETE` clears them, `GET` lists them; `POST /__reset`
 * goes back to the seed. `undefined` for any other path.
 */
export async function controlAnswer(
  host: MockHost,
  request: Request,
): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  if (pathname === '/__reset' && request.method === 'POST') {
    host.reset();
    return new Response(null, { status: 204 });
  }
  if (pathname !== '/__faults') return undefined;
  if (request.method === 'DELETE') {
    host.faults.clear();
  } else if (request.method === 'POST') {
    const text = await request.text();
    const faults = readFaults(text);
    if ('problem' in faults) return Response.json(faults, { status: 400 });
    if (faults.read.length === 0) host.faults.clear();
    else host.faults.add(faults.read);
  } else if (request.method !== 'GET') {
    return new Response(null, { status: 405 });
  }
  return Response.json(host.faults.list());
}

function readFaults(
  text: string,
): { readonly read: readonly Fault[] } | { readonly problem: string } {
  try {
    const value: unknown = JSON.parse(text);
    const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
    const read = entries.flatMap((entry) => {
      if (typeof entry !== 'string') return parseFaults(entry);
      const faults = parseFaultName(entry);
      if (!faults) throw new Error(`no fault is named '${entry}'`);
      return faults;
    });
    return { read };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
