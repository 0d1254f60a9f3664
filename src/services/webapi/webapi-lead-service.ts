import type { CategorySuggestion } from '../../domain/category-automation.js';
import { realChanges, type Contact, type ContactChanges } from '../../domain/contact.js';
import { fetched } from '../../domain/fetched-module.js';
import type { Call } from '../call.js';
import type { LeadService } from '../lead-service.js';
import type { ListService } from '../list-service.js';
import type { Http } from './http.js';
import { PersonReader } from './person-reader.js';

/** Reads by itself; what changes something is fetched when it is first needed. */
export class WebapiLeadService implements LeadService {
  readonly #http: Http;
  readonly #reader: PersonReader;

  constructor(http: Http, lists: ListService) {
    this.#http = http;
    this.#reader = new PersonReader(http, lists);
  }

  async readContact(id: number, call?: Call): Promise<Contact> {
    return (await this.#reader.read(id, call)).contact;
  }

  async saveContact(contact: Contact, changes: ContactChanges, call?: Call): Promise<Contact> {
    const wanted = realChanges(contact, changes);
    if (Object.keys(wanted).length === 0) return contact;
    return (await this.#writing()).save(contact, wanted, call);
  }

  async suggestedCategory(
    contact: Contact,
    leadStatusId: number,
    call?: Call,
  ): Promise<CategorySuggestion | undefined> {
    return (await this.#writing()).suggestedCategory(contact, leadStatusId, call);
  }

  async updateCategory(...args: Parameters<LeadService['updateCategory']>): Promise<void> {
    return (await this.#writing()).updateCategory(...args);
  }

  async completeCategoryUpdate(
    contact: Contact,
    suggestion: CategorySuggestion,
    call?: Call,
  ): Promise<Contact> {
    return (await this.#writing()).completeCategoryUpdate(contact, suggestion, call);
  }

  async #writing() {
    const { LeadWriting } = await fetched(import('./lead-writing.js'));
    return new LeadWriting(this.#http, this.#reader);
  }
}
