import { asFailure, type Failure } from '../../domain/failure.js';
import type { HostServices } from '../host-services.js';
import { apiAddress } from './api-address.js';
import { createHttp, type HttpOptions } from './http.js';
import { currentPage, type Page } from './page.js';
import { WebapiCompanyService } from './webapi-company-service.js';
import { WebapiLeadService } from './webapi-lead-service.js';
import { WebapiListService } from './webapi-list-service.js';

/**
 * The services of one tenant. Never throws: with a base URL that cannot be read, every call
 * rejects with Failure('invalid', input 'base-url'). Sends nothing by itself.
 */
export function connectServices(options: HttpOptions): HostServices {
  const http = createHttp(options);
  const lists = new WebapiListService(http, options.clock);
  return {
    lists,
    leads: new WebapiLeadService(http, lists),
    companies: new WebapiCompanyService(http, lists),
  };
}

/** What is wrong with a base URL, before anything is sent to it. */
export function baseUrlFailure(
  baseUrl: string,
  page: Page | undefined = currentPage(),
): Failure | undefined {
  try {
    apiAddress(baseUrl, page);
    return undefined;
  } catch (error) {
    return asFailure(error);
  }
}
