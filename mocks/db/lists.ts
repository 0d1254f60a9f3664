import { associates } from '../seed/associates.js';
import { categoryGroupTexts } from '../seed/category-group-texts.js';
import { multiLanguage } from '../seed/multi-language.js';
import type { Database } from './database.js';
import { categoryGroupWords } from './rows.js';

/** A row of any list. Its name may be a multi-language string. */
export interface ListRow {
  readonly id: number;
  readonly name: string;
  readonly tooltip: string;
  readonly rank: number;
  readonly deleted: boolean;
}

/** The host's lists by lower-case name. */
const lists: Readonly<Record<string, { readonly id: number; rows(db: Database): ListRow[] }>> = {
  leadstatus: {
    id: 540,
    rows: (db) =>
      [...db.leadstatus.all()].map((row) => ({
        id: row.leadstatusId,
        name: row.name,
        tooltip: row.tooltip,
        rank: row.rank,
        deleted: row.deleted,
      })),
  },
  category: {
    id: 64,
    rows: (db) =>
      [...db.category.all()].map((row) => ({
        id: row.categoryId,
        name: row.name,
        tooltip: row.tooltip,
        rank: row.rank,
        deleted: row.deleted,
      })),
  },
  categorygroup: {
    id: 0,
    rows: () =>
      categoryGroupWords.flatMap((word, id) =>
        word === 'Unknown'
          ? []
          : [
              {
                id,
                name: multiLanguage(categoryGroupTexts[word]),
                tooltip: '',
                rank: id,
                deleted: false,
              },
            ],
      ),
  },
  associate: {
    id: 0,
    rows: () =>
      associates.map((row, i) => ({
        id: row.associateId,
        name: row.fullName,
        tooltip: '',
        rank: i + 1,
        deleted: false,
      })),
  },
};

const endings = ['withnoselection', 'withallitem'] as const;

export interface HostList {
  readonly id: number;
  readonly name: string;
  /** By rank, deleted rows included. */
  readonly rows: readonly ListRow[];
}

/** A list by its name in any case, with one of the host's endings or without. */
export function listByName(db: Database, asked: string): HostList | undefined {
  const lower = asked.toLowerCase();
  const ending = endings.find((end) => lower.endsWith(end));
  const name = ending ? lower.slice(0, -ending.length) : lower;
  const list = Object.hasOwn(lists, name) ? lists[name] : undefined;
  if (!list) return undefined;
  const rows = list.rows(db).sort((a, b) => a.rank - b.rank || a.id - b.id);
  const extra = { tooltip: '', rank: 0, deleted: false };
  if (ending === 'withnoselection') {
    rows.unshift({ id: 0, name: multiLanguage(categoryGroupTexts.NoSelection), ...extra });
  }
  if (ending === 'withallitem') {
    rows.unshift({ id: -1, name: multiLanguage(categoryGroupTexts.AllItems), ...extra });
  }
  return { id: list.id, name: lower, rows };
}
