import type { Company } from '../domain/company.js';
import type { Call } from './call.js';

/** Companies. All methods throw `Failure`, or `AbortError` on abort. */
export interface CompanyService {
  readCompany(id: number, call?: Call): Promise<Company>;
  /**
   * Moves a company to another category; the host keeps or opens its contacts' lead statuses.
   * @throws Failure('conflict') when the category is no longer the one in `company`.
   */
  changeCategory(company: Company, categoryId: number, call?: Call): Promise<Company>;
  /** How many contacts of the company have a lead status stored, shown or hidden. Counted by the host. */
  countWithLeadStatus(companyId: number, call?: Call): Promise<number>;
}
