import type { Failure } from '../../domain/failure.js';
import { LeadErrorEvent, LeadReadyEvent } from '../../events/lead-events.js';

/** Says once what an element has to say of its loading: that it is ready, or what failed. */
export class Teller {
  readonly #element: HTMLElement;
  #ready = false;
  #failure: Failure | undefined;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** Called after every render. */
  tell(ready: boolean, failure: Failure | undefined): void {
    const same =
      failure?.code === this.#failure?.code &&
      failure?.detail.input === this.#failure?.detail.input;
    if (failure !== this.#failure) {
      this.#failure = failure;
      if (failure && !same) this.#element.dispatchEvent(new LeadErrorEvent(failure));
    }
    if (ready && !this.#ready) {
      this.#ready = true;
      this.#element.dispatchEvent(new LeadReadyEvent());
    }
  }
}
