import { html } from 'lit';
import type { Words } from '../../i18n/words.js';
import { AskingDialog } from './asking-dialog.js';

/** "There are unsaved changes": discard them, or go on editing. */
export class DiscardDialog extends AskingDialog<undefined, boolean> {
  protected readonly cancelled = false;

  protected renderTitle(words: Words): unknown {
    return words.unsavedTitle;
  }

  protected renderBody(words: Words): unknown {
    return html`<p id="about">${words.unsavedText}</p>`;
  }

  protected override cancelText(words: Words): string {
    return words.keepEditing;
  }

  protected renderActs(words: Words): unknown {
    return html`<button class="button primary" type="submit">${words.discard}</button>`;
  }

  protected submitted(): boolean {
    return true;
  }
}
