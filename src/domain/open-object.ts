import * as z from 'zod/mini';

// Otherwise zod tries `new Function`, which a strict CSP reports. It must be said before the first
// schema is made, and where a bundler cannot drop it: in the file that every schema needs.
z.config({ jitless: true });

/** A schema of an object from outside: members it does not name are let through unread. */
export function openObject<T extends z.core.$ZodLooseShape>(shape: T) {
  return z.looseObject(shape);
}
