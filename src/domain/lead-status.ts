import { carriesLeadStatus, type Category } from './category.js';
import type { FieldRight, RecordRights } from './rights.js';

/** One row of the tenant's list of lead statuses. */
export interface LeadStatus {
  readonly id: number;
  readonly name: string;
  /** Shown on hover, on focus and on tap; may be ''. */
  readonly description: string;
  readonly rank: number;
  readonly deleted: boolean;
}

/** Why a contact shows no lead status. */
export type HiddenReason = 'no-company' | 'not-potential' | 'not-enabled' | 'no-right';

export type LeadStatusVisibility =
  { readonly visible: true } | { readonly visible: false; readonly reason: HiddenReason };

/** What of a contact decides about its lead status. */
export interface LeadStatusBearer {
  readonly company: { readonly id: number } | undefined;
  /** The company's category, or the contact's own where it has no company. */
  readonly category: Category | undefined;
  readonly leadStatusId: number;
  readonly rights: RecordRights;
  readonly leadStatusRight: FieldRight;
}

/**
 * Whether a contact's lead status shows, and why not. Every element asks here.
 * Decided by the category's group and switch alone, never by the stored value,
 * which is kept while hidden.
 */
export function leadStatusVisibility(contact: LeadStatusBearer): LeadStatusVisibility {
  const { category } = contact;
  if (!category) {
    return { visible: false, reason: contact.company ? 'not-potential' : 'no-company' };
  }
  if (category.group !== 'potential-customer') return { visible: false, reason: 'not-potential' };
  if (!category.leadStatusEnabled) return { visible: false, reason: 'not-enabled' };
  if (contact.leadStatusRight.access === 'hidden') return { visible: false, reason: 'no-right' };
  return { visible: true };
}

/** Why a visible lead status cannot be edited. */
export type ReadOnlyReason = 'record' | 'field';

export type LeadStatusEditing =
  | { readonly editable: true }
  | { readonly editable: false; readonly why: ReadOnlyReason; readonly hostReason: string };

/** Whether the signed-in user may change a visible lead status. */
export function leadStatusEditing(contact: LeadStatusBearer): LeadStatusEditing {
  if (!contact.rights.mayUpdate) {
    return { editable: false, why: 'record', hostReason: contact.rights.reason };
  }
  if (contact.leadStatusRight.access !== 'write') {
    return { editable: false, why: 'field', hostReason: contact.leadStatusRight.reason };
  }
  return { editable: true };
}

/** The statuses a person may move to: those not deleted, by rank. */
export function selectableStatuses(statuses: readonly LeadStatus[]): LeadStatus[] {
  return statuses.filter((status) => !status.deleted).sort(byRank);
}

/** *Open*: the undeleted status of lowest rank, whatever the tenant calls it. */
export function openStatus(statuses: readonly LeadStatus[]): LeadStatus | undefined {
  return selectableStatuses(statuses)[0];
}

/** How a stored status is to be shown. It is never silently replaced by another. */
export type StatusShown =
  | { readonly kind: 'known'; readonly status: LeadStatus }
  | { readonly kind: 'deleted'; readonly id: number; readonly name: string }
  | { readonly kind: 'unknown'; readonly id: number; readonly name: string }
  | { readonly kind: 'none' };

/**
 * @param id the stored status, 0 for none
 * @param statuses the tenant's list, or undefined while or because it could not be read
 * @param storedName the name that came with the contact, '' where the host sends none
 */
export function statusShown(
  id: number,
  statuses: readonly LeadStatus[] | undefined,
  storedName = '',
): StatusShown {
  if (id === 0) return { kind: 'none' };
  const status = statuses?.find((s) => s.id === id);
  if (status) {
    return status.deleted ? { kind: 'deleted', id, name: status.name } : { kind: 'known', status };
  }
  // A list that was read and lacks the status means that it is gone from it; no list means nothing.
  if (statuses && storedName) return { kind: 'deleted', id, name: storedName };
  return { kind: 'unknown', id, name: storedName };
}

function byRank(a: LeadStatus, b: LeadStatus): number {
  return a.rank - b.rank || a.id - b.id;
}

/** Whether a change of category hides the lead status of its contacts. */
export function hidesLeadStatus(from: Category | undefined, to: Category): boolean {
  return from !== undefined && carriesLeadStatus(from) && !carriesLeadStatus(to);
}

/** Whether a change of category sets every contact of the company to *Open*. */
export function opensLeadStatus(from: Category | undefined, to: Category): boolean {
  return carriesLeadStatus(to) && !(from && carriesLeadStatus(from));
}
