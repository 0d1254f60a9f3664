import { createStore, del, get, set } from 'idb-keyval';
import { setupWorker } from 'msw/browser';
import type { Overlay } from './db/database.js';
import type { Change } from './db/rows.js';
import { createMockHost, type MockHost, type MockHostOptions } from './mock-host.js';

export interface WorkerOptions extends MockHostOptions {
  /** Where `mockServiceWorker.js` lies; `/mockServiceWorker.js` unless stated. */
  readonly workerUrl?: string | undefined;
}

export interface WorkerHost extends MockHost {
  /** Forgets all changes here, in the other tabs and after a reload. */
  resetData(): Promise<void>;
  /** Calls back when another tab changed something. Returns the way to stop. */
  onRemoteChange(listener: () => void): () => void;
  stop(): void;
}

type Message = { readonly kind: 'changes'; readonly changes: Overlay } | { readonly kind: 'reset' };

/** Raise it when rows change their shape: what an older version kept is then left alone. */
const format = 1;

/**
 * The mock host in the browser, behind MSW's service worker. Changes are kept in IndexedDB and told
 * to other tabs of the same origin, apart for each size of tenant, since ids differ by it.
 */
export async function startMockHost(options: WorkerOptions): Promise<WorkerHost> {
  const name = `lead-panels-mock-host:${format}:${options.contacts}:${options.statuses ?? 5}`;
  const store = createStore('lead-panels-mock-host', 'overlays');
  const saved = await get<Overlay>(name, store).catch(() => undefined);
  // Writes follow one another, so that an older overlay never lands on a newer one. Answers wait for
  // them: a page that is reloaded on its answer finds the change.
  let writing: Promise<unknown> = Promise.resolve();
  const host = createMockHost({
    ...options,
    overlay: options.overlay ?? saved,
    kept: () => writing,
  });
  const channel = new BroadcastChannel(name);
  const remote = new Set<() => void>();

  const keep = (): void => {
    writing = writing.then(() => set(name, host.db.overlay(), store)).catch(() => undefined);
  };
  host.db.onCommit((changes: readonly Change[]) => {
    channel.postMessage({ kind: 'changes', changes } satisfies Message);
    keep();
  });
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'reset') host.db.reset();
    else host.db.apply(data.changes);
    for (const listener of remote) listener();
  });

  const worker = setupWorker(...host.handlers);
  await worker.start({
    onUnhandledRequest: 'bypass',
    quiet: true,
    serviceWorker: { url: options.workerUrl ?? '/mockServiceWorker.js' },
  });
  return {
    ...host,
    async resetData() {
      host.reset();
      channel.postMessage({ kind: 'reset' } satisfies Message);
      await writing;
      await del(name, store);
    },
    onRemoteChange(listener) {
      remote.add(listener);
      return () => remote.delete(listener);
    },
    stop() {
      worker.stop();
      channel.close();
    },
  };
}
