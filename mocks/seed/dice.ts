/**
 * A number for an index and a salt, always the same one: rows can be worked out in any order.
 * Two rounds of the finaliser of MurmurHash3.
 */
export function dice(index: number, salt: number): number {
  let h = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A whole number from 0 to `sides - 1`. */
export function roll(sides: number, index: number, salt: number): number {
  return dice(index, salt) % sides;
}

export function pick<T>(list: readonly T[], index: number, salt: number): T {
  const item = list[roll(list.length, index, salt)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

/** Fills each `#` of a pattern with a digit. */
export function digits(pattern: string, index: number, salt: number): string {
  let value = dice(index, salt);
  return pattern.replaceAll('#', () => {
    const digit = value % 10;
    value = Math.floor(value / 10) || dice(index, value + salt + 7);
    return String(digit);
  });
}

/** One value of `[weight, value]` pairs, as often as its weight says. */
export function weighted<T>(
  pairs: readonly (readonly [weight: number, value: T])[],
  index: number,
  salt: number,
): T {
  const total = pairs.reduce((sum, [weight]) => sum + weight, 0);
  let left = roll(total, index, salt);
  for (const [weight, value] of pairs) {
    if (left < weight) return value;
    left -= weight;
  }
  throw new RangeError('nothing to choose from');
}
