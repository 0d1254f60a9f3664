import { categoryGroups } from '../../src/domain/category.js';
import { contactFields, type FieldProblem } from '../../src/domain/contact.js';
import { failureCodes, type FailureAction, type InvalidInput } from '../../src/domain/failure.js';
import type { HiddenReason, ReadOnlyReason } from '../../src/domain/lead-status.js';
import type { Words } from '../../src/i18n/words.js';

/** Keys of the table under which a function stands. */
export type FunctionKey = {
  [K in keyof Words]: Words[K] extends string ? never : K;
}[keyof Words];

type Arguments = readonly (string | number)[];

/** Members of a union, as the keys of an object that must name them all. */
function members<T extends string>(all: Readonly<Record<T, true>>): T[] {
  return Object.keys(all) as T[];
}

const actions = members<FailureAction>({ retry: true, 'sign-in': true, reload: true });
const hiddenReasons = members<HiddenReason>({
  'no-company': true,
  'not-potential': true,
  'not-enabled': true,
  'no-right': true,
});
const readOnlyReasons = members<ReadOnlyReason>({ record: true, field: true });
const problems = members<FieldProblem>({ required: true, 'too-long': true, 'not-an-email': true });
const inputs = members<InvalidInput>({
  'contact-id': true,
  'company-id': true,
  'base-url': true,
  host: true,
  token: true,
});

const counts = [0, 1, 2, 1234];
const names = ['Nordlys Energi', 'Zoë Øå'];

const each = <T extends string | number>(values: readonly T[]): [T][] => values.map((v) => [v]);

/** How every function of the table is called: each member of its union, or telling values. */
const calls: { readonly [K in FunctionKey]: readonly Parameters<Words[K]>[] } = {
  failureAction: each(actions),
  field: each(contactFields),
  deletedItem: each(names),
  group: each(categoryGroups),
  editContact: each(names),
  editCompany: each(names),
  openCompany: each(names),
  unknownStatus: each([7, 1234]),
  noStatusFound: each(['qxz']),
  statusesFound: each(counts),
  leadStatusHidden: each(hiddenReasons),
  leadStatusReadOnly: each(readOnlyReasons),
  statusSaved: each(names),
  statusRestored: each(names),
  contactsWithStatus: each(counts),
  willHideStatus: each(counts),
  companySaved: each(names),
  categoryQuestionText: [['Qvalified', 'Nordlys Energi']],
  currentCategory: each(names),
  categoryUpdated: each(names),
  conflictText: [
    ['Zoë Øå', '12 Mar 2026, 14:05'],
    ['Zoë Øå', ''],
    ['', '12 Mar 2026, 14:05'],
    ['', ''],
  ],
  failure: each(failureCodes),
  invalidInput: each(inputs),
  retryIn: each(counts),
  fieldProblem: problems.flatMap((problem) =>
    counts.map((n): [FieldProblem, number] => [problem, n]),
  ),
  hostSays: each(names),
};

export const functionKeys = Object.keys(calls) as FunctionKey[];

export interface SampleCall {
  readonly key: FunctionKey;
  readonly args: Arguments;
}

export const sampleCalls: readonly SampleCall[] = functionKeys.flatMap((key) =>
  calls[key].map((args): SampleCall => ({ key, args })),
);

/** What a table says to a sample call. */
export function said(words: Words, { key, args }: SampleCall): string {
  return (words[key] as (...args: Arguments) => string)(...args);
}

/** What of a call's arguments a person must find again in the sentence. */
export function argumentsToFind({ key, args }: SampleCall): Arguments {
  const [first] = args;
  if (key === 'fieldProblem') return first === 'too-long' ? args.slice(1) : [];
  const chosen: readonly FunctionKey[] = [
    'failureAction',
    'field',
    'group',
    'leadStatusHidden',
    'leadStatusReadOnly',
    'failure',
    'invalidInput',
  ];
  if (chosen.includes(key)) return [];
  const countsOfThings = ['statusesFound', 'contactsWithStatus', 'willHideStatus'];
  // No number is shown for none: "No statuses".
  return first === 0 && countsOfThings.includes(key) ? [] : args;
}

/** Every text of a table with a name for it: plain ones, and what its functions say. */
export function everyText(words: Words): { readonly where: string; readonly text: string }[] {
  const plain = Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'string' && !key.startsWith('$') ? [{ where: key, text: word }] : [],
  );
  const spoken = sampleCalls.map((call) => ({
    where: `${call.key}(${call.args.join(', ')})`,
    text: said(words, call),
  }));
  return [...plain, ...spoken];
}
