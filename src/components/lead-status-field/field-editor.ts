import { html, nothing, type TemplateResult } from 'lit';
import type { LeadStatus } from '../../domain/lead-status.js';
import type { StatusChosenEvent } from '../../events/lead-status-events.js';
import type { Words } from '../../i18n/words.js';

export interface FieldEditor {
  readonly words: Words;
  readonly statuses: readonly LeadStatus[];
  readonly value: number;
  readonly storedName: string;
  readonly required: boolean;
  readonly disabled: boolean;
  /** Save and Cancel are the field's own; in a form or a card they belong to that. */
  readonly withActs: boolean;
  readonly onChoose: (statusId: number) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
}

/** The list to choose from, with Save and Cancel. */
export function fieldEditor(editor: FieldEditor): TemplateResult {
  const { words } = editor;
  return html`<div class="editor" @keydown=${editor.onKeydown}>
    <lead-status-picker
      id="picker"
      exportparts="control, popup, listbox, option"
      .words=${words}
      .statuses=${editor.statuses}
      .value=${editor.value}
      .storedName=${editor.storedName}
      ?required=${editor.required}
      ?disabled=${editor.disabled}
      @lead-status-chosen=${(event: StatusChosenEvent) => editor.onChoose(event.statusId)}
    ></lead-status-picker>
    ${
      editor.withActs
        ? html`<div class="acts">
            <button class="button primary" part="save-button" type="button" @click=${editor.onSave}>
              ${words.save}
            </button>
            <button class="button" part="cancel-button" type="button" @click=${editor.onCancel}>
              ${words.cancel}
            </button>
          </div>`
        : nothing
    }
  </div>`;
}
