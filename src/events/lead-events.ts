import type { Failure } from '../domain/failure.js';
import type { NavigateTarget } from '../domain/navigate-target.js';

/** The first data of an element are shown. Does not bubble. */
export class LeadReadyEvent extends Event {
  static readonly type = 'lead-ready';
  constructor() {
    super(LeadReadyEvent.type);
  }
}

/** Something failed and is shown in words. The failure carries a code, never the server's raw text. */
export class LeadErrorEvent extends Event {
  static readonly type = 'lead-error';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(LeadErrorEvent.type, { bubbles: true, composed: true });
    this.failure = failure;
  }

  get code(): Failure['code'] {
    return this.failure.code;
  }
}

/** A person wants to go to a record. Cancel to take them there yourself. */
export class LeadNavigateRequestEvent extends Event {
  static readonly type = 'lead-navigate-request';
  /** Where to. (`target` is already the event's own.) */
  readonly destination: NavigateTarget;

  constructor(destination: NavigateTarget) {
    super(LeadNavigateRequestEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.destination = destination;
  }
}

/** The session is over and the person asked to sign in. Cancel to renew it yourself, then call `reload()`. */
export class LeadSessionExpiredEvent extends Event {
  static readonly type = 'lead-session-expired';
  constructor() {
    super(LeadSessionExpiredEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lead-ready': LeadReadyEvent;
    'lead-error': LeadErrorEvent;
    'lead-navigate-request': LeadNavigateRequestEvent;
    'lead-session-expired': LeadSessionExpiredEvent;
  }
}
