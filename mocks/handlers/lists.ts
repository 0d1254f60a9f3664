import type { HttpHandler } from 'msw';
import { HostError, invalid, notFound } from '../db/host-error.js';
import { listByName, type HostList } from '../db/lists.js';
import { categoryGroupWords, type CategoryRow } from '../db/rows.js';
import {
  asBoolean,
  asInteger,
  asText,
  isObject,
  member,
  type Json,
  type JsonObject,
} from '../wire/json.js';
import { categoryCarrier } from '../wire/carriers.js';
import { categoryEntity, listItemEntity, mdoItem, selectableItem } from '../wire/list-items.js';
import { spoken, type Speech } from '../wire/speech.js';
import {
  parameter,
  parameterMissing,
  query,
  type Answer,
  type Call,
  type HostContext,
} from './call.js';
import { route } from './route.js';

/** Lists: lead statuses, categories, category groups, associates. */
export function listHandlers(context: HostContext): HttpHandler[] {
  const on = route.bind(null, context);
  return [
    on('get', 'MDOList/:name/selectable', (call) => selectable(call, named(call))),
    on('get', 'MDOList/:name', (call) => mdo(call, named(call))),
    on('get', 'List/:name/Items', (call) =>
      items(call, named(call), asBoolean(query(call, 'includeDeleted')) ?? false),
    ),
    on('get', 'List/:name/MDOItems', (call) => mdo(call, named(call))),
    on('post', 'Agents/MDO/GetList', (call) => mdo(call, listParameter(call, 'name'))),
    on('post', 'Agents/MDO/GetSimpleList', (call) => mdo(call, listParameter(call, 'name'))),
    on('post', 'Agents/MDO/GetSelectableList', (call) =>
      selectable(call, listParameter(call, 'name')),
    ),
    on('post', 'Agents/List/GetAllFromListName', (call) =>
      items(
        call,
        listParameter(call, 'udListDefinitionName'),
        asBoolean(parameter(call, 'includeDeleted')) ?? false,
      ),
    ),
    on('post', 'Agents/List/GetCategories', (call) => ({
      json: [...call.db.category.all()]
        .sort((a, b) => a.rank - b.rank)
        .map((row) => categoryCarrier(row, call.speech)),
    })),
    on('post', 'Agents/List/GetCategory', (call) =>
      byId(call, 'categoryId', (row) => categoryCarrier(row, call.speech)),
    ),
    on('post', 'Agents/List/GetCategoryEntity', (call) =>
      byId(call, 'categoryEntityId', (row) => categoryEntity(row, call.speech)),
    ),
    on('post', 'Agents/List/SaveCategoryEntity', saveCategory),
  ];
}

function named(call: Call): HostList {
  const name = call.params['name'] ?? '';
  const list = listByName(call.db, name);
  if (!list) throw notFound(`List ${name}`);
  return list;
}

function listParameter(call: Call, name: string): HostList {
  const asked = asText(parameter(call, name)) ?? '';
  const list = listByName(call.db, asked);
  // Agents have no 404: what they cannot do is an error of the server.
  if (!list) throw new HostError(500, 'SoException', `List ${asked} not found`);
  return list;
}

/** Deleted rows are included and marked: values in use have to be shown. */
function mdo(call: Call, list: HostList): Answer {
  return { json: list.rows.map((row) => mdoItem(row, list.name, call.speech)) };
}

/** What a person may choose: deleted rows are left out. */
function selectable(call: Call, list: HostList): Answer {
  const rows = list.rows.filter((row) => !row.deleted);
  return { json: rows.map((row) => selectableItem(row, list.name, call.speech)) };
}

function items(call: Call, list: HostList, includeDeleted: boolean): Answer {
  const rows = list.rows.filter((row) => includeDeleted || !row.deleted);
  return { json: rows.map((row) => listItemEntity(row, list.id, call.speech)) };
}

function byId(call: Call, name: string, carrier: (row: CategoryRow) => object): Answer {
  const id = asInteger(parameter(call, name));
  if (id === undefined) return parameterMissing(name);
  const row = call.db.category.get(id);
  return { json: row ? carrier(row) : null };
}

function saveCategory(call: Call): Answer {
  if (!isObject(call.body)) return parameterMissing('categoryEntity');
  const { db, body } = call;
  const id = asInteger(member(body, 'CategoryId')) ?? 0;
  const stored = db.category.get(id);
  if (id !== 0 && !stored) throw notFound(`Category id ${id}`);
  const row = categoryFrom(body, stored ?? newCategory(db.category.nextId), call.speech);
  db.commit([{ table: 'category', id: row.categoryId, row }]);
  return { json: categoryEntity(row, call.speech) };
}

function newCategory(categoryId: number): CategoryRow {
  const rest = { rank: categoryId, deleted: false, enableLeadStatus: false };
  return { categoryId, name: '', tooltip: '', categoryGroup: 'Unknown', ...rest };
}

/** A text that comes back as it was shown keeps its other languages. */
function textFrom(value: Json | undefined, stored: string, speech: Speech): string {
  const text = asText(value);
  return text === undefined || text === spoken(stored, speech) ? stored : text;
}

function categoryFrom(body: JsonObject, stored: CategoryRow, speech: Speech): CategoryRow {
  const word = asText(member(body, 'CategoryGroup')) ?? stored.categoryGroup;
  const categoryGroup = categoryGroupWords.find(
    (known, id) => known.toLowerCase() === word.toLowerCase() || String(id) === word,
  );
  if (!categoryGroup) throw invalid(`CategoryGroup '${word}' is unknown`);
  const row: CategoryRow = {
    ...stored,
    name: textFrom(member(body, 'Name'), stored.name, speech),
    tooltip: textFrom(member(body, 'Tooltip'), stored.tooltip, speech),
    rank: asInteger(member(body, 'Rank')) ?? stored.rank,
    categoryGroup,
    enableLeadStatus: asBoolean(member(body, 'EnableLeadStatus')) ?? stored.enableLeadStatus,
    deleted: asBoolean(member(body, 'Deleted')) ?? stored.deleted,
  };
  if (row.name.trim() === '') throw invalid('Name is mandatory');
  // "Only this group can have lead status enabled" (product guide, company category).
  if (row.enableLeadStatus && row.categoryGroup !== 'PotentialCustomer') {
    throw invalid('Only potential customers can have lead status enabled');
  }
  return row;
}
