import type { HttpHandler } from 'msw';
import type { Database } from '../db/database.js';
import { denied, invalid, notFound } from '../db/host-error.js';
import { mayDelete, personTableRight } from '../db/rights.js';
import type { PersonRow } from '../db/rows.js';
import { stampAfter } from '../db/save-contact.js';
import {
  personMembers,
  personProblems,
  personSaved,
  type PersonMember,
} from '../db/save-person.js';
import { signedInAssociateId } from '../seed/associates.js';
import { asInteger, isObject, member, type JsonObject, isArray } from '../wire/json.js';
import { jsonPatched } from '../wire/json-patch.js';
import { mergePatched } from '../wire/merge-patch.js';
import { fullNameOf, personEntity } from '../wire/person-entity.js';
import { personFromEntity } from '../wire/read-entity.js';
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

/** Persons, which are our contacts: the REST resource and the agent. */
export function personHandlers(context: HostContext): HttpHandler[] {
  const on = route.bind(null, context);
  return [
    on('get', 'Person/default', defaultPerson),
    on('post', 'Person/Validate', validate),
    on('get', 'Person/:id/Simple', simple),
    on('get', 'Person/:id', (call) => {
      const row = existing(call);
      refuseIfChanged(call, row.updated, 'PersonEntity');
      return readAnswer(call, row.updated, personEntity(call.db, row, call.speech));
    }),
    on('post', 'Person', (call) => created(call, objectBody(call))),
    on('put', 'Person/:id', (call) => replaced(call, unchanged(call), objectBody(call))),
    on('patch', 'Person/:id', (call) => patched(call, unchanged(call))),
    on('delete', 'Person/:id', (call) => deleted(call, unchanged(call))),
    on('post', 'Agents/Person/CreateDefaultPersonEntity', defaultPerson),
    on('post', 'Agents/Person/GetPersonEntity', agentGet),
    on('post', 'Agents/Person/SavePersonEntity', agentSave),
    on('post', 'Agents/Person/DeletePersonEntity', agentDelete),
    on('post', 'Agents/Person/ValidatePersonEntity', validate),
  ];
}

function emptyPerson(db: Database): PersonRow {
  const stamp = { registered: 0, registeredBy: signedInAssociateId, updated: 0, updatedBy: 0 };
  return {
    personId: 0,
    contactId: 0,
    mrmrs: '',
    firstname: '',
    middleName: '',
    lastname: '',
    title: '',
    description: '',
    emails: [],
    mobilePhones: [],
    officePhones: [],
    leadstatusId: 0,
    categoryId: 0,
    countryId: db.contact.get(11)?.countryId ?? 0,
    associateId: signedInAssociateId,
    retired: false,
    ...stamp,
  };
}

function existing(call: Call): PersonRow {
  const id = pathId(call);
  const row = call.db.person.get(id);
  if (!row) throw notFound(`Person id ${id}`);
  return row;
}

/** The row to change, unless it is newer than the caller thinks. */
function unchanged(call: Call): PersonRow {
  const row = existing(call);
  refuseIfChanged(call, row.updated, 'PersonEntity');
  return row;
}

function entityAnswer(call: Call, personId: number): Answer {
  const row = call.db.person.get(personId);
  if (!row) throw notFound(`Person id ${personId}`);
  return { json: selected(call, personEntity(call.db, row, call.speech)) };
}

function defaultPerson(call: Call): Answer {
  return { json: personEntity(call.db, emptyPerson(call.db), call.speech) };
}

function simple(call: Call): Answer {
  const row = existing(call);
  return {
    json: {
      PersonId: row.personId,
      FullName: fullNameOf(row),
      Title: row.title,
      ContactId: row.contactId,
      TableRight: null,
      FieldProperties: {},
    },
  };
}

function created(call: Call, entity: JsonObject): Answer {
  const { db } = call;
  const personId = db.person.nextId;
  const registered = stampAfter(db, 0);
  const row = { ...personFromEntity(db, entity, emptyPerson(db)), personId, registered };
  db.commit(personSaved(db, undefined, row, signedInAssociateId));
  return entityAnswer(call, personId);
}

function replaced(call: Call, before: PersonRow, entity: JsonObject): Answer {
  const after = personFromEntity(call.db, entity, before);
  call.db.commit(personSaved(call.db, before, after, signedInAssociateId));
  return entityAnswer(call, before.personId);
}

function patched(call: Call, before: PersonRow): Answer {
  const { body, db } = call;
  const stored = personEntity(db, before, call.speech) as unknown as JsonObject;
  if (isArray(body)) {
    const { entity, written } = jsonPatched(stored, body);
    const after = personFromEntity(db, entity, before);
    const members = written.filter((name): name is PersonMember => name in personMembers);
    db.commit(personSaved(db, before, after, signedInAssociateId, members));
    return entityAnswer(call, before.personId);
  }
  if (!isObject(body)) throw invalid('A patch is an array of operations or an object');
  return replaced(call, before, mergePatched(stored, body));
}

function deleted(call: Call, row: PersonRow): Answer {
  const right = personTableRight(row);
  if (!mayDelete(right)) throw denied(`Person id ${row.personId} may not be deleted.`);
  call.db.commit([{ table: 'person', id: row.personId, row: null }]);
  return { status: 204 };
}

function validate(call: Call): Answer {
  const body = objectBody(call);
  const inner = member(body, 'PersonEntity');
  const entity = isObject(inner) ? inner : body;
  const stored = call.db.person.get(asInteger(member(entity, 'PersonId')) ?? 0);
  const row = personFromEntity(call.db, entity, stored ?? emptyPerson(call.db));
  return { json: personProblems(row) };
}

function agentGet(call: Call): Answer {
  const id = asInteger(parameter(call, 'personEntityId'));
  if (id === undefined) return parameterMissing('personEntityId');
  const row = call.db.person.get(id);
  // Agents answer 200 with null where there is nothing.
  return { json: row ? personEntity(call.db, row, call.speech) : null };
}

function agentSave(call: Call): Answer {
  if (!isObject(call.body)) return parameterMissing('personEntity');
  const id = asInteger(member(call.body, 'PersonId')) ?? 0;
  if (id === 0) return created(call, call.body);
  const row = call.db.person.get(id);
  if (!row) throw notFound(`Person id ${id}`);
  return replaced(call, row, call.body);
}

function agentDelete(call: Call): Answer {
  const id = asInteger(parameter(call, 'personEntityId'));
  if (id === undefined) return parameterMissing('personEntityId');
  const row = call.db.person.get(id);
  return row ? deleted(call, row) : { status: 204 };
}
