import { html } from 'lit';
import { state } from 'lit/decorators.js';
import type { CategoryQuestion } from '../../controllers/lazy-dialogs.js';
import type { CategoryAnswer } from '../../domain/category-automation.js';
import { fullName } from '../../domain/contact.js';
import type { Words } from '../../i18n/words.js';
import { categoryOptions } from '../parts/category-options.js';
import { AskingDialog } from './asking-dialog.js';

/**
 * "The status suggests another category": accept the suggestion, choose another, keep the current
 * one, or cancel everything.
 */
export class CategoryDialog extends AskingDialog<CategoryQuestion, CategoryAnswer> {
  protected readonly cancelled: CategoryAnswer = { kind: 'cancel' };
  @state() private chosen: number | undefined;

  protected renderTitle(words: Words): unknown {
    return words.categoryQuestion;
  }

  protected renderBody(words: Words, question: CategoryQuestion): unknown {
    const { contact, status, categories, suggestion } = question;
    const subject = contact.company?.name ?? (fullName(contact) || words.unnamed);
    return html`
      <p id="about">${words.categoryQuestionText(status?.name ?? '', subject)}</p>
      ${
        contact.category
          ? html`<p class="muted">${words.currentCategory(contact.category.name)}</p>`
          : ''
      }
      <div>
        <label class="label" for="category">${words.newCategory}</label>
        <select id="category" class="input" @change=${this.onChange}>
          ${categoryOptions({
            words,
            categories,
            value: this.chosen ?? suggestion.categoryId,
            stored: contact.category,
            suggested: suggestion.categoryId,
          })}
        </select>
      </div>
    `;
  }

  protected renderActs(words: Words): unknown {
    return html`
      <button class="button primary" type="submit" autofocus>${words.updateCategory}</button>
      <button class="button" type="button" @click=${() => this.answer({ kind: 'keep' })}>
        ${words.keepCategory}
      </button>
    `;
  }

  /** Choosing the category that the company already has is keeping it. */
  protected submitted(question: CategoryQuestion): CategoryAnswer {
    const categoryId = this.chosen ?? question.suggestion.categoryId;
    return categoryId === question.contact.category?.id
      ? { kind: 'keep' }
      : { kind: 'update', categoryId };
  }

  private onChange(event: Event): void {
    if (event.currentTarget instanceof HTMLSelectElement) {
      this.chosen = Number(event.currentTarget.value);
    }
  }
}
