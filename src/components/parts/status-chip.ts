import { html, type TemplateResult } from 'lit';
import type { StatusShown } from '../../domain/lead-status.js';
import type { Words } from '../../i18n/words.js';
import { statusHues } from '../../styles/tokens.js';
import { icon } from './icon.js';
import {
  arrowCounterClockwise,
  checkCircle,
  circleDashed,
  phoneCall,
  tag,
  warningCircle,
  xCircle,
} from './icons.js';

/**
 * The five statuses that every new host starts with, by their documented ids. A tenant may rename
 * them, but an id stays: so nothing here compares a name. All others take a hue by rank.
 */
const predefined: Readonly<Record<number, { icon: string; hue: number }>> = {
  1: { icon: circleDashed, hue: 0 },
  2: { icon: phoneCall, hue: 1 },
  3: { icon: xCircle, hue: 3 },
  4: { icon: arrowCounterClockwise, hue: 4 },
  5: { icon: checkCircle, hue: 2 },
};

function look(shown: StatusShown): { icon: string; hue: number | undefined } {
  if (shown.kind !== 'known') return { icon: warningCircle, hue: undefined };
  const { id, rank } = shown.status;
  return predefined[id] ?? { icon: tag, hue: Math.abs(rank - 1) % statusHues.length };
}

/** The words of a stored status: its name, "Name (deleted)", "Unknown status (7)" or "No status". */
export function statusName(words: Words, shown: StatusShown): string {
  switch (shown.kind) {
    case 'known':
      return shown.status.name;
    case 'deleted':
      return words.deletedItem(shown.name);
    case 'unknown':
      return shown.name || words.unknownStatus(shown.id);
    case 'none':
      return words.noStatus;
  }
}

export function statusDescription(shown: StatusShown): string {
  return shown.kind === 'known' ? shown.status.description : '';
}

/** Needs `chipStyles`. */
export function statusChip(words: Words, shown: StatusShown): TemplateResult {
  if (shown.kind === 'none') return html`<span class="chip plain">${words.noStatus}</span>`;
  const { icon: name, hue } = look(shown);
  return html`<span class="chip ${hue === undefined ? 'plain' : `hue-${hue}`}"
    >${icon(name)}<span>${statusName(words, shown)}</span></span
  >`;
}
