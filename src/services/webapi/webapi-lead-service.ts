import type { CategorySuggestion } from '../../domain/category-automation.js';
import { realChanges, type Contact, type ContactChanges } from '../../domain/contact.js';
import type { Call } from '../call.js';
import type { LeadService } from '../lead-service.js';
import type { ListService } from '../list-service.js';
import { askCategoryUpdate, performCategoryUpdate } from './category-automation-calls.js';
import { ContactSaving } from './contact-saving.js';
import type { Http } from './http.js';
import { PersonReader } from './person-reader.js';
import { settled } from './write-in-doubt.js';

export class WebapiLeadService implements LeadService {
  readonly #http: Http;
  readonly #reader: PersonReader;
  readonly #saving: ContactSaving;

  constructor(http: Http, lists: ListService) {
    this.#http = http;
    this.#reader = new PersonReader(http, lists);
    this.#saving = new ContactSaving(http, this.#reader);
  }

  async readContact(id: number, call?: Call): Promise<Contact> {
    return (await this.#reader.read(id, call)).contact;
  }

  async saveContact(contact: Contact, changes: ContactChanges, call?: Call): Promise<Contact> {
    const wanted = realChanges(contact, changes);
    if (Object.keys(wanted).length === 0) return contact;
    return this.#saving.save(contact, wanted, call);
  }

  suggestedCategory(
    contact: Contact,
    leadStatusId: number,
    call?: Call,
  ): Promise<CategorySuggestion | undefined> {
    return askCategoryUpdate(this.#http, contact, leadStatusId, call);
  }

  async updateCategory(
    contact: Contact,
    categoryId: number,
    suggestion: CategorySuggestion,
    call?: Call,
  ): Promise<void> {
    await settled<Contact | undefined>({
      send: async () => {
        await performCategoryUpdate(this.#http, contact, categoryId, suggestion, call);
        return undefined;
      },
      read: () => this.readContact(contact.id, call),
      isDone: (now) => now?.category?.id === categoryId,
    });
  }

  async completeCategoryUpdate(
    contact: Contact,
    suggestion: CategorySuggestion,
    call?: Call,
  ): Promise<Contact> {
    const { categoryId } = suggestion;
    const now = await this.readContact(contact.id, call);
    if (now.category?.id === categoryId) return now;
    await this.updateCategory(now, categoryId, suggestion, call);
    return this.readContact(contact.id, call);
  }
}
