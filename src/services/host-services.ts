import type { CompanyService } from './company-service.js';
import type { LeadService } from './lead-service.js';
import type { ListService } from './list-service.js';

/** Everything a host answers. A CRM with another protocol implements these same services. */
export interface HostServices {
  readonly leads: LeadService;
  readonly lists: ListService;
  readonly companies: CompanyService;
}
