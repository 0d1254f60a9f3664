import { createMockHost } from '../mocks/mock-host.js';
import { mockFetch } from '../mocks/fetch.js';
import type { LeadStatusField } from '../src/components/lead-status-field/lead-status-field.js';
import '../src/define/lead-status-field.js';
import type { HostServices } from '../src/services/host-services.js';
import { connectServices } from '../src/services/webapi/connect.js';

/** Milliseconds from setting `contact-id` to the status painted, one for each run. */
export interface PaintTimes {
  /** Nothing read before: the contact and the lists are asked for. */
  readonly first: readonly number[];
  /** Another field on the same page: the lists are known. */
  readonly next: readonly number[];
}

declare global {
  interface Window {
    measurePaint(runs: number): Promise<PaintTimes>;
  }
}

const warmUps = 5;
const contacts = [101, 102, 103, 104, 105];

/** Services of their own each time, so that nothing is known and no pace holds them up. */
function freshServices(): HostServices {
  const host = createMockHost({ contacts: 10 });
  return connectServices({
    baseUrl: 'https://host.example/Cust12345',
    getToken: () => 'bench',
    fetch: mockFetch(host),
  });
}

/** When the next frame is on the screen: a task after the frame's own callbacks. */
function painted(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    });
  });
}

async function timeToPaint(services: HostServices, contactId: number): Promise<number> {
  const field: LeadStatusField = document.createElement('lead-status-field');
  field.host = { services };
  document.body.append(field);
  await field.updateComplete;
  await painted();
  const ready = new Promise((resolve, reject) => {
    field.addEventListener('lead-ready', resolve, { once: true });
    field.addEventListener('lead-error', () => reject(new Error('The field failed.')));
  });
  const start = performance.now();
  field.setAttribute('contact-id', String(contactId));
  await ready;
  await field.updateComplete;
  const end = await painted();
  field.remove();
  return end - start;
}

window.measurePaint = async (runs) => {
  const first: number[] = [];
  const next: number[] = [];
  for (let run = 0; run < warmUps + runs; run += 1) {
    const services = freshServices();
    const id = contacts[run % contacts.length] ?? 101;
    const times = [
      await timeToPaint(services, id),
      await timeToPaint(services, id === 101 ? 102 : 101),
    ];
    if (run < warmUps) continue;
    first.push(times[0] ?? NaN);
    next.push(times[1] ?? NaN);
  }
  return { first, next };
};
