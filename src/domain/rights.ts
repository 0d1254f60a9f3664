/** What the signed-in user may do with one field, as the host's field rights say. */
export type FieldAccess = 'hidden' | 'read' | 'write';

export interface FieldRight {
  readonly access: FieldAccess;
  /** The host wants a value here. */
  readonly mandatory: boolean;
  /** Longest text the host stores, in characters; 0 where it does not say. */
  readonly maxLength: number;
  /** The host's reason in the user's language, or ''. For people only: never branch on it. */
  readonly reason: string;
}

export interface RecordRights {
  readonly mayUpdate: boolean;
  readonly mayDelete: boolean;
  /** The host's reason in the user's language, or ''. */
  readonly reason: string;
}

/** Where the host says nothing of a field, it lets it be written. */
export const freeField: FieldRight = {
  access: 'write',
  mandatory: false,
  maxLength: 0,
  reason: '',
};
export const freeRecord: RecordRights = { mayUpdate: true, mayDelete: true, reason: '' };
