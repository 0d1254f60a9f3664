import * as z from 'zod/mini';
import { freeField, freeRecord, type FieldRight, type RecordRights } from '../../domain/rights.js';
import { openObject } from '../../domain/open-object.js';

/** `Update, UIHintMandatory` in entities, `3` in OData rows: see `bits`. */
const right = openObject({ Mask: z.unknown(), Reason: z.nullish(z.string()) });
const property = z.nullish(
  openObject({
    FieldRight: z.nullish(right),
    FieldType: z.nullish(z.string()),
    FieldLength: z.nullish(z.number()),
  }),
);

/** The host states one for every field; we read those whose rights we ask for. */
const properties = {
  Firstname: property,
  MiddleName: property,
  Lastname: property,
  Title: property,
  Emails: property,
  MobilePhones: property,
  OfficePhones: property,
  Category: property,
  LeadstatusId: property,
};

export const tableRightWire = z.nullish(right);
export const fieldPropertiesWire = z.nullish(openObject(properties));
export type TableRightWire = z.infer<typeof tableRightWire>;
export type FieldPropertiesWire = z.infer<typeof fieldPropertiesWire>;
/** The host's PascalCase name of a field. */
export type RightedField = keyof typeof properties;

// EFieldRight: None 0, Read 1, Write 2, Update 3, Nullable 32, UIHintMandatory 64, UIHintReadOnly 128.
const fieldBits: Readonly<Record<string, number>> = {
  None: 0,
  Read: 1,
  Write: 2,
  Update: 3,
  Unused4: 32,
  Nullable: 32,
  UIHintMandatory: 64,
  UIHintReadOnly: 128,
  UIHints: 192,
};
// ETableRight: Select 1, Update 2, Insert 4, Delete 8, Filtering 16, RestrictedUpdate 32; others combine them.
const tableBits: Readonly<Record<string, number>> = {
  None: 0,
  Select: 1,
  Update: 2,
  UR: 3,
  Insert: 4,
  RI: 5,
  URI: 7,
  Delete: 8,
  UDR: 11,
  FULL: 15,
  Filtering: 16,
  RestrictedUpdate: 32,
  URU: 34,
  WRITE: 38,
  Uninitialized: 128,
};

/** Reads a mask as bits. Words that this version does not know, and what is no mask, are nothing. */
function bits(value: unknown, words: Readonly<Record<string, number>>): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return 0;
  return value
    .split(',')
    .map((word) => (Object.hasOwn(words, word.trim()) ? (words[word.trim()] ?? 0) : 0))
    .reduce((sum, bit) => sum | bit, 0);
}

/** A host's reason for people. An untranslated resource key (`[SR_…]`) is none. */
function reasonText(reason: string | null | undefined): string {
  return !reason || /^\[SR_.*\]$/.test(reason) ? '' : reason;
}

export function fieldRightFromWire(stated: FieldPropertiesWire, name: RightedField): FieldRight {
  const found = stated?.[name];
  const rights = found?.FieldRight;
  const maxLength = found?.FieldType === 'System.String' ? (found.FieldLength ?? 0) : 0;
  if (!rights) return { ...freeField, maxLength };
  const value = bits(rights.Mask, fieldBits);
  const writable = (value & 3) === 3 && (value & 128) === 0;
  return {
    access: writable ? 'write' : (value & 1) === 1 || (value & 128) !== 0 ? 'read' : 'hidden',
    mandatory: (value & 64) !== 0,
    maxLength,
    reason: reasonText(rights.Reason),
  };
}

/** `null` means that the host states no limits. */
export function tableRightFromWire(stated: TableRightWire): RecordRights {
  if (!stated) return freeRecord;
  const value = bits(stated.Mask, tableBits);
  const unstated = (value & 128) !== 0;
  return {
    mayUpdate: unstated || (value & (2 | 32)) !== 0,
    mayDelete: unstated || (value & 8) !== 0,
    reason: reasonText(stated.Reason),
  };
}
