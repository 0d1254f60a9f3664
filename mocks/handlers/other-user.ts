import type { Database } from '../db/database.js';
import { carriesLeadStatus, categoryOf } from '../db/lead-rules.js';
import type { Change } from '../db/rows.js';
import { contactSaved, stampAfter } from '../db/save-contact.js';
import { otherAssociateId } from '../seed/associates.js';
import type { FaultTarget } from '../faults.js';
import { asInteger, asText, isObject, member, type Json, isArray } from '../wire/json.js';

/**
 * What another user does to the record that a request is about to save, a second later than its last
 * change so that `If-Unmodified-Since` sees it too. `undefined` where the request saves no record.
 */
export function anotherUsersChange(
  db: Database,
  target: FaultTarget,
  body: Json | undefined,
  field: 'lead-status' | 'title',
): readonly Change[] | undefined {
  const [, kind, id] = /\/(person|contact)\/(\d+)/i.exec(target.path) ?? [];
  if (!/^(PATCH|PUT|POST)$/i.test(target.method)) return undefined;
  if (kind?.toLowerCase() === 'contact') return contactChange(db, Number(id), field);
  const agent = /\/agents\/person\/savepersonentity/i.test(target.path);
  const personId = kind
    ? Number(id)
    : agent && isObject(body)
      ? asInteger(member(body, 'PersonId'))
      : undefined;
  return personId === undefined ? undefined : personChange(db, personId, wantedStatus(body), field);
}

function personChange(
  db: Database,
  personId: number,
  mine: number | undefined,
  field: 'lead-status' | 'title',
): readonly Change[] | undefined {
  const person = db.person.get(personId);
  if (!person) return undefined;
  const stamp = {
    updated: Math.max(stampAfter(db, 0), person.updated + 1000),
    updatedBy: otherAssociateId,
  };
  if (field === 'title') {
    const title = person.title === 'Head of strategy' ? 'Head of sales' : 'Head of strategy';
    return [{ table: 'person', id: personId, row: { ...person, title, ...stamp } }];
  }
  if (!carriesLeadStatus(categoryOf(db, person))) return undefined;
  const theirs = [...db.leadstatus.all()].find(
    (row) => !row.deleted && row.leadstatusId !== person.leadstatusId && row.leadstatusId !== mine,
  );
  if (!theirs) return undefined;
  const row = { ...person, leadstatusId: theirs.leadstatusId, ...stamp };
  return [{ table: 'person', id: personId, row }];
}

/** The nearest that a company has to a title is its department, and to a status its category. */
function contactChange(
  db: Database,
  contactId: number,
  field: 'lead-status' | 'title',
): readonly Change[] | undefined {
  const contact = db.contact.get(contactId);
  if (!contact) return undefined;
  const now = { ...contact, updated: contact.updated + 1000 };
  if (field === 'title') {
    return contactSaved(db, now, { ...now, department: 'Head office' }, otherAssociateId);
  }
  const theirs = [...db.category.all()].find(
    (row) => !row.deleted && row.categoryId !== contact.categoryId,
  );
  if (!theirs) return undefined;
  const moved = { ...now, categoryId: theirs.categoryId };
  return contactSaved(db, now, moved, otherAssociateId);
}

/** The status that the request wants to store, from a patch of either kind or an entity. */
function wantedStatus(body: Json | undefined): number | undefined {
  if (isObject(body)) return asInteger(member(body, 'LeadstatusId'));
  if (!isArray(body)) return undefined;
  for (const operation of body) {
    if (!isObject(operation) || member(operation, 'op') === 'test') continue;
    if (/^\/?leadstatusid$/i.test(asText(member(operation, 'path')) ?? '')) {
      return asInteger(member(operation, 'value'));
    }
  }
  return undefined;
}
