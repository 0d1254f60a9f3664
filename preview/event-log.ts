import { html, render } from 'lit';
import type {
  CompanyCategoryChangedEvent,
  ContactChangedEvent,
  LeadErrorEvent,
  LeadNavigateRequestEvent,
  LeadStatusChangedEvent,
  LeadStatusChangeEvent,
  LeadStatusVisibilityEvent,
} from '../src/index.js';

const describe: {
  readonly [Type in keyof HTMLElementEventMap]?: (e: HTMLElementEventMap[Type]) => string;
} = {
  'lead-status-change': (e: LeadStatusChangeEvent) => `${e.contact.id}: ${e.from} → ${e.to}`,
  'lead-status-changed': (e: LeadStatusChangedEvent) =>
    `${e.contact.id}: ${e.from} → ${e.to} (${e.source})`,
  'lead-status-visibility': (e: LeadStatusVisibilityEvent) =>
    `${e.contactId}: ${e.visible ? 'shown' : `hidden, ${e.reason ?? ''}`}`,
  'contact-changed': (e: ContactChangedEvent) => `${e.contact.id}`,
  'company-category-changed': (e: CompanyCategoryChangedEvent) =>
    `${e.company.id}: ${e.from} → ${e.to}`,
  'lead-navigate-request': (e: LeadNavigateRequestEvent) => JSON.stringify(e.destination),
  'lead-error': (e: LeadErrorEvent) => e.code,
  'lead-session-expired': () => '',
};

const most = 50;

/** Shows the events that a portal would hear, the latest first. */
export function logEvents(from: HTMLElement, list: HTMLElement): void {
  const lines: string[] = [];
  const log = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    text: (event: HTMLElementEventMap[Type]) => string,
  ) =>
    from.addEventListener(type, (event) => {
      lines.unshift(`${type} ${text(event)}`.trim());
      lines.length = Math.min(lines.length, most);
      render(
        lines.map((line) => html`<li>${line}</li>`),
        list,
      );
    });
  for (const type of Object.keys(describe) as (keyof typeof describe)[]) {
    const text = describe[type];
    if (text) log(type, text as (event: Event) => string);
  }
}
