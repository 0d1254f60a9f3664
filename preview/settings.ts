import * as z from 'zod/mini';

/** What the address of the preview can say. Everything combines with everything. */
const settingsSchema = z.object({
  contact: z.optional(z.string()),
  company: z.optional(z.string()),
  /** Language of the page, as a portal would set it. */
  lang: z._default(z.string(), 'en'),
  /** Size of the pretended tenant. */
  contacts: z.catch(z.coerce.number().check(z.int(), z.gte(10), z.lte(1_000_000)), 1000),
  /** How many lead statuses the tenant has. */
  statuses: z.catch(z.coerce.number().check(z.int(), z.gte(5), z.lte(60)), 5),
  /** Milliseconds before every answer. */
  latency: z.catch(z.coerce.number().check(z.gte(0), z.lte(60_000)), 0),
  /** Name of a fault of the mock host; more than one with commas. */
  fault: z._default(z.string(), ''),
  theme: z.catch(z.enum(['auto', 'light', 'dark']), 'auto'),
  dir: z.catch(z.enum(['ltr', 'rtl']), 'ltr'),
  /** Who stores a choice in the lone fields. */
  commit: z.catch(z.enum(['manual', 'auto', 'form']), 'manual'),
});
export type Settings = z.infer<typeof settingsSchema>;

const defaults = settingsSchema.parse({ contacts: 1000, statuses: 5, latency: 0 });

export function settingsOf(search: string): Settings {
  return settingsSchema.parse({
    contacts: defaults.contacts,
    statuses: defaults.statuses,
    latency: defaults.latency,
    ...Object.fromEntries(new URLSearchParams(search)),
  });
}

/** The address that says these settings, and only what differs from the usual. */
export function addressOf(settings: Settings): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(settings)) {
    if (value !== undefined && value !== Reflect.get(defaults, name))
      search.set(name, String(value));
  }
  const text = search.toString();
  return text ? `?${text}` : location.pathname;
}
