import {
  asInteger,
  asText,
  isObject,
  member,
  type Json,
  type JsonObject,
  isArray,
} from '../wire/json.js';
import { archiveError } from './archive-error.js';
import { readRestrictions, type Restriction } from './restriction.js';

/** What an archive is asked. */
export interface ArchiveQuery {
  readonly provider: string;
  readonly columns: readonly string[];
  readonly order: readonly { readonly name: string; readonly descending: boolean }[];
  readonly restrictions: readonly Restriction[];
  /** Empty for all of the provider's. */
  readonly entities: readonly string[];
  readonly skip: number;
  readonly take: number;
  readonly countRows: boolean;
}

/** @throws HostError 500 where the query is none */
export function readQuery(body: JsonObject): ArchiveQuery {
  const page = asInteger(member(body, 'Page')) ?? 0;
  const take = asInteger(member(body, 'PageSize')) ?? 50;
  if (take < 0) throw archiveError(`A page of ${take} rows`);
  const options = asText(member(body, 'Options')) ?? '';
  return {
    provider: asText(member(body, 'ProviderName')) ?? '',
    columns: names(member(body, 'Columns'), 'Columns'),
    order: readOrder(member(body, 'SortOrder')),
    restrictions: readRestrictions(member(body, 'Restriction')),
    entities: names(member(body, 'Entities'), 'Entities'),
    // "A negative page is a number of rows to skip."
    skip: page < 0 ? -page : page * take,
    take,
    countRows: /(^|[,;&\s])rowcount\s*=\s*true/i.test(options),
  };
}

function names(value: Json | undefined, what: string): string[] {
  if (value === undefined || value === null) return [];
  if (!isArray(value)) throw archiveError(`${what} are no array`);
  return value.map((item) => {
    if (typeof item !== 'string') throw archiveError(`${what} hold something that is no name`);
    return item;
  });
}

function readOrder(value: Json | undefined): ArchiveQuery['order'] {
  if (value === undefined || value === null) return [];
  if (!isArray(value)) throw archiveError('SortOrder is no array');
  return value.map((item) => {
    const name = isObject(item) ? asText(member(item, 'Name')) : undefined;
    if (!isObject(item) || !name) throw archiveError('A sort order needs a name');
    const direction = (asText(member(item, 'Direction')) ?? 'ASC').toUpperCase();
    if (direction !== 'ASC' && direction !== 'DESC') {
      throw archiveError(`Sort direction '${direction}' is unknown`);
    }
    return { name, descending: direction === 'DESC' };
  });
}
