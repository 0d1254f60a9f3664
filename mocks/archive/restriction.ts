import {
  asBoolean,
  asInteger,
  asText,
  isObject,
  member,
  type Json,
  isArray,
} from '../wire/json.js';
import { archiveError } from './archive-error.js';

/** One line of a query, as it came over the wire. */
export interface Restriction {
  readonly name: string;
  readonly operator: string;
  readonly values: readonly string[];
  readonly active: boolean;
  /** How it is joined to the next one. */
  readonly join: 'and' | 'or';
  /** +n opens n brackets before it, −n closes n after it. */
  readonly brackets: number;
}

/** @throws HostError 500 where it is no array of restrictions */
export function readRestrictions(value: Json | undefined): Restriction[] {
  if (value === undefined || value === null) return [];
  if (!isArray(value)) throw archiveError('Restrictions are no array');
  return value.map((item) => {
    if (!isObject(item)) throw archiveError('A restriction is no object');
    const name = asText(member(item, 'Name'));
    const operator = asText(member(item, 'Operator'));
    if (!name || !operator) throw archiveError('A restriction needs a name and an operator');
    return {
      name,
      operator,
      values: readValues(member(item, 'Values')),
      active: asBoolean(member(item, 'IsActive')) ?? true,
      join: readJoin(member(item, 'InterOperator')),
      brackets: asInteger(member(item, 'InterParenthesis')) ?? 0,
    };
  });
}

function readValues(value: Json | undefined): string[] {
  if (value === undefined || value === null) return [];
  if (!isArray(value)) throw archiveError('Values are no array');
  return value.map((item) => {
    const text = asText(item);
    if (text === undefined) throw archiveError('A value is no text');
    return text;
  });
}

/** Absent and `None` mean And, the host's default. */
function readJoin(value: Json | undefined): 'and' | 'or' {
  const word = (asText(value ?? undefined) ?? 'And').toLowerCase();
  if (word === 'or' || word === '2') return 'or';
  if (['and', 'none', '0', '1'].includes(word)) return 'and';
  throw archiveError(`InterOperator '${word}' is unknown`);
}
