import type { Company } from '../domain/company.js';
import type { Contact, ContactChanges } from '../domain/contact.js';
import { VetoableEvent } from './vetoable-event.js';

/** A card shows another contact, or the same with other values; undefined where it shows none. */
export class ContactShownEvent extends Event {
  static readonly type = 'contact-shown';
  readonly contact: Contact | undefined;

  constructor(contact: Contact | undefined) {
    super(ContactShownEvent.type, { bubbles: true, composed: true });
    this.contact = contact;
  }
}

/** A person is about to save changes of a contact's card. Cancelable; `waitUntil` may delay it. */
export class ContactChangeEvent extends VetoableEvent {
  static readonly type = 'contact-change';
  readonly contact: Contact;
  readonly changes: ContactChanges;

  constructor(contact: Contact, changes: ContactChanges) {
    super(ContactChangeEvent.type);
    this.contact = contact;
    this.changes = changes;
  }
}

/** The host has stored changes of a contact. */
export class ContactChangedEvent extends Event {
  static readonly type = 'contact-changed';
  readonly contact: Contact;

  constructor(contact: Contact) {
    super(ContactChangedEvent.type, { bubbles: true, composed: true });
    this.contact = contact;
  }
}

/** A person is about to move a company to another category. Cancelable; `waitUntil` may delay it. */
export class CompanyCategoryChangeEvent extends VetoableEvent {
  static readonly type = 'company-category-change';
  readonly company: Company;
  /** Category ids; 0 for none. */
  readonly from: number;
  readonly to: number;

  constructor(company: Company, to: number) {
    super(CompanyCategoryChangeEvent.type);
    this.company = company;
    this.from = company.category?.id ?? 0;
    this.to = to;
  }
}

/** The host has stored another category of a company. */
export class CompanyCategoryChangedEvent extends Event {
  static readonly type = 'company-category-changed';
  /** The company as the host has it now. */
  readonly company: Company;
  readonly from: number;
  readonly to: number;

  constructor(company: Company, from: number) {
    super(CompanyCategoryChangedEvent.type, { bubbles: true, composed: true });
    this.company = company;
    this.from = from;
    this.to = company.category?.id ?? 0;
  }
}

declare global {
  interface HTMLElementEventMap {
    'contact-shown': ContactShownEvent;
    'contact-change': ContactChangeEvent;
    'contact-changed': ContactChangedEvent;
    'company-category-change': CompanyCategoryChangeEvent;
    'company-category-changed': CompanyCategoryChangedEvent;
  }
}
