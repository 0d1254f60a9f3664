import type { HttpHandler } from 'msw';
import { invalid, notFound } from '../db/host-error.js';
import type { Change, ContactRow } from '../db/rows.js';
import { contactSaved, stampAfter } from '../db/save-contact.js';
import { signedInAssociateId } from '../seed/associates.js';
import { asInteger, isObject, member, type JsonObject, isArray } from '../wire/json.js';
import { contactEntity } from '../wire/contact-entity.js';
import { jsonPatched } from '../wire/json-patch.js';
import { mergePatched } from '../wire/merge-patch.js';
import { contactFromEntity } from '../wire/read-entity.js';
import {
  objectBody,
  parameter,
  parameterMissing,
  pathId,
  selected,
  type Answer,
  type Call,
  type HostContext,
} from './call.js';
import { readAnswer, refuseIfChanged } from './conditions.js';
import { route } from './route.js';

/** The host's contacts, which are our companies: the REST resource and the agent. */
export function contactHandlers(context: HostContext): HttpHandler[] {
  const on = route.bind(null, context);
  return [
    on('get', 'Contact/default', defaultContact),
    on('post', 'Contact/Validate', validate),
    on('get', 'Contact/:id/Simple', simple),
    on('get', 'Contact/:id', (call) => {
      const row = existing(call);
      refuseIfChanged(call, row.updated, 'ContactEntity');
      return readAnswer(call, row.updated, contactEntity(call.db, row, call.speech));
    }),
    on('post', 'Contact', (call) => created(call, objectBody(call))),
    on('put', 'Contact/:id', (call) => replaced(call, unchanged(call), objectBody(call))),
    on('patch', 'Contact/:id', (call) => patched(call, unchanged(call))),
    on('delete', 'Contact/:id', (call) => deleted(call, unchanged(call))),
    on('post', 'Agents/Contact/CreateDefaultContactEntity', defaultContact),
    on('post', 'Agents/Contact/GetContactEntity', agentGet),
    on('post', 'Agents/Contact/SaveContactEntity', agentSave),
    on('post', 'Agents/Contact/DeleteContactEntity', agentDelete),
    on('post', 'Agents/Contact/ValidateContactEntity', validate),
  ];
}

const emptyContact: ContactRow = {
  contactId: 0,
  name: '',
  department: '',
  orgNr: '',
  description: '',
  emails: [],
  phones: [],
  urls: [],
  categoryId: 0,
  countryId: 578,
  associateId: signedInAssociateId,
  registered: 0,
  registeredBy: signedInAssociateId,
  updated: 0,
  updatedBy: 0,
};

function existing(call: Call): ContactRow {
  const id = pathId(call);
  const row = call.db.contact.get(id);
  if (!row) throw notFound(`Contact id ${id}`);
  return row;
}

/** The row to change, unless it is newer than the caller thinks. */
function unchanged(call: Call): ContactRow {
  const row = existing(call);
  refuseIfChanged(call, row.updated, 'ContactEntity');
  return row;
}

function entityAnswer(call: Call, contactId: number): Answer {
  const row = call.db.contact.get(contactId);
  if (!row) throw notFound(`Contact id ${contactId}`);
  return { json: selected(call, contactEntity(call.db, row, call.speech)) };
}

function defaultContact(call: Call): Answer {
  return { json: contactEntity(call.db, emptyContact, call.speech) };
}

function simple(call: Call): Answer {
  const { contactId, name, department } = existing(call);
  return {
    json: {
      ContactId: contactId,
      Name: name,
      Department: department,
      TableRight: null,
      FieldProperties: {},
    },
  };
}

function created(call: Call, entity: JsonObject): Answer {
  const { db } = call;
  const contactId = db.contact.nextId;
  const registered = stampAfter(db, 0);
  const row = { ...contactFromEntity(entity, emptyContact), contactId, registered };
  db.commit(contactSaved(db, undefined, row, signedInAssociateId));
  return entityAnswer(call, contactId);
}

function replaced(call: Call, before: ContactRow, entity: JsonObject): Answer {
  const after = contactFromEntity(entity, before);
  call.db.commit(contactSaved(call.db, before, after, signedInAssociateId));
  return entityAnswer(call, before.contactId);
}

function patched(call: Call, before: ContactRow): Answer {
  const { body, db } = call;
  const stored = contactEntity(db, before, call.speech) as unknown as JsonObject;
  if (isArray(body)) {
    return replaced(call, before, jsonPatched(stored, body).entity);
  }
  if (!isObject(body)) throw invalid('A patch is an array of operations or an object');
  return replaced(call, before, mergePatched(stored, body));
}

/** Deletes a company and its people. */
function deleted(call: Call, row: ContactRow): Answer {
  const persons = call.db
    .personsOf(row.contactId)
    .map((id): Change => ({ table: 'person', id, row: null }));
  call.db.commit([{ table: 'contact', id: row.contactId, row: null }, ...persons]);
  return { status: 204 };
}

function validate(call: Call): Answer {
  const body = objectBody(call);
  const inner = member(body, 'ContactEntity');
  const row = contactFromEntity(isObject(inner) ? inner : body, emptyContact);
  return {
    json: {
      ...(row.name.trim() === '' ? { Name: 'Name is mandatory' } : {}),
      ...(row.categoryId === 0 ? { Category: 'Category is mandatory' } : {}),
    },
  };
}

function agentGet(call: Call): Answer {
  const id = asInteger(parameter(call, 'contactEntityId'));
  if (id === undefined) return parameterMissing('contactEntityId');
  const row = call.db.contact.get(id);
  // Agents answer 200 with null where there is nothing.
  return { json: row ? contactEntity(call.db, row, call.speech) : null };
}

function agentSave(call: Call): Answer {
  if (!isObject(call.body)) return parameterMissing('contactEntity');
  const id = asInteger(member(call.body, 'ContactId')) ?? 0;
  if (id === 0) return created(call, call.body);
  const row = call.db.contact.get(id);
  if (!row) throw notFound(`Contact id ${id}`);
  return replaced(call, row, call.body);
}

function agentDelete(call: Call): Answer {
  const id = asInteger(parameter(call, 'contactEntityId'));
  if (id === undefined) return parameterMissing('contactEntityId');
  const row = call.db.contact.get(id);
  return row ? deleted(call, row) : { status: 204 };
}
