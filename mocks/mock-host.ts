import type { HttpHandler } from 'msw';
import { Database, type Overlay } from './db/database.js';
import { notFound } from './db/host-error.js';
import { FaultBox } from './faults.js';
import { archiveHandlers } from './handlers/archive.js';
import { automationHandlers } from './handlers/automation.js';
import type { HostContext } from './handlers/call.js';
import { contactHandlers } from './handlers/contact.js';
import { listHandlers } from './handlers/lists.js';
import { personHandlers } from './handlers/person.js';
import { route } from './handlers/route.js';
import { stateHandler } from './handlers/state.js';
import { seedOf } from './seed/seed.js';

export interface MockHostOptions {
  /** People in all, from 10 to 1,000,000; the fixed cast counts among them and is always whole. */
  readonly contacts: number;
  /** Undeleted lead statuses; 5 unless stated. */
  readonly statuses?: number | undefined;
  /** Milliseconds before each answer; 0 unless stated. */
  readonly latency?: number | undefined;
  /** The clock, in milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  /** Whether a request without a sign-in gets 401; true unless stated. */
  readonly requireAuthorization?: boolean | undefined;
  readonly tenant?: string | undefined;
  /** Changes of an earlier visit, from `db.overlay()`. */
  readonly overlay?: Overlay | undefined;
  /** Waited for before each answer, by those who keep changes somewhere. */
  readonly kept?: (() => Promise<unknown>) | undefined;
}

export interface MockHost {
  /** For `setupWorker`, `setupServer` or `mockFetch`. */
  readonly handlers: readonly HttpHandler[];
  readonly db: Database;
  readonly faults: FaultBox;
  readonly tenant: string;
  /** Back to the seed, and no faults. */
  reset(): void;
}

/** One tenant of a pretended host. @throws RangeError on a size that it does not have */
export function createMockHost(options: MockHostOptions): MockHost {
  const db = new Database(seedOf(options), options.now);
  if (options.overlay) db.apply(options.overlay);
  const faults = new FaultBox();
  const tenant = options.tenant ?? 'Cust12345';
  const context: HostContext = {
    db,
    faults,
    tenant,
    requireAuthorization: options.requireAuthorization ?? true,
    latency: options.latency ?? 0,
    kept: options.kept ?? (() => Promise.resolve()),
  };
  return {
    handlers: [
      stateHandler(context),
      ...personHandlers(context),
      ...contactHandlers(context),
      ...listHandlers(context),
      ...automationHandlers(context),
      ...archiveHandlers(context),
      route(context, 'all', '*', (call) => {
        throw notFound(`${call.request.method} ${call.url.pathname}`);
      }),
    ],
    db,
    faults,
    tenant,
    reset() {
      db.reset();
      faults.clear();
    },
  };
}
