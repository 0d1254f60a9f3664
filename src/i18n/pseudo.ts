import { en } from './en.js';
import type { Words } from './words.js';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accents = [...'åƀçðéƒĝĥîĵķļɱñöþqŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞQŔŠŢÛṼŴẊÝŽ'];
const accented = new Map([...plain].map((letter, i) => [letter, accents[i] ?? letter]));

const filler = ' öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţéñ éļéṽéñ ţŵéļṽé';

function withAccents(text: string): string {
  return [...text].map((letter) => accented.get(letter) ?? letter).join('');
}

/** About 40 % of a text's length in words that mean nothing, as other languages need the room. */
function padding(length: number): string {
  return filler.repeat(Math.ceil(length / 100)).slice(0, Math.max(2, Math.round(length * 0.4)));
}

/** A text with accents, longer and in brackets. What stands in `kept` stays as it is. */
function disguised(text: string, kept: readonly string[]): string {
  const longestFirst = kept.filter(Boolean).sort((a, b) => b.length - a.length);
  const [first, ...others] = longestFirst;
  const parts = (rest: string, keep: string | undefined, next: readonly string[]): string =>
    keep === undefined
      ? withAccents(rest)
      : rest
          .split(keep)
          .map((part) => parts(part, next[0], next.slice(1)))
          .join(keep);
  return `[${parts(text, first, others)}${padding(text.length)}]`;
}

/** Any of the table's functions, seen without its own argument types. */
type Say = (...args: readonly (string | number)[]) => string;

function disguise(word: string | Say): string | Say {
  if (typeof word === 'string') return disguised(word, []);
  return (...args) =>
    disguised(
      word(...args),
      args.filter((arg) => typeof arg === 'string'),
    );
}

/** A table with the same keys and the same arguments, and every text disguised. */
function disguisedTable(table: Words): Words {
  const { $code, $name, $dir, ...words } = table;
  const entries = Object.entries(words) as [string, string | Say][];
  const disguises = Object.fromEntries(entries.map(([key, word]) => [key, disguise(word)]));
  return { $code, $name, $dir, ...(disguises as Omit<Words, '$code' | '$name' | '$dir'>) };
}

/**
 * English in disguise (`en-XA`): a text that still looks plain on screen was never translated,
 * one that is cut off would be cut off in German, and one without its brackets was put together.
 */
export const pseudo: Words = {
  ...disguisedTable(en),
  $code: 'en-XA',
  $name: '[Þšéûðö-Éñĝļîšĥ]',
};
