/**
 * Which pages may call the HTTP server: those on this machine, whatever their port. A page from
 * anywhere else gets no CORS headers, so that its browser keeps the answer from it.
 */
export function isLoopback(origin: string): boolean {
  return /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i.test(origin);
}

const exposed = 'Last-Modified, Retry-After';
const verbs = 'GET, POST, PUT, PATCH, DELETE, OPTIONS';

/** Headers for an answer to a page at this origin. */
export function corsHeaders(origin: string | undefined): Readonly<Record<string, string>> {
  if (origin === undefined) return {};
  if (!isLoopback(origin)) return { Vary: 'Origin' };
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Expose-Headers': exposed,
    Vary: 'Origin',
  };
}

/** Headers for the answer to a preflight. */
export function preflightHeaders(
  origin: string | undefined,
  requested: string | undefined,
): Readonly<Record<string, string>> {
  const headers = corsHeaders(origin);
  if (!('Access-Control-Allow-Origin' in headers)) return headers;
  return {
    ...headers,
    'Access-Control-Allow-Methods': verbs,
    'Access-Control-Allow-Headers': requested ?? 'authorization, content-type',
    'Access-Control-Max-Age': '600',
    Vary: 'Origin, Access-Control-Request-Headers',
  };
}
