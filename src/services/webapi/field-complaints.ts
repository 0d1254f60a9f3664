import { contactFields } from '../../domain/contact.js';
import { personMember } from './person-wire.js';

/**
 * What `POST v1/Person/Validate` answers (messages by member of the entity), under our own field
 * names. Members may be written as `Lastname`, `lastname`, `Emails[0].Value` or `Category/Id` [?];
 * those that are not on our card are left out, and so is an answer of another shape.
 */
export function fieldComplaints(answer: unknown): Record<string, string> | undefined {
  const complaints: Record<string, string> = {};
  const members = typeof answer === 'object' ? { ...answer } : {};
  for (const [place, message] of Object.entries<unknown>(members)) {
    const member = (/^\w+/.exec(place)?.[0] ?? '').toLowerCase();
    const field = contactFields.find((name) => personMember[name].toLowerCase() === member);
    const text = Array.isArray(message) ? message.join(' ') : message;
    if (field && typeof text === 'string' && text) complaints[field] ??= text;
  }
  return Object.keys(complaints).length > 0 ? complaints : undefined;
}
