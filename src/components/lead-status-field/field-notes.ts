import { html, nothing, type TemplateResult } from 'lit';
import type { Trouble } from '../../controllers/status-edit-controller.js';
import type { Failure, FailureAction } from '../../domain/failure.js';
import type { Words } from '../../i18n/words.js';
import { failureNote } from '../parts/failure-note.js';
import { icon } from '../parts/icon.js';
import { warning } from '../parts/icons.js';

export interface FieldNotes {
  readonly words: Words;
  readonly trouble: Trouble | undefined;
  /** Why the list of statuses is missing. */
  readonly listFailure: Failure | undefined;
  readonly onAction: (action: FailureAction, retry: () => void) => void;
  readonly reload: () => void;
}

/** What went wrong, said beside the value that still stands. */
export function fieldNotes(notes: FieldNotes): TemplateResult | typeof nothing {
  const { words, trouble, listFailure, onAction } = notes;
  if (!trouble && !listFailure) return nothing;
  return html`<div class="notes">
    ${
      trouble
        ? failureNote({
            words,
            failure: trouble.failure,
            what: trouble.what === 'category' ? words.categoryNotUpdated : words.statusNotSaved,
            onAction: (action) =>
              onAction(action, () => {
                if (action === 'reload') notes.reload();
                else void trouble.retry();
              }),
          })
        : nothing
    }
    ${
      listFailure && !trouble
        ? html`<div class="note warning" part="failure">
            ${icon(warning)}<span class="text">${words.listUnavailable}</span>
            <button
              class="button"
              type="button"
              @click=${() => onAction(listFailure.action ?? 'retry', notes.reload)}
            >
              ${words.failureAction(listFailure.action ?? 'retry')}
            </button>
          </div>`
        : nothing
    }
  </div>`;
}
