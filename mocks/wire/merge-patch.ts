import { isObject, keyOf, type Json, type JsonObject, isArray } from './json.js';

/**
 * A merge patch (RFC 7396) as the host takes it: members in any case, those it does not know are
 * passed over, an array replaces an array, and an object where an array is expected is appended.
 */
export function mergePatched(entity: JsonObject, patch: JsonObject): JsonObject {
  const changes = Object.entries(patch).flatMap(([name, value]) => {
    const key = keyOf(entity, name);
    return key === undefined || value === undefined ? [] : [[key, merged(entity[key], value)]];
  });
  return { ...entity, ...(Object.fromEntries(changes) as JsonObject) };
}

function merged(old: Json | undefined, value: Json): Json {
  if (!isObject(value)) return value;
  if (isArray(old)) return [...old, value];
  return isObject(old) ? mergePatched(old, value) : value;
}
