import { html, nothing, type TemplateResult } from 'lit';
import type { TipController } from '../../controllers/tip-controller.js';
import type { LeadStatusEditing, StatusShown } from '../../domain/lead-status.js';
import type { Words } from '../../i18n/words.js';
import { icon } from '../parts/icon.js';
import { lockSimple, pencilSimple } from '../parts/icons.js';
import { undoButton } from '../parts/edit-buttons.js';
import { statusChip, statusDescription } from '../parts/status-chip.js';

export interface FieldView {
  readonly words: Words;
  readonly shown: StatusShown;
  /** Whether the person may edit, and if not, why. `undefined`: nobody is to be told. */
  readonly editing: LeadStatusEditing | undefined;
  readonly busy: boolean;
  readonly mayEdit: boolean;
  readonly mayUndo: boolean;
  readonly tip: TipController;
  readonly onEdit: () => void;
  readonly onUndo: () => void;
  /** The person comes near: what editing needs may be fetched. */
  readonly onApproach: () => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
}

/** The stored status with its description in a tip, and the pencil. */
export function fieldView(view: FieldView): TemplateResult {
  const { words, tip, mayEdit } = view;
  const about = statusDescription(view.shown);
  const why = view.editing?.editable === false ? view.editing : undefined;
  const hasTip = about !== '' || why !== undefined;
  return html`
    <div class="label" id="label">${words.leadStatus}</div>
    <div
      class="line ${view.busy ? 'busy' : ''}"
      aria-busy=${view.busy}
      @pointerenter=${view.onApproach}
      @focusin=${view.onApproach}
    >
      <button
        id="value"
        class="value tip-anchor"
        part="value"
        type="button"
        aria-labelledby="label value"
        aria-describedby=${hasTip ? 'tip' : nothing}
        @pointerenter=${tip.onPointerEnter}
        @pointerleave=${tip.onPointerLeave}
        @focus=${tip.onFocus}
        @blur=${tip.onBlur}
        @click=${hasTip ? tip.onClick : nothing}
        @dblclick=${mayEdit ? view.onEdit : nothing}
        @keydown=${view.onKeydown}
      >
        ${statusChip(words, view.shown)}${
          why ? html`<span class="lock">${icon(lockSimple)}</span>` : nothing
        }
      </button>
      ${
        mayEdit
          ? html`<button
              class="button quiet icon-only"
              part="edit-button"
              type="button"
              aria-label=${words.editLeadStatus}
              title=${words.editLeadStatus}
              @click=${view.onEdit}
            >
              ${icon(pencilSimple)}
            </button>`
          : nothing
      }
      ${view.mayUndo ? undoButton(words, view.onUndo) : nothing}
    </div>
    <div
      id="tip"
      class="tip"
      part="description"
      role="tooltip"
      popover="manual"
      ?hidden=${!hasTip}
      @pointerenter=${tip.onPointerEnter}
      @pointerleave=${tip.onPointerLeave}
    >
      ${about ? html`<p>${about}</p>` : nothing}
      ${
        why
          ? html`<p>${words.leadStatusReadOnly(why.why)}</p>
              ${why.hostReason ? html`<p>${words.hostSays(why.hostReason)}</p>` : nothing}`
          : nothing
      }
    </div>
  `;
}

/** Keeps the shape of the value while it loads. */
export function fieldSkeleton(words: Words | undefined): TemplateResult {
  return html`<div class="field">
    <div class="label">${words?.leadStatus ?? html`&nbsp;`}</div>
    <div class="line">
      <span class="skeleton"></span>
      <span class="visually-hidden">${words?.loadingContact}</span>
    </div>
  </div>`;
}

/** No contact is asked for yet. */
export function fieldEmpty(words: Words): TemplateResult {
  return html`<div class="field">
    <div class="label">${words.leadStatus}</div>
    <div class="line muted">${words.noContact}</div>
  </div>`;
}
