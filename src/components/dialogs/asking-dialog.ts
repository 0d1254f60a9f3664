import { html, LitElement, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { Surroundings } from '../../controllers/surroundings.js';
import type { Words } from '../../i18n/words.js';
import { dialogStyles } from './dialog.styles.js';

/**
 * A modal dialog that asks one question. Escape, the cancel button and leaving the page all give
 * the same answer, `cancelled`. The browser keeps the focus inside, and gives it back.
 */
export abstract class AskingDialog<Question, Answer> extends LitElement {
  static override styles = dialogStyles;

  /** The question being asked; nothing is shown without one. */
  @state() protected question: { readonly asked: Question } | undefined;
  @query('dialog') private readonly dialog!: HTMLDialogElement | null;

  protected readonly around = new Surroundings(this, () => undefined);
  #answer: ((answer: Answer) => void) | undefined;

  /** The answer of Escape and of Cancel. */
  protected abstract readonly cancelled: Answer;

  protected abstract renderTitle(words: Words, question: Question): unknown;
  protected abstract renderBody(words: Words, question: Question): unknown;
  /** Buttons, the one of Enter with `type="submit"`. */
  protected abstract renderActs(words: Words, question: Question): unknown;
  /** What Enter and the submit button answer. */
  protected abstract submitted(question: Question): Answer;

  protected cancelText(words: Words): string {
    return words.cancel;
  }

  async ask(question: Question): Promise<Answer> {
    this.question = { asked: question };
    const answer = new Promise<Answer>((resolve) => {
      this.#answer = resolve;
    });
    return answer;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.answer(this.cancelled);
  }

  protected answer(answer: Answer): void {
    this.dialog?.close();
    this.#answer?.(answer);
    this.#answer = undefined;
  }

  protected override updated(): void {
    if (this.dialog && !this.dialog.open) this.dialog.showModal();
  }

  protected override render(): TemplateResult {
    const { words } = this.around;
    if (!words || !this.question) return html``;
    const { asked } = this.question;
    return html`<dialog
      aria-labelledby="title"
      aria-describedby="about"
      @cancel=${this.onCancel}
      @keydown=${stopKeys}
    >
      <form method="dialog" @submit=${this.onSubmit}>
        <h2 id="title">${this.renderTitle(words, asked)}</h2>
        <div class="body">${this.renderBody(words, asked)}</div>
        <div class="acts">
          ${this.renderActs(words, asked)}
          <button class="button" type="button" @click=${() => this.answer(this.cancelled)}>
            ${this.cancelText(words)}
          </button>
        </div>
      </form>
    </dialog>`;
  }

  private onCancel(event: Event): void {
    event.preventDefault();
    this.answer(this.cancelled);
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    if (this.question) this.answer(this.submitted(this.question.asked));
  }
}

/** Enter and Escape belong to the dialog, not to the editor that opened it. */
function stopKeys(event: KeyboardEvent): void {
  event.stopPropagation();
}
