import type { ReactiveController, ReactiveElement } from 'lit';
import { PopupController } from './popup-controller.js';

/** How long the pointer rests before the tip shows, so that passing by does not flicker. */
const restMs = 250;
/** How long the way from the value to the tip may take: the tip itself can be hovered. */
const leaveMs = 150;

/**
 * A description that shows on hover, on focus and on tap; it stays while the pointer is on it,
 * and Escape sends it away without touching anything else (WCAG 1.4.13).
 */
export class TipController implements ReactiveController {
  readonly #popup: PopupController;
  readonly #trigger: () => HTMLElement | null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    element: ReactiveElement,
    trigger: () => HTMLElement | null,
    tip: () => HTMLElement | null,
  ) {
    this.#trigger = trigger;
    this.#popup = new PopupController(element, trigger, tip);
    element.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#popup.hide();
  }

  readonly onPointerEnter = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.#later(restMs, () => this.#popup.show());
  };

  readonly onPointerLeave = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    this.#later(leaveMs, () => {
      if (!this.#trigger()?.matches(':focus-visible')) this.#popup.hide();
    });
  };

  readonly onFocus = (): void => {
    if (this.#trigger()?.matches(':focus-visible')) this.#popup.show();
  };

  readonly onBlur = (): void => this.hide();

  /** A tap, or a screen reader's "activate". */
  readonly onClick = (): void => {
    clearTimeout(this.#timer);
    this.#popup.show();
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#popup.open) return;
    event.stopPropagation();
    this.hide();
  };

  #later(ms: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, ms);
  }
}
