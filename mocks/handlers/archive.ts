import type { HttpHandler } from 'msw';
import { archiveError } from '../archive/archive-error.js';
import { readQuery } from '../archive/archive-query.js';
import type { Column } from '../archive/column.js';
import { columnByName, PersonArchive, personEntities } from '../archive/person-archive.js';
import { personColumns } from '../archive/person-columns.js';
import { multiLanguage } from '../seed/multi-language.js';
import { bare } from '../wire/carriers.js';
import { asText } from '../wire/json.js';
import { spoken, type Speech } from '../wire/speech.js';
import { objectBody, parameter, type Answer, type Call, type HostContext } from './call.js';
import { route } from './route.js';

/** Archive queries by the agent: rows, how many there are, and what can be asked for. */
export function archiveHandlers(context: HostContext): HttpHandler[] {
  const on = route.bind(null, context);
  const archive = new PersonArchive(context.db);
  return [
    on('post', 'Agents/Archive/GetArchiveListByColumnsWithHeader', (call) => {
      const { count, rows } = answerOf(archive, call);
      return { json: { RowCount: count, Rows: rows, ...bare } };
    }),
    on('post', 'Agents/Archive/GetArchiveListByColumns', (call) => ({
      json: answerOf(archive, call).rows,
    })),
    on('post', 'Agents/Archive/GetAvailableColumns', (call) => {
      refuseUnknownProvider(asText(parameter(call, 'providerName')) ?? '');
      return { json: personColumns.map((column) => columnInfo(column, call.speech)) };
    }),
    on('post', 'Agents/Archive/GetAvailableEntities', availableEntities),
    on('post', 'Agents/Archive/GetProviderNames', () => ({ json: ['Person'] })),
  ];
}

function refuseUnknownProvider(name: string): void {
  if (name.toLowerCase() !== 'person') throw archiveError(`Provider '${name}' not found`);
}

function answerOf(archive: PersonArchive, call: Call) {
  const query = readQuery(objectBody(call));
  refuseUnknownProvider(query.provider);
  if (query.columns.length === 0) throw archiveError('No columns are asked for');
  const columns = query.columns.map(columnByName);
  const found = archive.matching(query, call.speech);
  const page = [...found.subarray(query.skip, query.skip + query.take)];
  return {
    // The host counts only when told to.
    count: query.countRows ? found.length : 0,
    rows: page.map((position) => archive.row(position, columns, call.speech)),
  };
}

function columnInfo({ name, type, list, label, source }: Column, speech: Speech) {
  const text = spoken(multiLanguage(label), speech);
  return {
    DisplayName: text,
    DisplayTooltip: text,
    DisplayType: type,
    CanOrderBy: !('always' in source),
    Name: name,
    CanRestrictBy: true,
    RestrictionType: type,
    RestrictionListName: list ?? '',
    IsVisible: !('always' in source),
    ExtraInfo: '',
    Width: '10c',
    IconHint: 'person',
    HeadingIconHint: '',
    ...bare,
  };
}

function availableEntities(call: Call): Answer {
  refuseUnknownProvider(asText(parameter(call, 'providerName')) ?? '');
  return {
    json: personEntities.map((name, i) => ({
      Id: i + 1,
      Name: name,
      ToolTip: '',
      Deleted: false,
      Rank: i + 1,
      Type: name,
      StyleHint: '',
      ...bare,
    })),
  };
}
