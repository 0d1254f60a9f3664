import { html, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.js';
import { icon } from './icon.js';
import { arrowCounterClockwise, pencilSimple } from './icons.js';

/** The pencil in the upper corner of a card. Needs `controlStyles`. */
export function pencil(label: string, onClick: () => void): TemplateResult {
  return html`<button
    id="edit"
    class="button quiet icon-only"
    part="edit-button"
    type="button"
    aria-label=${label}
    title=${label}
    @click=${onClick}
  >
    ${icon(pencilSimple)}
  </button>`;
}

/** Takes the last change back. Needs `controlStyles`. */
export function undoButton(words: Words, onClick: () => void): TemplateResult {
  return html`<button class="button quiet" part="undo-button" type="button" @click=${onClick}>
    ${icon(arrowCounterClockwise)}${words.undo}
  </button>`;
}
