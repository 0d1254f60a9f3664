import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ContactEditController } from '../../controllers/contact-edit-controller.js';
import type { Category } from '../../domain/category.js';
import type { Contact, ContactField, ContactTextField } from '../../domain/contact.js';
import type { Words } from '../../i18n/words.js';
import { categoryOptions } from '../parts/category-options.js';
import { cardCategory } from './card-view.js';

export interface CardForm {
  readonly words: Words;
  readonly contact: Contact;
  readonly edit: ContactEditController;
  /** The lead status, as the card shows it. */
  readonly status: TemplateResult;
  readonly categories: readonly Category[];
  readonly onSave: () => void;
  readonly onCancel: () => void;
  /** Escape: leave, but ask first where something is typed. */
  readonly onLeave: () => void;
}

/** The card while somebody edits it. */
export function cardForm(form: CardForm): TemplateResult {
  const { words, contact, edit } = form;
  const ownCategory = !contact.company && contact.fieldRights.categoryId.access === 'write';
  const text = (...fields: ContactTextField[]) => fields.map((field) => textField(form, field));
  return html`<form
    class="column"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      form.onSave();
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing) form.onLeave();
    }}
  >
    <div class="names">${text('firstName', 'middleName', 'lastName')}</div>
    <div class="facts">
      <div class="column">
        ${text('title')} ${ownCategory ? categoryField(form) : cardCategory(words, contact)}
        ${form.status}
      </div>
      <div class="column">${text('email', 'mobilePhone', 'officePhone')}</div>
    </div>
    <div class="acts">
      <button class="button primary" part="save-button" type="submit" ?disabled=${edit.busy}>
        ${edit.busy ? words.saving : words.save}
      </button>
      <button
        class="button"
        part="cancel-button"
        type="button"
        ?disabled=${edit.busy}
        @click=${form.onCancel}
      >
        ${words.cancel}
      </button>
    </div>
  </form>`;
}

/** What is wrong with a field, in words: our own finding, else the host's. */
function problemOf({ words, contact, edit }: CardForm, field: ContactField): string {
  const problem = edit.problems[field];
  if (problem) return words.fieldProblem(problem, contact.fieldRights[field].maxLength);
  return edit.complaints[field] ?? '';
}

const inputTypes: Readonly<Partial<Record<ContactTextField, 'email' | 'tel'>>> = {
  email: 'email',
  mobilePhone: 'tel',
  officePhone: 'tel',
};

/** One line of text to edit; nothing where the person may not see it, read-only where not write it. */
function textField(form: CardForm, field: ContactTextField): TemplateResult | typeof nothing {
  const { words, contact, edit } = form;
  const right = contact.fieldRights[field];
  if (right.access === 'hidden') return nothing;
  const problem = problemOf(form, field);
  const readOnly = right.access === 'read';
  return html`<div class="fact">
    <label class="label" for=${field}>${words.field(field)}</label>
    <input
      id=${field}
      class="input"
      dir="auto"
      type=${inputTypes[field] ?? 'text'}
      autocomplete="off"
      aria-invalid=${problem !== ''}
      aria-required=${right.mandatory}
      aria-describedby="${field}-problem"
      .value=${live(edit.draft[field] ?? contact[field])}
      ?readonly=${readOnly}
      ?disabled=${edit.busy}
      @input=${(event: InputEvent) => {
        if (event.currentTarget instanceof HTMLInputElement) {
          edit.change({ [field]: event.currentTarget.value });
        }
      }}
    />
    ${readOnly && right.reason ? html`<span class="reason">${right.reason}</span>` : nothing}
    <div class="field-problem" id="${field}-problem" ?hidden=${problem === ''}>${problem}</div>
  </div>`;
}

/** The own category of a contact without a company. */
function categoryField(form: CardForm): TemplateResult {
  const { words, contact, edit, categories } = form;
  const problem = problemOf(form, 'categoryId');
  return html`<div class="fact">
    <label class="label" for="categoryId">${words.category}</label>
    <select
      id="categoryId"
      class="input"
      aria-invalid=${problem !== ''}
      aria-describedby="categoryId-problem"
      ?disabled=${edit.busy}
      @change=${(event: Event) => {
        if (event.currentTarget instanceof HTMLSelectElement) {
          edit.change({ categoryId: Number(event.currentTarget.value) });
        }
      }}
    >
      ${categoryOptions({
        words,
        categories,
        value: edit.draft.categoryId ?? contact.category?.id ?? 0,
        stored: contact.category,
      })}
    </select>
    <div class="field-problem" id="categoryId-problem" ?hidden=${problem === ''}>${problem}</div>
  </div>`;
}
