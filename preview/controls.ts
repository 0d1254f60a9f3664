import { html, type TemplateResult } from 'lit';
import { faultNames, namedFaults } from '../mocks/fault-names.js';
import { addressOf, type Settings } from './settings.js';

const languages = {
  en: 'English',
  nb: 'Norsk',
  sv: 'Svenska',
  da: 'Dansk',
  de: 'Deutsch',
  nl: 'Nederlands',
  'en-XA': 'Pseudo',
};

export interface Controls {
  readonly settings: Settings;
  /** Moves to an address of the preview without loading the page anew. */
  readonly go: (settings: Settings) => void;
  readonly resetData: () => void;
}

function choice(
  label: string,
  value: string,
  options: Readonly<Record<string, string>>,
  choose: (value: string) => void,
): TemplateResult {
  return html`<label
    >${label}
    <select
      @change=${(event: Event) => {
        if (event.currentTarget instanceof HTMLSelectElement) choose(event.currentTarget.value);
      }}
    >
      ${Object.entries(options).map(
        ([key, text]) => html`<option value=${key} ?selected=${key === value}>${text}</option>`,
      )}
    </select>
  </label>`;
}

export function controls({ settings, go, resetData }: Controls): TemplateResult {
  const link = (text: string, change: Partial<Settings>) => {
    const there = { ...settings, contact: undefined, company: undefined, ...change };
    const here = there.contact === settings.contact && there.company === settings.company;
    return html`<a
      href=${addressOf(there)}
      aria-current=${here ? 'page' : 'false'}
      @click=${(event: MouseEvent) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        go(there);
      }}
      >${text}</a
    >`;
  };
  const faults = Object.fromEntries(
    faultNames.map((name) => [name, `${name}: ${namedFaults[name].description}`]),
  );
  return html`
    <nav aria-label="Screens">
      ${link('Everything', {})} ${link('Contact 101', { contact: '101' })}
      ${link('Contact 131', { contact: '131' })} ${link('Company 11', { company: '11' })}
      ${link('Company 13', { company: '13' })}
    </nav>
    <div class="settings">
      ${choice('Language', settings.lang, languages, (lang) => go({ ...settings, lang }))}
      ${choice('Theme', settings.theme, { auto: 'System', light: 'Light', dark: 'Dark' }, (theme) =>
        go({ ...settings, theme: theme === 'dark' || theme === 'light' ? theme : 'auto' }),
      )}
      ${choice('Direction', settings.dir, { ltr: 'Left to right', rtl: 'Right to left' }, (dir) =>
        go({ ...settings, dir: dir === 'rtl' ? 'rtl' : 'ltr' }),
      )}
      ${choice(
        'Fault',
        settings.fault,
        { '': 'None', [settings.fault]: settings.fault || 'None', ...faults },
        (fault) => go({ ...settings, fault }),
      )}
      ${choice(
        'Latency',
        String(settings.latency),
        { 0: 'None', 300: '300 ms', 1500: '1.5 s', 5000: '5 s' },
        (latency) => go({ ...settings, latency: Number(latency) }),
      )}
      ${choice('Statuses', String(settings.statuses), { 5: '5', 30: '30' }, (statuses) =>
        go({ ...settings, statuses: Number(statuses) }),
      )}
      ${choice(
        'Contacts',
        String(settings.contacts),
        { 1000: '1,000', 100000: '100,000', 1000000: '1,000,000' },
        (count) => go({ ...settings, contacts: Number(count) }),
      )}
      <button type="button" @click=${resetData}>Reset data</button>
    </div>
  `;
}
