import type { z } from 'zod/mini';
import type { mdoItemWire } from '../../src/services/webapi/list-wire.js';
import type { ListRow } from '../db/lists.js';
import type { CategoryRow } from '../db/rows.js';
import { bare } from './carriers.js';
import type { EveryMember } from './every-member.js';
import { noDate, spoken, type Speech } from './speech.js';

/** From `MDOList/{name}` and `Agents/MDO/GetList`. */
export function mdoItem(row: ListRow, list: string, speech: Speech) {
  return {
    Id: row.id,
    Name: spoken(row.name, speech),
    ToolTip: spoken(row.tooltip, speech),
    Deleted: row.deleted,
    Rank: row.rank,
    Type: list,
    ColorBlock: 0,
    IconHint: '',
    ChildItems: [],
    ExtraInfo: '',
    StyleHint: '',
    FullName: null,
    ...bare,
  } satisfies EveryMember<z.infer<typeof mdoItemWire>>;
}

/** From `MDOList/{name}/selectable` and `Agents/MDO/GetSelectableList`. */
export function selectableItem(row: ListRow, list: string, speech: Speech) {
  return {
    ...mdoItem(row, list, speech),
    Selected: false,
    LastChanged: noDate,
    Hidden: false,
  };
}

/** From `List/{name}/Items` and `Agents/List/GetAllFromListName`: no group and no switch here. */
export function listItemEntity(row: ListRow, listId: number, speech: Speech) {
  return {
    Id: row.id,
    Name: spoken(row.name, speech),
    Tooltip: spoken(row.tooltip, speech),
    Deleted: row.deleted,
    UdListDefinitionId: listId,
    Rank: row.rank,
    ...bare,
  };
}

/** The administrator's category. */
export function categoryEntity(row: CategoryRow, speech: Speech) {
  return {
    CategoryId: row.categoryId,
    Name: spoken(row.name, speech),
    CategoryGroup: row.categoryGroup,
    Tooltip: spoken(row.tooltip, speech),
    Rank: row.rank,
    EnableLeadStatus: row.enableLeadStatus,
    CategoryFamilyId: 0,
    Deleted: row.deleted,
    ...bare,
  };
}
