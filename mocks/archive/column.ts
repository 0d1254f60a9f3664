import type { Texts } from '../seed/multi-language.js';
import type { NumberName, TextName } from './person-rows.js';

/** What a column holds; it decides its operators (archive provider restriction types). */
export type RestrictionType = 'int' | 'string' | 'listAny' | 'bool';

/** Where a column's values come from. */
export type ColumnSource =
  | { readonly numbers: NumberName }
  | { readonly texts: TextName }
  /** No values: `getAllRows` and `getNoRows` only restrict. */
  | { readonly always: boolean };

export interface Column {
  /** As documented; matched in any case. */
  readonly name: string;
  readonly type: RestrictionType;
  readonly source: ColumnSource;
  readonly label: Texts;
  /** List whose ids the column holds. */
  readonly list?: 'leadstatus' | 'category' | 'categorygroup';
  /** Name of the id in the tooltip hint, where payloads show one: `{category_id=3}`. */
  readonly hint?: string;
}

export type ListName = NonNullable<Column['list']>;
