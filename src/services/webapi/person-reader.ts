import type { Contact } from '../../domain/contact.js';
import { Failure } from '../../domain/failure.js';
import { parseRecordId } from '../../domain/record-id.js';
import type { Call } from '../call.js';
import type { ListService } from '../list-service.js';
import { companyWire } from './company-wire.js';
import type { Http } from './http.js';
import { contactFromWire, personWire, type PersonWire } from './person-wire.js';
import { wholeCategory } from './whole-category.js';

/** A contact, and the host's entity that it was made of. */
export interface ReadPerson {
  readonly wire: PersonWire;
  readonly contact: Contact;
}

/** Reads contacts: in one request where the host puts group and switch beside the category. */
export class PersonReader {
  readonly #http: Http;
  readonly #lists: ListService;

  constructor(http: Http, lists: ListService) {
    this.#http = http;
    this.#lists = lists;
  }

  async read(id: number, call?: Call): Promise<ReadPerson> {
    return this.made(await this.entity(id, call), call);
  }

  /** The host's entity alone. */
  async entity(id: number, call?: Call): Promise<PersonWire> {
    if (parseRecordId(id) === undefined) throw new Failure('invalid', { input: 'contact-id' });
    return this.#http.get(personPath(id), personWire, call);
  }

  /** An entity that an answer brought, as a contact. */
  async made(wire: PersonWire, call?: Call): Promise<ReadPerson> {
    const contact = contactFromWire(wire);
    const category = await wholeCategory(await this.#category(wire, call), this.#lists, call);
    return { wire, contact: { ...contact, category } };
  }

  /**
   * "Usually null. Refer to the Contact.Category instead", says the host's reference of the
   * category beside a person. Real answers have it; where not, the company is asked.
   */
  async #category(wire: PersonWire, call: Call | undefined) {
    const companyId = wire.Contact?.ContactId;
    if (wire.Category || !companyId) return wire.Category;
    return (await this.#http.get(`v1/Contact/${companyId}`, companyWire, call)).Category;
  }
}

/** The host calls a contact `Person`. */
export function personPath(id: number): string {
  return `v1/Person/${id}`;
}
