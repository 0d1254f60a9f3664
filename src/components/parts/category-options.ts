import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { byGroup, type Category } from '../../domain/category.js';
import type { Words } from '../../i18n/words.js';

export interface CategoryOptions {
  readonly words: Words;
  readonly categories: readonly Category[];
  /** The chosen category; 0 for none. */
  readonly value: number;
  /** The stored category, shown even where it is deleted or no longer in the list. */
  readonly stored: Category | undefined;
  /** The one to mark as suggested; 0 for none. */
  readonly suggested?: number;
}

/** Options of a `<select>` of categories under their groups. A deleted one can be seen, not chosen. */
export function categoryOptions(given: CategoryOptions): TemplateResult {
  const { words, categories, value, stored, suggested = 0 } = given;
  const listed = categories.filter((category) => !category.deleted);
  const gone = stored && !listed.some((category) => category.id === stored.id) ? stored : undefined;
  const option = (category: Category) =>
    html`<option value=${category.id} .selected=${live(category.id === value)}>
      ${category.name}${category.id === suggested ? ` (${words.suggested})` : ''}
    </option>`;
  return html`
    ${
      stored
        ? nothing
        : html`<option value="0" .selected=${live(value === 0)}>${words.noCategory}</option>`
    }
    ${
      gone
        ? html`<option value=${gone.id} disabled .selected=${live(value === gone.id)}>
            ${gone.deleted ? words.deletedItem(gone.name) : gone.name}
          </option>`
        : nothing
    }
    ${byGroup(listed).map(
      (part) =>
        html`<optgroup label=${words.group(part.group)}>${part.categories.map(option)}</optgroup>`,
    )}
  `;
}
