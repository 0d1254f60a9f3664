import { createRequire } from 'node:module';
import type * as client from '@superoffice/webapi';
import type * as base from '@superoffice/webapi/WebApiBase.js';

/**
 * The vendor's own client, the judge of our mock host. Its ESM build does not load in Node, its
 * CommonJS build does.
 */
const load = createRequire(import.meta.url);
export const official = load('@superoffice/webapi') as typeof client;
/** Not among what the package's front door exports. */
export const { WebApiPatchOp: Op } = load('@superoffice/webapi/WebApiBase.js') as typeof base;

interface Settings {
  readonly language?: string;
  readonly timezone?: boolean;
  readonly token?: string | undefined;
}

/**
 * Complete options, fresh ones for each call: the client lets options of one agent leak into the
 * next, and conditional headers of one call into later calls of the same configuration.
 */
function options(base: string, settings: Settings): client.WebApiOptions {
  const { language = 'en', timezone = false, token = 'abc' } = settings;
  return {
    baseUrl: base,
    languageCode: language,
    cultureCode: language,
    timezone: timezone ? 'UTC' : '',
    timezoneInclude: timezone,
    axiosConfig: { headers: token ? { Authorization: `Bearer ${token}` } : {} },
  };
}

/** Agents and resources that each call makes anew. */
export function clientOf(base: string, settings: Settings = {}) {
  return {
    personRest: () => new official.PersonRestApi(options(base, settings)),
    contactRest: () => new official.ContactRestApi(options(base, settings)),
    person: () => new official.PersonAgent(options(base, settings)),
    contact: () => new official.ContactAgent(options(base, settings)),
    list: () => new official.ListAgent(options(base, settings)),
    mdo: () => new official.MDOAgent(options(base, settings)),
    archive: () => new official.ArchiveAgent(options(base, settings)),
  };
}

/** Status and body of what the client threw: an `AxiosError`. */
export async function refusal(
  call: Promise<unknown>,
): Promise<{ readonly status: number; readonly data: Readonly<Record<string, unknown>> }> {
  try {
    await call;
  } catch (error) {
    const { response } = error as { response?: { status: number; data: Record<string, unknown> } };
    if (response) return response;
    throw error;
  }
  throw new Error('The call was not refused');
}
