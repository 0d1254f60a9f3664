import type { Saved } from '../../controllers/save-outcome.js';
import type { Contact, ContactChanges } from '../../domain/contact.js';
import { LeadStatusChangedEvent, LeadStatusChangeEvent } from '../../events/lead-status-events.js';
import { ContactChangedEvent, ContactChangeEvent } from '../../events/record-events.js';

/** Asks whoever listens before a card is saved: for the card, and for its lead status. */
export async function askBefore(
  card: HTMLElement,
  contact: Contact,
  changes: ContactChanges,
): Promise<boolean> {
  const { leadStatusId } = changes;
  if (!(await new ContactChangeEvent(contact, changes).agreedBy(card))) return false;
  if (leadStatusId === undefined) return true;
  return new LeadStatusChangeEvent(contact, leadStatusId).agreedBy(card);
}

/** Says what the host has stored. */
export function sayStored(card: HTMLElement, { before, contact }: Saved): void {
  card.dispatchEvent(new ContactChangedEvent(contact));
  if (before.leadStatusId !== contact.leadStatusId) {
    card.dispatchEvent(new LeadStatusChangedEvent(contact, before.leadStatusId, 'save'));
  }
}

/** Says that the host has stored the old lead status again. */
export function sayUndone(card: HTMLElement, contact: Contact, from: number): void {
  card.dispatchEvent(new ContactChangedEvent(contact));
  card.dispatchEvent(new LeadStatusChangedEvent(contact, from, 'undo'));
}
