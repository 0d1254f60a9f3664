import { archiveError } from './archive-error.js';
import type { Restriction } from './restriction.js';

/** Whether the row at a position is in the answer. */
export type RowTest = (position: number) => boolean;

type Token = '(' | ')' | 'and' | 'or' | Restriction;

/**
 * Joins restrictions: And binds tighter than Or, brackets as they say. An inactive restriction
 * counts as absent, its brackets stay.
 * @param testOf the test of one active restriction
 * @returns undefined where nothing active restricts
 * @throws HostError 500 where brackets do not match
 */
export function condition(
  restrictions: readonly Restriction[],
  testOf: (restriction: Restriction) => RowTest,
): RowTest | undefined {
  const tokens = tokensOf(restrictions);
  let next = 0;

  const alternatives = (): RowTest | undefined => {
    const found = [conjunction()];
    while (tokens[next] === 'or') {
      next += 1;
      found.push(conjunction());
    }
    return any(found);
  };
  const conjunction = (): RowTest | undefined => {
    const found = [term()];
    while (tokens[next] === 'and') {
      next += 1;
      found.push(term());
    }
    return every(found);
  };
  const term = (): RowTest | undefined => {
    const token = tokens[next];
    next += 1;
    if (token === '(') {
      const inner = alternatives();
      if (tokens[next] !== ')') throw archiveError('A bracket is not closed');
      next += 1;
      return inner;
    }
    if (typeof token !== 'object') throw archiveError('A bracket closes that was not opened');
    return token.active ? testOf(token) : undefined;
  };

  if (tokens.length === 0) return undefined;
  const test = alternatives();
  if (next < tokens.length) throw archiveError('A bracket closes that was not opened');
  return test;
}

function tokensOf(restrictions: readonly Restriction[]): Token[] {
  return restrictions.flatMap((restriction, i): Token[] => {
    const { brackets, join } = restriction;
    return [
      ...Array.from({ length: Math.max(0, brackets) }, () => '(' as const),
      restriction,
      ...Array.from({ length: Math.max(0, -brackets) }, () => ')' as const),
      ...(i < restrictions.length - 1 ? [join] : []),
    ];
  });
}

function present(tests: readonly (RowTest | undefined)[]): RowTest[] {
  return tests.filter((test) => test !== undefined);
}

function any(tests: readonly (RowTest | undefined)[]): RowTest | undefined {
  const [first, ...more] = present(tests);
  if (!first || more.length === 0) return first;
  return (position) => first(position) || more.some((test) => test(position));
}

function every(tests: readonly (RowTest | undefined)[]): RowTest | undefined {
  const [first, ...more] = present(tests);
  if (!first || more.length === 0) return first;
  return (position) => first(position) && more.every((test) => test(position));
}
