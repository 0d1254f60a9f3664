import { mockFetch } from '../../mocks/fetch.js';
import { createMockHost, type MockHost } from '../../mocks/mock-host.js';
import type { HostServices } from '../../src/services/host-services.js';
import { connectServices } from '../../src/services/webapi/connect.js';
import type { HttpOptions } from '../../src/services/webapi/http.js';
import { base, freePace } from './scripted-host.js';
import { HastyClock } from './test-clock.js';

export interface MockTenant extends HostServices {
  readonly host: MockHost;
  readonly clock: HastyClock;
  /** `PATCH v1/Person/101`, as they reached the host. */
  readonly requests: string[];
  /** What was asked, with the body, as it reached the host. */
  readonly bodies: unknown[];
}

/** What a host answers may be changed on its way: an older version, a stranger one. */
export type Alter = (path: string, json: unknown) => unknown;

/** A fresh pretended host with its fixed cast, and our services connected to it. */
export function mockTenant(options: Partial<HttpOptions> = {}, alter?: Alter): MockTenant {
  const host = createMockHost({ contacts: 40 });
  const clock = new HastyClock();
  const requests: string[] = [];
  const bodies: unknown[] = [];
  const reach = mockFetch(host);
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const path = request.url.replace(/^.*\/api\//, '');
    requests.push(`${request.method} ${path}`);
    const sent = await request.clone().text();
    bodies.push(sent ? JSON.parse(sent) : undefined);
    const response = await reach(request);
    if (!alter || !response.ok) return response;
    return Response.json(alter(path, await response.json()), response);
  };
  const services = connectServices({
    baseUrl: base,
    getToken: () => 'token',
    fetch,
    pace: freePace,
    clock,
    random: () => 0,
    ...options,
  });
  return { ...services, host, clock, requests, bodies };
}
