import { html, nothing, type TemplateResult } from 'lit';
import type { Category } from '../../domain/category.js';
import type { Company } from '../../domain/company.js';
import { hidesLeadStatus, opensLeadStatus } from '../../domain/lead-status.js';
import type { Words } from '../../i18n/words.js';
import { categoryOptions } from '../parts/category-options.js';
import { icon } from '../parts/icon.js';
import { info, lockSimple } from '../parts/icons.js';

/** The category with its group, and how many contacts carry a lead status. */
export function companyFacts(
  words: Words,
  company: Company,
  withStatus: number | null | undefined,
): TemplateResult {
  const { category, categoryRight } = company;
  const name = category?.deleted ? words.deletedItem(category.name) : category?.name;
  return html`<div class="facts">
    <div class="fact" part="category">
      <span class="label">${words.category}</span>
      <span class="value">
        <span title=${category?.description ?? ''}>${name ?? words.noCategory}</span>
        ${
          category && category.group !== 'unknown'
            ? html`<span class="group">${words.group(category.group)}</span>`
            : nothing
        }
        ${
          categoryRight.access !== 'write' && categoryRight.reason
            ? html`<span class="muted" title=${categoryRight.reason}>${icon(lockSimple)}</span>
                <span class="visually-hidden">${categoryRight.reason}</span>`
            : nothing
        }
      </span>
    </div>
    <div class="fact" part="count">
      <span class="label">${words.leadStatus}</span>
      <span class="value">
        ${
          withStatus === undefined
            ? html`<span class="skeleton line"></span>`
            : withStatus === null
              ? html`<span class="muted" aria-hidden="true">–</span>`
              : words.contactsWithStatus(withStatus)
        }
      </span>
    </div>
  </div>`;
}

export interface CompanyForm {
  readonly words: Words;
  readonly company: Company;
  readonly categories: readonly Category[];
  readonly chosen: number;
  readonly withStatus: number | null | undefined;
  readonly busy: boolean;
  readonly onChoose: (categoryId: number) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** The categories under their groups, and what choosing one would do to the contacts. */
export function companyForm(form: CompanyForm): TemplateResult {
  const { words, company, categories, chosen, busy } = form;
  return html`<form
    class="editor"
    @submit=${(event: Event) => {
      event.preventDefault();
      form.onSave();
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') form.onCancel();
    }}
  >
    <div>
      <label class="label" for="category">${words.category}</label>
      <select
        id="category"
        class="input"
        aria-describedby="effect"
        ?disabled=${busy}
        @change=${(event: Event) => {
          if (event.currentTarget instanceof HTMLSelectElement) {
            form.onChoose(Number(event.currentTarget.value));
          }
        }}
      >
        ${categoryOptions({ words, categories, value: chosen, stored: company.category })}
      </select>
    </div>
    <div id="effect" role="status">${effect(form)}</div>
    <div class="acts">
      <button class="button primary" part="save-button" type="submit" ?disabled=${busy}>
        ${busy ? words.saving : words.save}
      </button>
      <button
        class="button"
        part="cancel-button"
        type="button"
        ?disabled=${busy}
        @click=${form.onCancel}
      >
        ${words.cancel}
      </button>
    </div>
  </form>`;
}

/** Said before it happens: lead statuses that would be hidden, or begin anew. */
function effect(form: CompanyForm): TemplateResult | typeof nothing {
  const { words, company, categories, chosen, withStatus } = form;
  const to = categories.find((category) => category.id === chosen);
  if (!to || chosen === company.category?.id) return nothing;
  const note = (text: string) =>
    html`<div class="note warning">${icon(info)}<span class="text">${text}</span></div>`;
  if (hidesLeadStatus(company.category, to)) {
    if (withStatus === 0) return nothing;
    // Not counted: then at least that it will be out of use there, and never a wrong number.
    const why = to.group === 'potential-customer' ? 'not-enabled' : 'not-potential';
    return note(withStatus ? words.willHideStatus(withStatus) : words.leadStatusHidden(why));
  }
  return opensLeadStatus(company.category, to) ? note(words.willOpenStatus) : nothing;
}
