import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Keeps the keyboard's place while an element swaps what stands there: where the focused control
 * goes, the focus goes on to its successor. It is never taken from where a person went meanwhile.
 */
export class FocusKeeper implements ReactiveController {
  readonly #element: ReactiveElement;
  readonly #successor: () => HTMLElement | null;
  #acts = 0;

  /** @param successor the control to go on to, as it stands after the render */
  constructor(element: ReactiveElement, successor: () => HTMLElement | null) {
    this.#element = element;
    this.#successor = successor;
    element.addController(this);
  }

  /** Keeps the focus while something is done, if it is in the element. */
  async during(act: () => void | Promise<void>): Promise<void> {
    const focused = this.#element.matches(':focus-within');
    if (focused) this.#acts += 1;
    await act();
    await this.#element.updateComplete;
    if (!focused) return;
    this.hostUpdated();
    this.#acts -= 1;
  }

  hostUpdated(): void {
    const { activeElement, body } = document;
    if (this.#acts > 0 && (activeElement ?? body) === body) this.#successor()?.focus();
  }
}
