import type { Company } from '../../domain/company.js';
import { Failure } from '../../domain/failure.js';
import { parseRecordId } from '../../domain/record-id.js';
import type { Call } from '../call.js';
import type { ListService } from '../list-service.js';
import { companyFromWire, companyWire, type CompanyWire } from './company-wire.js';
import type { Http } from './http.js';
import { wholeCategory } from './whole-category.js';

/** Reads companies, with group and switch of their category. */
export class CompanyReader {
  readonly #http: Http;
  readonly #lists: ListService;

  constructor(http: Http, lists: ListService) {
    this.#http = http;
    this.#lists = lists;
  }

  async read(id: number, call?: Call): Promise<Company> {
    return this.made(await this.#http.get(companyPath(id), companyWire, call), call);
  }

  /** An entity that an answer brought, as a company. */
  async made(wire: CompanyWire, call: Call | undefined): Promise<Company> {
    const category = await wholeCategory(wire.Category, this.#lists, call);
    return { ...companyFromWire(wire), category };
  }
}

/** The host calls a company `Contact`. */
export function companyPath(id: number): string {
  if (parseRecordId(id) === undefined) throw new Failure('invalid', { input: 'company-id' });
  return `v1/Contact/${id}`;
}
