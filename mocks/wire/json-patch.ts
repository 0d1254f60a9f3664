import { invalid, testFailed } from '../db/host-error.js';
import {
  asText,
  isObject,
  keyOf,
  member,
  sameJson,
  type Json,
  type JsonObject,
  isArray,
} from './json.js';

const verbs = ['add', 'remove', 'replace', 'test'] as const;
type Verb = (typeof verbs)[number];

export interface Patched {
  readonly entity: JsonObject;
  /** Members of the entity that an operation named, tests apart. */
  readonly written: readonly string[];
}

/**
 * A JSON patch (RFC 6902) as the host takes it: `move` and `copy` are refused, paths are read in
 * any case and without their leading slash, and a `test` that fails is 409. The entity that was
 * handed in stays as it was.
 */
export function jsonPatched(entity: JsonObject, operations: readonly Json[]): Patched {
  let result: Json = entity;
  const written = new Set<string>();
  for (const operation of operations) {
    if (!isObject(operation)) throw invalid('A patch is an array of operations');
    const verb = verbOf(member(operation, 'op'));
    const path = pathOf(entity, member(operation, 'path'));
    const value = member(operation, 'value');
    if (verb === 'test') {
      if (!sameJson(at(result, path), value)) throw testFailed(`/${path.join('/')}`);
      continue;
    }
    if (verb !== 'remove' && value === undefined) throw invalid(`'${verb}' needs a value`);
    result = edited(result, path, verb, value ?? null);
    written.add(path[0] ?? '');
  }
  return { entity: isObject(result) ? result : entity, written: [...written] };
}

function verbOf(op: Json | undefined): Verb {
  const word = asText(op) ?? '';
  const verb = verbs.find((known) => known === word.toLowerCase());
  if (!verb) throw invalid(`Patch operation '${word}' is not supported`);
  return verb;
}

/** The path with its first member spelled as the entity spells it. */
function pathOf(entity: JsonObject, path: Json | undefined): string[] {
  if (typeof path !== 'string') throw invalid('A patch operation needs a path');
  const [first = '', ...rest] = path
    .replace(/^\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const known = keyOf(entity, first);
  if (known === undefined) throw invalid(`Property '${first}' not found`);
  // Seen on the real host: an address is replaced as a whole or not at all.
  if (known === 'Address' && rest.length > 1) throw invalid(`Property '${path}' not found`);
  return [known, ...rest];
}

function at(value: Json | undefined, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((parent, part) => {
    if (isArray(parent)) return /^\d+$/.test(part) ? parent[Number(part)] : undefined;
    return isObject(parent) ? member(parent, part) : undefined;
  }, value);
}

function edited(
  value: Json | undefined,
  [part, ...rest]: readonly string[],
  verb: Verb,
  to: Json,
): Json {
  if (part === undefined) return verb === 'remove' ? null : to;
  if (isArray(value)) return editedArray(value, part, rest, verb, to);
  if (!isObject(value) && value !== null && value !== undefined) {
    throw invalid(`Property '${part}' not found`);
  }
  const object = isObject(value) ? value : {};
  const key = keyOf(object, part) ?? part;
  return { ...object, [key]: edited(object[key], rest, verb, to) };
}

function editedArray(
  list: readonly Json[],
  part: string,
  rest: readonly string[],
  verb: Verb,
  to: Json,
): Json {
  const index = part === '-' ? list.length : /^\d+$/.test(part) ? Number(part) : -1;
  const inserts = verb === 'add' && rest.length === 0;
  if (index < 0 || index > list.length - (inserts ? 0 : 1)) throw invalid(`No element '${part}'`);
  const copy = [...list];
  if (inserts) copy.splice(index, 0, to);
  else if (verb === 'remove' && rest.length === 0) copy.splice(index, 1);
  else copy[index] = edited(list[index], rest, verb, to);
  return copy;
}
