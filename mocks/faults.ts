import * as z from 'zod/mini';

/** Which requests a fault hits; all of them where nothing is said. */
const aim = {
  /** How often; without end where absent. */
  times: z.optional(z.int().check(z.positive())),
  /** Part of path and query, in any case: `Person/101`. */
  match: z.optional(z.string()),
  method: z.optional(z.string()),
  /** Only what stores something, or only what does not. */
  on: z.optional(z.enum(['read', 'save'])),
};

export const faultSchema = z.discriminatedUnion('kind', [
  /** The answer takes longer, by milliseconds. */
  z.strictObject({ kind: z.literal('latency'), ms: z.number().check(z.nonnegative()), ...aim }),
  /** The host answers this status and does nothing. */
  z.strictObject({
    kind: z.literal('status'),
    status: z.int().check(z.gte(400), z.lte(599)),
    /** Seconds. */
    retryAfter: z.optional(z.number()),
    ...aim,
  }),
  /** The answer breaks off in the middle of its JSON. What was asked for is done. */
  z.strictObject({ kind: z.literal('malformed'), ...aim }),
  /** A member of the answer has the wrong type: the first id, unless one is named. */
  z.strictObject({ kind: z.literal('wrong-type'), member: z.optional(z.string()), ...aim }),
  /** The connection is lost, before the host heard of it or after it did what was asked. */
  z.strictObject({ kind: z.literal('dropped'), when: z.enum(['before', 'after']), ...aim }),
  /**
   * Before a save is looked at, another user really changes the same record: its lead status (of a
   * company: its category) to a value that is neither the stored one nor the one being saved, or its title.
   */
  z.strictObject({
    kind: z.literal('other-user'),
    field: z.enum(['lead-status', 'title']),
    ...aim,
  }),
  /**
   * The tenant moved: 421 until the state endpoint was asked; with `to`, until it is called there.
   * `to` is the new endpoint, as in the state answer: `https://online3.example/Cust12345`.
   */
  z.strictObject({ kind: z.literal('moved'), to: z.optional(z.string()), ...aim }),
]);
export type Fault = z.infer<typeof faultSchema>;
export type FaultKind = Fault['kind'];

/** One fault or several, as they arrive from outside. @throws ZodError where it is none */
export function parseFaults(value: unknown): Fault[] {
  return Array.isArray(value) ? z.array(faultSchema).parse(value) : [faultSchema.parse(value)];
}

/** What of a request decides whether a fault hits it. */
export interface FaultTarget {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
}

/** Whether a request stores something on the host. */
export function isSave({ method, path }: FaultTarget): boolean {
  if (/^(PATCH|PUT|DELETE)$/i.test(method)) return true;
  if (!/^POST$/i.test(method)) return false;
  const agent = /\/agents\/\w+\/(\w+)/i.exec(path)?.[1];
  return agent === undefined
    ? /\/(person|contact)\/?(\?|$)/i.test(path)
    : /^(save|delete|perform|set|execute)/i.test(agent);
}

/** The faults that are set on one host, and how often each has still to strike. */
export class FaultBox {
  #set: { readonly fault: Fault; left: number }[] = [];

  set(faults: readonly Fault[]): void {
    this.#set = faults.map((fault) => ({ fault, left: fault.times ?? Infinity }));
  }

  add(faults: readonly Fault[]): void {
    this.#set.push(...faults.map((fault) => ({ fault, left: fault.times ?? Infinity })));
  }

  clear(): void {
    this.#set = [];
  }

  remove(fault: Fault): void {
    this.#set = this.#set.filter((entry) => entry.fault !== fault);
  }

  list(): readonly Fault[] {
    return this.#set.map(({ fault }) => fault);
  }

  /** The first fault of a kind that would hit this request. */
  next<K extends FaultKind>(kind: K, target: FaultTarget): FaultOf<K> | undefined {
    return this.#set
      .map(({ fault }) => fault)
      .find((fault): fault is FaultOf<K> => fault.kind === kind && hits(fault, target));
  }

  /** The same, and counts it as struck. */
  strike<K extends FaultKind>(kind: K, target: FaultTarget): FaultOf<K> | undefined {
    const fault = this.next(kind, target);
    if (fault) this.#count(fault);
    return fault;
  }

  /** How much later the answer comes by all latency faults together, in milliseconds. */
  latency(target: FaultTarget): number {
    const late = this.#set.flatMap(({ fault }) =>
      fault.kind === 'latency' && hits(fault, target) ? [fault] : [],
    );
    for (const fault of late) this.#count(fault);
    return late.reduce((sum, { ms }) => sum + ms, 0);
  }

  /** Whether the connection is lost at this moment of a request; if so, it is counted as struck. */
  drops(when: 'before' | 'after', target: FaultTarget): boolean {
    const entry = this.#set.find(
      ({ fault }) => fault.kind === 'dropped' && fault.when === when && hits(fault, target),
    );
    if (entry) this.#count(entry.fault);
    return entry !== undefined;
  }

  #count(fault: Fault): void {
    for (const entry of this.#set) if (entry.fault === fault) entry.left -= 1;
    this.#set = this.#set.filter(({ left }) => left > 0);
  }
}

type FaultOf<K extends FaultKind> = Extract<Fault, { kind: K }>;

function hits(fault: Fault, target: FaultTarget): boolean {
  const { match, method, on } = fault;
  return (
    (match === undefined || target.path.toLowerCase().includes(match.toLowerCase())) &&
    (method === undefined || target.method.toUpperCase() === method.toUpperCase()) &&
    (on === undefined || isSave(target) === (on === 'save'))
  );
}
