import * as z from 'zod/mini';
import { Failure } from '../../domain/failure.js';
import type { Page } from './page.js';
import { openObject } from '../../domain/open-object.js';

/** Where a tenant's API lies. */
export interface ApiAddress {
  readonly origin: string;
  /** `Cust12345`; '' on an installation without tenants. */
  readonly tenant: string;
  /** `https://host/Cust12345/api/` */
  readonly api: string;
}

/**
 * Reads a base URL: with or without `/api` or `/api/v1`, with or without a slash at its end,
 * absolute, or relative to the page where it begins
 * with a slash or a dot: other words are a mistake, not a path. Plain `http:` is let through, for installations on site.
 * @throws Failure('invalid', input 'base-url')
 */
export function apiAddress(baseUrl: string, page?: Page): ApiAddress {
  const text = baseUrl.trim();
  const base = /^\.{0,2}\//.test(text) ? page?.baseURI : undefined;
  const url = parsed(text, base);
  // Credentials in a URL end up in logs and in the history.
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new Failure('invalid', { input: 'base-url' });
  }
  const path = url.pathname.replace(/\/+$/, '').replace(/\/api(\/v1)?$/i, '');
  return {
    origin: url.origin,
    tenant: path.slice(path.lastIndexOf('/') + 1),
    api: `${url.origin}${path}/api/`,
  };
}

/** Answer of `GET /api/state/{tenant}`, which needs no sign-in. */
export const hostStateWire = openObject({
  Api: z.nullish(z.string()),
  IsRunning: z.nullish(z.boolean()),
});

/**
 * Where a tenant has moved to. The token will be sent there, so the answer is believed only
 * within the same host name, or within the CRM's own cloud, and never for less encryption.
 * @throws Failure('maintenance') while the tenant is stopped; Failure('contract') for another's address
 */
export function movedAddress(
  from: ApiAddress,
  state: z.infer<typeof hostStateWire>,
  path: string,
): ApiAddress {
  if (state.IsRunning === false) throw new Failure('maintenance', { path });
  const source = new URL(from.origin);
  const target = parsed(state.Api ?? '');
  if (!target || target.username || target.password || !mayFollow(source, target)) {
    throw new Failure('contract', { path, member: 'Api' });
  }
  return apiAddress(target.href);
}

function mayFollow(source: URL, target: URL): boolean {
  const inCloud = (url: URL) => url.hostname.endsWith('.superoffice.com');
  const known = target.hostname === source.hostname || (inCloud(target) && inCloud(source));
  return known && (target.protocol === 'https:' || target.protocol === source.protocol);
}

function parsed(text: string, base?: string): URL | undefined {
  return URL.canParse(text, base) ? new URL(text, base) : undefined;
}
