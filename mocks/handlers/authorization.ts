import type { Answer } from './call.js';

export type Cookies = Readonly<Record<string, string | undefined>>;

/**
 * Whether a request carries a sign-in the host takes: any token under one of its three schemes, or,
 * on the host's own pages, the cookie together with its XSRF token in the header.
 */
export function signedIn(request: Request, cookies: Cookies): boolean {
  const authorization = request.headers.get('Authorization') ?? '';
  const [, scheme] = /^(\w+)\s+\S/.exec(authorization) ?? [];
  if (scheme) return /^(bearer|basic|soticket)$/i.test(scheme);
  const token = request.headers.get('X-XSRF-TOKEN');
  return token !== null && token !== '' && token === cookies['XSRF-TOKEN'];
}

/** The body of a 401 is not documented: the shape of the documented 404 is used. */
export function unauthorized(): Answer {
  return {
    status: 401,
    headers: { 'WWW-Authenticate': 'Bearer' },
    json: {
      Error: true,
      ErrorType: 'SoAuthenticationException',
      ErrorMessage: 'Authorization has been denied for this request.',
      ErrorSource: 'SuperOffice.Services.Implementation',
    },
  };
}
