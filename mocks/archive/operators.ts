import { archiveError } from './archive-error.js';
import type { RestrictionType } from './column.js';

/** A value of a column: a number (0 for none) or a text ('' for none). */
export type Cell = number | string;
export type CellTest = (cell: Cell) => boolean;
/** Builds a test from the values of a restriction. */
type Operator = (values: readonly string[]) => CellTest;

/** Values may be raw (`10`) or encoded (`[I:10]`). */
export function decoded(value: string): string {
  return /^\[[A-Z]{1,2}:(.*)\]$/s.exec(value)?.[1] ?? value;
}

function only(values: readonly string[]): string {
  const [value, more] = values;
  if (value === undefined || more !== undefined) throw archiveError('One value is needed');
  return decoded(value);
}

function number(value: string): number {
  const read = Number(decoded(value));
  if (value.trim() === '' || Number.isNaN(read)) throw archiveError(`'${value}' is no number`);
  return read;
}

function numbers(values: readonly string[]): ReadonlySet<Cell> {
  if (values.length === 0) throw archiveError('At least one value is needed');
  return new Set(values.map(number));
}

/** The host compares texts without regard to case, as its databases do. */
function folded(text: Cell): string {
  return String(text).toLowerCase();
}

const compare =
  (holds: (cell: number, value: number) => boolean): Operator =>
  (values) => {
    const value = number(only(values));
    return (cell) => holds(Number(cell), value);
  };

const between: Operator = (values) => {
  const [from, to] = values.map(number);
  if (from === undefined || to === undefined || values.length !== 2) {
    throw archiveError('Two values are needed');
  }
  return (cell) => Number(cell) >= from && Number(cell) <= to;
};

const match =
  (holds: (cell: string, value: string) => boolean): Operator =>
  (values) => {
    const value = folded(only(values));
    return (cell) => holds(folded(cell), value);
  };

const oneOf: Operator = (values) => {
  const set = numbers(values);
  return (cell) => set.has(cell);
};

/** Includes rows with no value, as our criteria say in words. */
const notOneOf: Operator = (values) => {
  const set = numbers(values);
  return (cell) => !set.has(cell);
};

const isNull: Operator = () => (cell) => cell === 0 || cell === '';
const isNotNull: Operator = () => (cell) => cell !== 0 && cell !== '';
const empty = { isnull: isNull, isnotnull: isNotNull };

const equal = compare((cell, value) => cell === value);
const unequal = compare((cell, value) => cell !== value);
const less = compare((cell, value) => cell < value);
const lessOrEqual = compare((cell, value) => cell <= value);
const greater = compare((cell, value) => cell > value);
const greaterOrEqual = compare((cell, value) => cell >= value);
const same = match((cell, value) => cell === value);

/** Operators by what a column holds, in lower case with their aliases, from the archive provider restriction types. */
const operators: Readonly<Record<RestrictionType, Readonly<Record<string, Operator>>>> = {
  int: {
    ...empty,
    equals: equal,
    '=': equal,
    eq: equal,
    unequals: unequal,
    '!=': unequal,
    ne: unequal,
    less,
    '<': less,
    lt: less,
    '<=': lessOrEqual,
    le: lessOrEqual,
    greater,
    '>': greater,
    gt: greater,
    '>=': greaterOrEqual,
    ge: greaterOrEqual,
    between,
    in: oneOf,
  },
  listAny: { ...empty, equals: equal, '=': equal, oneof: oneOf, in: oneOf, notoneof: notOneOf },
  string: {
    ...empty,
    equals: same,
    '=': same,
    is: same,
    isnot: match((cell, value) => cell !== value),
    begins: match((cell, value) => cell.startsWith(value)),
    notbegins: match((cell, value) => !cell.startsWith(value)),
    contains: match((cell, value) => cell.includes(value)),
    notcontains: match((cell, value) => !cell.includes(value)),
  },
  bool: { equals: equal, '=': equal, set: equal },
};

/** @throws HostError 500 where this kind of column has no such operator, or it lacks a value */
export function cellTest(
  type: RestrictionType,
  operator: string,
  values: readonly string[],
): CellTest {
  const name = operator.toLowerCase();
  const known = operators[type];
  const build = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!build) throw archiveError(`Operator '${operator}' is not supported for type ${type}`);
  return build(values);
}
