import * as z from 'zod/mini';
import { contactFields } from '../../domain/contact.js';
import { personMember } from './person-wire.js';

/** Answer of `POST v1/Person/Validate`: messages by member of the entity. */
export const complaintsWire = z.nullish(z.record(z.string(), z.unknown()));

/**
 * The host's messages under our own field names. Members may be written as `Lastname`, `lastname`,
 * `Emails[0].Value` or `Category/Id` [?]; those that are not on our card are left out.
 */
export function fieldComplaints(
  wire: z.infer<typeof complaintsWire>,
): Record<string, string> | undefined {
  const complaints: Record<string, string> = {};
  for (const [place, message] of Object.entries(wire ?? {})) {
    const member = (/^\w+/.exec(place)?.[0] ?? '').toLowerCase();
    const field = contactFields.find((name) => personMember[name].toLowerCase() === member);
    const text = Array.isArray(message) ? message.join(' ') : message;
    if (field && typeof text === 'string' && text) complaints[field] ??= text;
  }
  return Object.keys(complaints).length > 0 ? complaints : undefined;
}
