import { html, nothing, type TemplateResult } from 'lit';
import type { Failure, FailureAction } from '../../domain/failure.js';
import type { Words } from '../../i18n/words.js';
import { icon } from './icon.js';
import { warning } from './icons.js';

/** What a failure is called in words: the input at fault where it was ours, else its code. */
export function failureText(words: Words, failure: Failure): string {
  const { input, retryAfterMs } = failure.detail;
  const text = input ? words.invalidInput(input) : words.failure(failure.code);
  return retryAfterMs ? `${text} ${words.retryIn(Math.ceil(retryAfterMs / 1000))}` : text;
}

export interface FailureNote {
  readonly words: Words;
  readonly failure: Failure;
  /** A sentence of what did not happen, said first. */
  readonly what?: string;
  /** Called when the person takes the action that the failure offers; without it none is offered. */
  readonly onAction?: ((action: FailureAction) => void) | undefined;
}

/** Says what happened and offers one way out. Needs `controlStyles`. */
export function failureNote({ words, failure, what, onAction }: FailureNote): TemplateResult {
  const { action } = failure;
  const { hostReason } = failure.detail;
  return html`<div class="note danger" role="alert" part="failure">
    ${icon(warning)}
    <span class="text">${what ? `${what} ` : ''}${failureText(words, failure)}</span>
    ${
      action && onAction
        ? html`<button class="button" type="button" @click=${() => onAction(action)}>
            ${words.failureAction(action)}
          </button>`
        : nothing
    }
    ${hostReason ? html`<span class="detail">${words.hostSays(hostReason)}</span>` : nothing}
  </div>`;
}
