import type { Contact } from '../domain/contact.js';
import type { HiddenReason } from '../domain/lead-status.js';
import { VetoableEvent } from './vetoable-event.js';

/** A person is about to change a contact's lead status. Cancelable; `waitUntil` may delay it. */
export class LeadStatusChangeEvent extends VetoableEvent {
  static readonly type = 'lead-status-change';
  readonly contact: Contact;
  /** Status ids; 0 for none. */
  readonly from: number;
  readonly to: number;

  constructor(contact: Contact, to: number) {
    super(LeadStatusChangeEvent.type);
    this.contact = contact;
    this.from = contact.leadStatusId;
    this.to = to;
  }
}

/** The host has stored another lead status. */
export class LeadStatusChangedEvent extends Event {
  static readonly type = 'lead-status-changed';
  /** The contact as the host has it now. */
  readonly contact: Contact;
  readonly from: number;
  readonly to: number;
  readonly source: 'save' | 'undo';

  constructor(contact: Contact, from: number, source: 'save' | 'undo') {
    super(LeadStatusChangedEvent.type, { bubbles: true, composed: true });
    this.contact = contact;
    this.from = from;
    this.to = contact.leadStatusId;
    this.source = source;
  }
}

/** A contact's lead status came into sight or went out of it, and why. */
export class LeadStatusVisibilityEvent extends Event {
  static readonly type = 'lead-status-visibility';
  readonly contactId: number;
  readonly visible: boolean;
  readonly reason: HiddenReason | undefined;

  constructor(contactId: number, reason: HiddenReason | undefined) {
    super(LeadStatusVisibilityEvent.type, { bubbles: true, composed: true });
    this.contactId = contactId;
    this.visible = reason === undefined;
    this.reason = reason;
  }
}

/** A person chose a status in a list. Stays within the element around the list. */
export class StatusChosenEvent extends Event {
  static readonly type = 'lead-status-chosen';
  readonly statusId: number;

  constructor(statusId: number) {
    super(StatusChosenEvent.type);
    this.statusId = statusId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lead-status-change': LeadStatusChangeEvent;
    'lead-status-changed': LeadStatusChangedEvent;
    'lead-status-visibility': LeadStatusVisibilityEvent;
    'lead-status-chosen': StatusChosenEvent;
  }
}
