import type { Company } from '../../domain/company.js';
import { fetched } from '../../domain/fetched-module.js';
import type { Call } from '../call.js';
import type { CompanyService } from '../company-service.js';
import type { ListService } from '../list-service.js';
import { CompanyReader } from './company-reader.js';
import type { Http } from './http.js';

/** Reads by itself; what changes or counts something is fetched when it is first needed. */
export class WebapiCompanyService implements CompanyService {
  readonly #http: Http;
  readonly #reader: CompanyReader;

  constructor(http: Http, lists: ListService) {
    this.#http = http;
    this.#reader = new CompanyReader(http, lists);
  }

  readCompany(id: number, call?: Call): Promise<Company> {
    return this.#reader.read(id, call);
  }

  async changeCategory(company: Company, categoryId: number, call?: Call): Promise<Company> {
    return (await this.#writing()).changeCategory(company, categoryId, call);
  }

  async countWithLeadStatus(companyId: number, call?: Call): Promise<number> {
    return (await this.#writing()).countWithLeadStatus(companyId, call);
  }

  async #writing() {
    const { CompanyWriting } = await fetched(import('./company-writing.js'));
    return new CompanyWriting(this.#http, this.#reader);
  }
}
