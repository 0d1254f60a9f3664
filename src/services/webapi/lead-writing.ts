import type { CategorySuggestion } from '../../domain/category-automation.js';
import type { Contact, ContactChanges } from '../../domain/contact.js';
import type { Call } from '../call.js';
import { askCategoryUpdate, performCategoryUpdate } from './category-automation-calls.js';
import { ContactSaving } from './contact-saving.js';
import type { Http } from './http.js';
import type { PersonReader } from './person-reader.js';
import { settled } from './write-in-doubt.js';

/** The half of the lead service that changes something. Reading needs none of it. */
export class LeadWriting {
  readonly #http: Http;
  readonly #reader: PersonReader;
  readonly #saving: ContactSaving;

  constructor(http: Http, reader: PersonReader) {
    this.#http = http;
    this.#reader = reader;
    this.#saving = new ContactSaving(http, reader);
  }

  /** @param changes such as differ from what is in `contact`, and at least one */
  save(contact: Contact, changes: ContactChanges, call?: Call): Promise<Contact> {
    return this.#saving.save(contact, changes, call);
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
      read: () => this.#read(contact.id, call),
      isDone: (now) => now?.category?.id === categoryId,
    });
  }

  async completeCategoryUpdate(
    contact: Contact,
    suggestion: CategorySuggestion,
    call?: Call,
  ): Promise<Contact> {
    const { categoryId } = suggestion;
    const now = await this.#read(contact.id, call);
    if (now.category?.id === categoryId) return now;
    await this.updateCategory(now, categoryId, suggestion, call);
    return this.#read(contact.id, call);
  }

  async #read(id: number, call?: Call): Promise<Contact> {
    return (await this.#reader.read(id, call)).contact;
  }
}
