/** What we use of a document: the part that a test or a server has to provide. */
export interface Page {
  readonly baseURI: string;
  readonly cookie: string;
  readonly location: { readonly origin: string } | null;
  querySelector(selectors: string): { getAttribute(name: string): string | null } | null;
}

/** The document we are in, where there is one. */
export function currentPage(): Page | undefined {
  return typeof document === 'undefined' ? undefined : document;
}

/**
 * The host's proof against forged requests, for pages that it serves itself: the cookie
 * `XSRF-TOKEN`, or the hidden field from which its own client fills that cookie.
 * The cookie wins, because it is what the host compares with.
 */
export function xsrfToken(page: Page): string | undefined {
  const cookie = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(page.cookie)?.[1];
  const proof = decoded(cookie) || page.querySelector('#XSRF_TOKEN')?.getAttribute('value');
  // What cannot stand in a header would be quoted in the error about it.
  return proof && /^[\x21-\x7e]+$/.test(proof) ? proof : undefined;
}

function decoded(value: string | undefined): string | undefined {
  try {
    return value && decodeURIComponent(value);
  } catch {
    return value;
  }
}
