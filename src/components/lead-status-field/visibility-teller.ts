import type { HiddenReason } from '../../domain/lead-status.js';
import { LeadStatusVisibilityEvent } from '../../events/lead-status-events.js';

/** Says once for each contact, and at each change, whether its lead status shows and why not. */
export class VisibilityTeller {
  readonly #element: HTMLElement;
  #told = '';

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** Called after every render. */
  tell(contactId: number | undefined, hidden: HiddenReason | undefined): void {
    const news = `${contactId} ${hidden}`;
    if (contactId === undefined || news === this.#told) return;
    this.#told = news;
    this.#element.dispatchEvent(new LeadStatusVisibilityEvent(contactId, hidden));
  }
}
