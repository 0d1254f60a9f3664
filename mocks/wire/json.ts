/** Parsed JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [member: string]: Json | undefined;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `Array.isArray` makes `any` of a readonly array. */
export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The host binds members whatever their case: its own client sends `personId` for `PersonId`. */
export function member(object: JsonObject, name: string): Json | undefined {
  const own = object[name];
  if (own !== undefined) return own;
  const key = keyOf(object, name);
  return key === undefined ? undefined : object[key];
}

/** The key as the object spells it. */
export function keyOf(object: JsonObject, name: string): string | undefined {
  const lower = name.toLowerCase();
  return Object.keys(object).find((key) => key.toLowerCase() === lower);
}

/** A whole number, also as a string: the host takes `"SelectionId":"21"`. */
export function asInteger(value: Json | undefined): number | undefined {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  if (typeof value === 'string' && /^-?\d+$/.test(value.trim())) return Number(value);
  return undefined;
}

export function asText(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}

export function asBoolean(value: Json | undefined): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string' && /^(true|false)$/i.test(value)) return /^true$/i.test(value);
  return typeof value === 'number' ? value !== 0 : undefined;
}

/** Deep equality by type and value; members of objects in any case and any order. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (isArray(a) && isArray(b)) {
    return a.length === b.length && a.every((item, i) => sameJson(item, b[i]));
  }
  if (isObject(a) && isObject(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => keyOf(b, key) !== undefined && sameJson(a[key], member(b, key)))
    );
  }
  return a === b;
}
