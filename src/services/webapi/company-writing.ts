import * as z from 'zod/mini';
import type { Company } from '../../domain/company.js';
import { openObject } from '../../domain/open-object.js';
import type { Call } from '../call.js';
import { companyPath, type CompanyReader } from './company-reader.js';
import { companyWire } from './company-wire.js';
import type { Http, WriteCall } from './http.js';
import { replaceTested } from './patch-operation.js';
import { settled } from './write-in-doubt.js';

const archiveWire = openObject({ RowCount: z.number() });

/** Changes companies, and counts what such a change concerns. Reading needs none of it. */
export class CompanyWriting {
  readonly #http: Http;
  readonly #reader: CompanyReader;

  constructor(http: Http, reader: CompanyReader) {
    this.#http = http;
    this.#reader = reader;
  }

  changeCategory(company: Company, categoryId: number, call?: Call): Promise<Company> {
    return settled({
      send: () => this.#storeTested(company, categoryId, call),
      read: () => this.#reader.read(company.id, call),
      isDone: (now) => now.category?.id === categoryId,
      // Only something else of the company changed: what was just read is the ground.
      resend: (now) =>
        now.category?.id === company.category?.id && now.lastChange.at
          ? this.#store(now, categoryId, { ...call, unmodifiedSince: now.lastChange.at })
          : undefined,
    });
  }

  async countWithLeadStatus(companyId: number, call?: Call): Promise<number> {
    const restriction = [
      { name: 'contactId', operator: '=', values: [String(companyId)], isActive: true },
      { name: 'leadStatus', operator: 'isNotNull', values: [], isActive: true },
    ];
    const query = {
      providerName: 'Person',
      columns: ['personId'],
      sortOrder: [],
      restriction,
      // Former employees keep their status too, and a change of category concerns theirs as well.
      entities: ['person', 'retiredPerson'],
      page: 0,
      pageSize: 1,
      options: 'rowcount=true',
    };
    const path = 'v1/Agents/Archive/GetArchiveListByColumnsWithHeader';
    const read = { ...call, effect: 'read' } as const;
    return (await this.#http.post(path, query, archiveWire, read)).RowCount;
  }

  #storeTested(company: Company, categoryId: number, call: Call | undefined): Promise<Company> {
    if (company.category) {
      const operations = replaceTested('/Category/Id', company.category.id, categoryId);
      return this.#patch(company, operations, call);
    }
    // There is no id to test where there was no category: the date stands in for it.
    return this.#store(company, categoryId, {
      ...call,
      unmodifiedSince: company.lastChange.at,
    });
  }

  #store(company: Company, categoryId: number, call: WriteCall): Promise<Company> {
    const operation = { op: 'replace', path: '/Category', value: { Id: categoryId } };
    return this.#patch(company, [operation], call);
  }

  async #patch({ id }: Company, operations: unknown, call?: WriteCall): Promise<Company> {
    const wire = await this.#http.patch(companyPath(id), operations, companyWire, call);
    return this.#reader.made(wire, call);
  }
}
