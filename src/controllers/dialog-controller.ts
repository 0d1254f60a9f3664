import type { ReactiveController, ReactiveElement } from 'lit';
import { lazyDialog, type DialogAsks, type DialogTag } from './lazy-dialogs.js';

/**
 * Puts dialogs into an element's own shadow root, so that they take its language, direction and
 * tokens, and keeps them there only while they ask. When the element leaves the page they go too,
 * and answer Cancel.
 */
export class DialogController implements ReactiveController {
  readonly #element: ReactiveElement;
  readonly #open = new Set<HTMLElement>();

  constructor(element: ReactiveElement) {
    this.#element = element;
    element.addController(this);
  }

  get isOpen(): boolean {
    return this.#open.size > 0;
  }

  hostDisconnected(): void {
    for (const dialog of this.#open) dialog.remove();
    this.#open.clear();
  }

  /** Rejects when the dialog's module cannot be fetched. */
  async ask<Tag extends DialogTag>(
    tag: Tag,
    question: DialogAsks[Tag]['question'],
  ): Promise<DialogAsks[Tag]['answer']> {
    const dialog = await lazyDialog(tag);
    this.#open.add(dialog);
    this.#element.renderRoot.append(dialog);
    try {
      return await dialog.ask(question);
    } finally {
      this.#open.delete(dialog);
      dialog.remove();
    }
  }
}
