import { fixture, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { mockFetch } from '../../mocks/fetch.js';
import type { Fault } from '../../mocks/faults.js';
import { parseFaultName } from '../../mocks/fault-names.js';
import { createMockHost, type MockHost, type MockHostOptions } from '../../mocks/mock-host.js';
import type { LeadHost } from '../../src/controllers/lead-host-context.js';
import '../../src/define/all.js';
import type { HostServices } from '../../src/services/host-services.js';
import { connectServices } from '../../src/services/webapi/connect.js';
import type { HttpOptions } from '../../src/services/webapi/http.js';

export const baseUrl = 'https://crm.example/Cust12345';

/** A pretended CRM, the services that speak to it, and a hand on the line between them. */
export interface Crm {
  readonly host: MockHost;
  readonly fetch: typeof globalThis.fetch;
  readonly services: HostServices;
  /** What an element takes as its `host` property. */
  readonly connection: LeadHost;
  /** Id of the lead status that the host has for a contact. */
  statusOf(contactId: number): number | undefined;
  /** What was sent: `GET v1/Person/101`. */
  readonly asked: readonly string[];
  /** Keeps back every request that has this in its line, until released. */
  hold(part: string): { release(): void };
  /** From now on the host fails like this: a name of `mocks/fault-names.ts`, or a fault. */
  fail(fault: string | Fault): void;
}

export interface CrmOptions extends Partial<MockHostOptions> {
  readonly getToken?: HttpOptions['getToken'];
  readonly timeoutMs?: number;
}

export function openCrm({ getToken, timeoutMs, ...options }: CrmOptions = {}): Crm {
  const host = createMockHost({ contacts: 25, ...options });
  const answer = mockFetch(host);
  const asked: string[] = [];
  const gates = new Set<{ readonly part: string; readonly opened: Promise<void> }>();

  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const path = new URL(request.url).pathname.replace(/^.*\/api\//, '');
    const line = `${request.method} ${path}`;
    asked.push(line);
    const shut = [...gates].filter(({ part }) => line.includes(part));
    await Promise.race([Promise.all(shut.map(({ opened }) => opened)), givenUp(request.signal)]);
    return answer(request);
  };
  const services = connectServices({
    baseUrl,
    fetch,
    getToken: getToken ?? (() => 'token'),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    // Neither pace nor pauses between tries: those are tested with the services.
    pace: { enter: async () => () => {} },
    clock: { now: () => Date.now(), wait: async () => {} },
  });
  return {
    host,
    fetch,
    services,
    connection: { services },
    statusOf: (contactId) => host.db.person.get(contactId)?.leadstatusId,
    asked,
    hold(part) {
      let open = () => {};
      const gate = { part, opened: new Promise<void>((resolve) => (open = resolve)) };
      gates.add(gate);
      return {
        release() {
          gates.delete(gate);
          open();
        },
      };
    },
    fail(fault) {
      const faults = typeof fault === 'string' ? parseFaultName(fault) : [fault];
      if (!faults) throw new Error(`There is no fault ${JSON.stringify(fault)}.`);
      host.faults.set(faults);
    },
  };
}

function givenUp(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

/** Puts an element on the page. It is removed after the test. */
export async function place<Placed extends HTMLElement>(template: TemplateResult): Promise<Placed> {
  return fixture<Placed>(template);
}

/** Waits until something can be seen, and says what was waited for where it never can. */
export async function until(seen: () => unknown, what: string): Promise<void> {
  await waitUntil(seen, `never: ${what}`, { interval: 10, timeout: 4000 });
}

/** Collects the events of one type, in order. */
export function heard<Type extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  type: Type,
): HTMLElementEventMap[Type][] {
  const events: HTMLElementEventMap[Type][] = [];
  target.addEventListener(type, (event) => events.push(event));
  return events;
}
