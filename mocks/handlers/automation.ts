import type { HttpHandler } from 'msw';
import type { z } from 'zod/mini';
import type { categoryUpdateWire } from '../../src/services/webapi/category-update-wire.js';
import { neededCategoryUpdate } from '../db/automation.js';
import type { Database } from '../db/database.js';
import { invalid, notFound } from '../db/host-error.js';
import { categoryIdOf } from '../db/lead-rules.js';
import { triggerTypes, type CategoryUpdateRow, type Change, type PersonRow } from '../db/rows.js';
import { contactSaved } from '../db/save-contact.js';
import { personSaved } from '../db/save-person.js';
import { signedInAssociateId } from '../seed/associates.js';
import { bare } from '../wire/carriers.js';
import type { EveryMember } from '../wire/every-member.js';
import {
  asBoolean,
  asInteger,
  asText,
  isObject,
  member,
  type JsonObject,
  isArray,
} from '../wire/json.js';
import { parameter, parameterMissing, type Answer, type Call, type HostContext } from './call.js';
import { route } from './route.js';

/** *Lead categorization*: a lead status that moves the company to another category. */
export function automationHandlers(context: HostContext): HttpHandler[] {
  const on = route.bind(null, context);
  return [
    on('post', 'Agents/List/GetNeedCategoryUpdateForPerson', need),
    on('post', 'Agents/List/PerformNeededCategoryUpdate', perform),
    on('post', 'Agents/List/GetAllAutomatedCategoryUpdates', all),
    on('post', 'Agents/List/SaveAllAutomatedCategoryUpdates', saveAll),
  ];
}

function carrier(row: CategoryUpdateRow) {
  return {
    Enabled: row.enabled,
    TriggerType: row.triggerType,
    UserConfirmation: row.userConfirmation,
    DefaultCategory: row.defaultCategory,
    LeadstatusId: row.leadstatusId,
    ...bare,
  } satisfies EveryMember<z.infer<typeof categoryUpdateWire>>;
}

/**
 * Null where nothing would happen. That the category is the one stored, whatever the caller says it
 * is, and that a status which is already stored fires nothing, are our readings.
 */
function need(call: Call): Answer {
  const leadStatus = asInteger(parameter(call, 'leadStatus'));
  if (leadStatus === undefined) return parameterMissing('leadStatus');
  const person = call.db.person.get(asInteger(parameter(call, 'personId')) ?? 0);
  if (person?.leadstatusId === leadStatus) return { json: null };
  const rule = neededCategoryUpdate(call.db, leadStatus, categoryNow(call, person));
  return { json: rule ? carrier(rule) : null };
}

function categoryNow(call: Call, person: PersonRow | undefined): number {
  if (person) return categoryIdOf(call.db, person);
  const contact = call.db.contact.get(asInteger(parameter(call, 'contactId')) ?? 0);
  return contact?.categoryId ?? asInteger(parameter(call, 'categoryId')) ?? 0;
}

/** Moves the company, or a person without one, to the category that the user chose. */
function perform(call: Call): Answer {
  const categoryId = asInteger(parameter(call, 'categoryId'));
  if (categoryId === undefined) return parameterMissing('categoryId');
  if (!isObject(parameter(call, 'setting'))) return parameterMissing('setting');
  call.db.commit(moved(call, categoryId));
  return { status: 204 };
}

function moved(call: Call, categoryId: number): readonly Change[] {
  const { db } = call;
  const personId = asInteger(parameter(call, 'personId')) ?? 0;
  const person = db.person.get(personId);
  const contactId = asInteger(parameter(call, 'contactId')) || person?.contactId || 0;
  if (contactId !== 0) {
    const contact = db.contact.get(contactId);
    if (!contact) throw notFound(`Contact id ${contactId}`);
    return contactSaved(db, contact, { ...contact, categoryId }, signedInAssociateId);
  }
  if (!person) throw notFound(`Person id ${personId}`);
  return personSaved(db, person, { ...person, categoryId }, signedInAssociateId);
}

function all(call: Call): Answer {
  return { json: [...call.db.automatedcategoryupdate.all()].map(carrier) };
}

/** Replaces all rules by those handed in. */
function saveAll(call: Call): Answer {
  const settings = parameter(call, 'settings');
  if (!isArray(settings)) return parameterMissing('settings');
  const table = call.db.automatedcategoryupdate;
  const old = [...table.all()];
  const rows = settings.map((setting, i) => {
    if (!isObject(setting)) throw invalid('A setting is no object');
    return ruleFrom(call.db, setting, old[i]?.updateId ?? table.nextId + i - old.length);
  });
  const gone = old
    .slice(rows.length)
    .map(({ updateId }): Change => ({ table: 'automatedcategoryupdate', id: updateId, row: null }));
  const kept = rows.map((row): Change => ({
    table: 'automatedcategoryupdate',
    id: row.updateId,
    row,
  }));
  call.db.commit([...kept, ...gone]);
  return all(call);
}

function ruleFrom(db: Database, setting: JsonObject, updateId: number): CategoryUpdateRow {
  const word = asText(member(setting, 'TriggerType')) ?? 'None';
  const triggerType = triggerTypes.find(
    (known, i) => known.toLowerCase() === word.toLowerCase() || String(i) === word,
  );
  if (!triggerType) throw invalid(`TriggerType '${word}' is unknown`);
  const row: CategoryUpdateRow = {
    updateId,
    enabled: asBoolean(member(setting, 'Enabled')) ?? false,
    triggerType,
    userConfirmation: asBoolean(member(setting, 'UserConfirmation')) ?? false,
    defaultCategory: asInteger(member(setting, 'DefaultCategory')) ?? 0,
    leadstatusId: asInteger(member(setting, 'LeadstatusId')) ?? 0,
  };
  // "Save is enabled only when every enabled rule has a target category" (product guide).
  if (row.enabled && !db.category.get(row.defaultCategory)) {
    throw invalid(`Category id ${row.defaultCategory} not found`);
  }
  return row;
}
