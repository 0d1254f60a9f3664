import {
  fieldValue,
  type Contact,
  type ContactChanges,
  type ContactField,
  type LastChange,
} from './contact.js';

/** One member that two people changed to different values. */
export interface FieldConflict {
  readonly field: ContactField;
  readonly base: string | number;
  readonly mine: string | number;
  readonly theirs: string | number;
}

/** What the user is asked when a save met another's change. */
export interface Conflict {
  readonly fields: readonly FieldConflict[];
  /** Name of their lead status as the host wrote it, for one that the list no longer has; ''. */
  readonly theirStatusName: string;
  /** Who changed it and when, where the host says. */
  readonly theirChange: LastChange;
}

/** For each conflicting field: keep mine, or take theirs. `undefined` means: neither, let me go on editing. */
export type ConflictAnswer = Readonly<Partial<Record<ContactField, 'mine' | 'theirs'>>> | undefined;

/**
 * Members that both sides changed, to different values. A member that only they changed is
 * no conflict (it is simply newer), nor is one where both want the same.
 * @param base the contact as it was read
 * @param theirs the contact as it is on the host now
 */
export function conflictingFields(
  base: Contact,
  changes: ContactChanges,
  theirs: Contact,
): FieldConflict[] {
  return (Object.keys(changes) as ContactField[]).flatMap((field) => {
    const mine = changes[field];
    const was = fieldValue(base, field);
    const now = fieldValue(theirs, field);
    if (mine === undefined || now === was || now === mine) return [];
    return [{ field, base: was, mine, theirs: now }];
  });
}

/** My changes after the user chose: those given up are dropped. */
export function resolved(
  changes: ContactChanges,
  answer: NonNullable<ConflictAnswer>,
): ContactChanges {
  return Object.fromEntries(
    Object.entries(changes).filter(([field]) => answer[field as ContactField] !== 'theirs'),
  );
}
