import * as z from 'zod/mini';
import { conflictingFields } from '../../domain/conflict.js';
import {
  fieldValue,
  type Contact,
  type ContactChanges,
  type ContactField,
} from '../../domain/contact.js';
import { Failure } from '../../domain/failure.js';
import type { Call } from '../call.js';
import { changedPerson, contactPatch, touchesLists } from './contact-patch.js';
import { fieldComplaints } from './field-complaints.js';
import { hostDate } from './host-date.js';
import type { Http } from './http.js';
import { personPath, type PersonReader, type ReadPerson } from './person-reader.js';
import { personMember, personWire } from './person-wire.js';
import { settled } from './write-in-doubt.js';

/** Stores changes of contacts, so that no one's change is lost and none is stored twice. */
export class ContactSaving {
  readonly #http: Http;
  readonly #reader: PersonReader;

  constructor(http: Http, reader: PersonReader) {
    this.#http = http;
    this.#reader = reader;
  }

  /** @param changes such as differ from what is in `contact`, and at least one */
  async save(contact: Contact, changes: ContactChanges, call?: Call): Promise<Contact> {
    try {
      const stored = await settled({
        send: () => this.#store(contact, changes, call),
        read: () => this.#reader.read(contact.id, call),
        isDone: (now) => holds(now.contact, changes),
        resend: (now) =>
          conflictingFields(contact, changes, now.contact).length === 0
            ? this.#storeOnTop(now, changes, call)
            : undefined,
      });
      // What a host does with a value that it will not have is not documented [?]: it may refuse,
      // or say yes and keep the old one. Texts are not compared, for it may trim or format them.
      const dropped = idFields.find((field) => lacks(stored.contact, changes, field));
      if (!dropped) return stored.contact;
      throw new Failure('invalid', { path: personPath(contact.id), member: personMember[dropped] });
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'invalid') throw error;
      throw await this.#withComplaints(error, contact.id, changes, call);
    }
  }

  /** First try: the host tests each value that was read. Lists are guarded by date instead. */
  async #store(contact: Contact, changes: ContactChanges, call?: Call): Promise<ReadPerson> {
    if (!touchesLists(changes)) {
      // A category where there was none cannot be tested by its id.
      const since = contact.category ? undefined : contact.lastChange.at;
      return this.#patch(contact, contactPatch(contact, changes), since, call);
    }
    const now = await this.#reader.read(contact.id, call);
    if (conflictingFields(contact, changes, now.contact).length > 0) {
      throw new Failure('conflict', { path: personPath(contact.id) });
    }
    const operations = contactPatch(contact, changes, now.wire);
    return this.#patch(contact, operations, hostDate(now.wire.UpdatedDate), call);
  }

  /**
   * Second try, after a conflict in which nobody touched what we change: another member was
   * changed, or the host writes an empty value otherwise than we do. What was just read is the
   * ground, and the date its guard (to the second); without a date there is no second try.
   */
  #storeOnTop(now: ReadPerson, changes: ContactChanges, call?: Call) {
    const since = hostDate(now.wire.UpdatedDate);
    if (!since) return undefined;
    const operations = contactPatch(now.contact, changes, now.wire, false);
    return this.#patch(now.contact, operations, since, call);
  }

  async #patch(
    { id }: Contact,
    operations: unknown,
    unmodifiedSince: Date | undefined,
    call?: Call,
  ): Promise<ReadPerson> {
    const path = personPath(id);
    const wire = await this.#http.patch(path, operations, personWire, { ...call, unmodifiedSince });
    return this.#reader.made(wire, call);
  }

  /** What the host has against single fields, where it can be asked. */
  async #withComplaints(failure: Failure, id: number, changes: ContactChanges, call?: Call) {
    try {
      const entity = changedPerson(await this.#reader.entity(id, call), changes);
      const complaints = await this.#http.post('v1/Person/Validate', entity, z.unknown(), {
        ...call,
        effect: 'read',
      });
      return new Failure('invalid', { ...failure.detail, fields: fieldComplaints(complaints) });
    } catch (error) {
      return error instanceof Failure ? failure : error;
    }
  }
}

const idFields = ['leadStatusId', 'categoryId'] as const;

function lacks(contact: Contact, changes: ContactChanges, field: ContactField): boolean {
  return changes[field] !== undefined && fieldValue(contact, field) !== changes[field];
}

function holds(contact: Contact, changes: ContactChanges): boolean {
  const fields = Object.keys(changes) as ContactField[];
  return fields.every((field) => !lacks(contact, changes, field));
}
