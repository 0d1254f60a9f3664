import { html, type TemplateResult } from 'lit';
import { icon } from './icon.js';
import { pencilSimple } from './icons.js';

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
