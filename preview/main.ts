import './lit-development.js';
import { html, render } from 'lit';
import { parseFaultName } from '../mocks/fault-names.js';
import { startMockHost, type WorkerHost } from '../mocks/worker.js';
import '../src/define/all.js';
import { controls } from './controls.js';
import { logEvents } from './event-log.js';
import { screen } from './screens.js';
import { addressOf, settingsOf, type Settings } from './settings.js';

const tenant = 'Cust12345';
let settings = settingsOf(location.search);
let host: WorkerHost;

/** What only a new tenant can change: its size. */
function sameTenant(a: Settings, b: Settings): boolean {
  return a.contacts === b.contacts && a.statuses === b.statuses;
}

function setFaults(): void {
  const named = settings.fault.split(',').flatMap((name) => parseFaultName(name) ?? []);
  const latency = settings.latency > 0 ? [{ kind: 'latency', ms: settings.latency } as const] : [];
  host.faults.set([...latency, ...named]);
}

function go(next: Settings): void {
  const reload = !sameTenant(settings, next) || settings.fault !== next.fault;
  history.pushState(null, '', addressOf(next));
  if (reload) location.reload();
  else show(next);
}

function show(next: Settings): void {
  settings = next;
  setFaults();
  const root = document.documentElement;
  root.lang = settings.lang;
  root.dir = settings.dir;
  root.dataset['theme'] = settings.theme;
  const app = document.querySelector<HTMLElement>('#app');
  if (!app) return;
  render(
    html`
      <header lang="en" dir="ltr">
        <h1>lead-panels</h1>
        ${controls({ settings, go, resetData: () => void resetData() })}
      </header>
      <main>
        <lead-host
          .baseUrl=${new URL(`./${tenant}/`, document.baseURI).href}
          .getToken=${token}
          @lead-navigate-request=${onNavigate}
          @submit=${onSubmit}
          >${screen(settings)}</lead-host
        >
      </main>
      <aside lang="en" dir="ltr">
        <h2>Events that a portal hears</h2>
        <ol id="events" aria-label="Events" tabindex="0"></ol>
      </aside>
    `,
    app,
  );
}

const token = () => 'preview';

async function resetData(): Promise<void> {
  await host.resetData();
  location.reload();
}

function onNavigate(event: HTMLElementEventMap['lead-navigate-request']): void {
  const { destination } = event;
  const there = { ...settings, contact: undefined, company: undefined };
  if (destination.to === 'company') go({ ...there, company: String(destination.id) });
  if (destination.to === 'contact') go({ ...there, contact: String(destination.id) });
}

function onSubmit(event: SubmitEvent): void {
  if (!(event.target instanceof HTMLFormElement)) return;
  event.preventDefault();
  const posted = [...new FormData(event.target)].map(
    ([name, value]) => `${name}=${typeof value === 'string' ? value : value.name}`,
  );
  const output = event.target.querySelector('output');
  if (output) output.value = posted.join('&') || '(nothing)';
}

async function start(): Promise<void> {
  host = await startMockHost({
    contacts: settings.contacts,
    statuses: settings.statuses,
    tenant,
    workerUrl: new URL('./mockServiceWorker.js', document.baseURI).pathname,
  });
  show(settings);
  const main = document.querySelector('main');
  const list = document.querySelector<HTMLElement>('#events');
  if (main && list) logEvents(main, list);
  host.onRemoteChange(() => document.querySelector('lead-host')?.refresh());
  window.addEventListener('popstate', () => {
    const next = settingsOf(location.search);
    if (sameTenant(settings, next) && settings.fault === next.fault) show(next);
    else location.reload();
  });
}

void start();
