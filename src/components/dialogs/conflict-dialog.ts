import { css, html } from 'lit';
import { state } from 'lit/decorators.js';
import type { ConflictQuestion } from '../../controllers/lazy-dialogs.js';
import type { ConflictAnswer, FieldConflict } from '../../domain/conflict.js';
import type { ContactField } from '../../domain/contact.js';
import { statusShown } from '../../domain/lead-status.js';
import { formatDateTime } from '../../i18n/format.js';
import type { Words } from '../../i18n/words.js';
import { statusName } from '../parts/status-chip.js';
import { AskingDialog } from './asking-dialog.js';

type Side = 'mine' | 'theirs';

/** "Someone was faster": for each field, mine or theirs. Cancel goes back to editing. */
export class ConflictDialog extends AskingDialog<ConflictQuestion, ConflictAnswer> {
  static override styles = [
    ...AskingDialog.styles,
    css`
      fieldset {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
        gap: 8px;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0 0 2px;
      }
      .side {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0 8px;
        padding: 8px 10px;
        border: 1px solid var(--_border-control);
        border-radius: var(--_radius);
        cursor: pointer;
      }
      .side:has(:checked) {
        border-color: var(--_accent);
        background: var(--_accent-soft);
      }
      .side > .whose {
        color: var(--_muted);
        font-size: var(--_font-size-small);
        line-height: 1rem;
      }
      .side > input {
        grid-row: span 2;
        margin: 2px 0 0;
        accent-color: var(--_accent);
      }
    `,
  ];

  protected readonly cancelled: ConflictAnswer = undefined;
  @state() private sides: Readonly<Partial<Record<ContactField, Side>>> = {};

  protected renderTitle(words: Words): unknown {
    return words.conflictTitle;
  }

  protected renderBody(words: Words, question: ConflictQuestion): unknown {
    const { theirChange, fields } = question.conflict;
    const when = theirChange.at ? formatDateTime(theirChange.at, this.around.language()) : '';
    return html`
      <p id="about">${words.conflictText(theirChange.by, when)}</p>
      ${fields.map(
        (field) =>
          html`<fieldset>
            <legend class="label">${words.field(field.field)}</legend>
            ${this.renderSide(words, question, field, 'mine', words.mine)}
            ${this.renderSide(words, question, field, 'theirs', words.theirs)}
          </fieldset>`,
      )}
    `;
  }

  protected renderActs(words: Words): unknown {
    return html`<button class="button primary" type="submit">${words.saveChoice}</button>`;
  }

  protected submitted(question: ConflictQuestion): ConflictAnswer {
    return Object.fromEntries(
      question.conflict.fields.map(({ field }) => [field, this.sideOf(field)]),
    );
  }

  private renderSide(
    words: Words,
    question: ConflictQuestion,
    conflict: FieldConflict,
    side: Side,
    whose: string,
  ): unknown {
    const { field } = conflict;
    return html`<label class="side">
      <input
        type="radio"
        name=${field}
        .checked=${this.sideOf(field) === side}
        @change=${() => (this.sides = { ...this.sides, [field]: side })}
      />
      <span>${valueText(words, question, field, conflict[side])}</span>
      <span class="whose">${whose}</span>
    </label>`;
  }

  /** What the person typed stands until they say otherwise. */
  private sideOf(field: ContactField): Side {
    return this.sides[field] ?? 'mine';
  }
}

function valueText(
  words: Words,
  { conflict, statuses, categories }: ConflictQuestion,
  field: ContactField,
  value: string | number,
): string {
  if (typeof value === 'string') return value || words.emptyValue;
  if (field === 'categoryId') {
    return categories.find((category) => category.id === value)?.name ?? words.noCategory;
  }
  const theirs = conflict.fields.find((f) => f.field === field)?.theirs;
  const storedName = value === theirs ? conflict.theirStatusName : '';
  return statusName(words, statusShown(value, statuses, storedName));
}
