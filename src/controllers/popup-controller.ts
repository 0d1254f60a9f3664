import type { ReactiveController, ReactiveElement } from 'lit';

/** Whether CSS places popups by itself. Elsewhere @floating-ui/dom is fetched, and only then. */
const placedByCss =
  typeof CSS !== 'undefined' &&
  CSS.supports('anchor-name: --a') &&
  CSS.supports('position-area: end');

/**
 * A popup in the top layer (`popover="manual"`) beside its anchor. Where CSS anchor positioning is
 * there, the style sheet places it; elsewhere this follows the anchor until the popup is hidden.
 */
export class PopupController implements ReactiveController {
  readonly #popup: () => HTMLElement | null;
  readonly #anchor: () => HTMLElement | null;
  #open = false;
  #stopFollowing: (() => void) | undefined;

  constructor(
    element: ReactiveElement,
    anchor: () => HTMLElement | null,
    popup: () => HTMLElement | null,
  ) {
    this.#anchor = anchor;
    this.#popup = popup;
    element.addController(this);
  }

  get open(): boolean {
    return this.#open;
  }

  hostDisconnected(): void {
    this.hide();
  }

  show(): void {
    const popup = this.#popup();
    if (this.#open || !popup?.isConnected) return;
    this.#open = true;
    popup.showPopover();
    if (!placedByCss) void this.#follow(popup);
  }

  hide(): void {
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
    if (!this.#open) return;
    this.#open = false;
    const popup = this.#popup();
    if (popup?.isConnected) popup.hidePopover();
  }

  async #follow(popup: HTMLElement): Promise<void> {
    const anchor = this.#anchor();
    if (!anchor) return;
    const { autoUpdate, computePosition, flip, offset, shift, size } =
      await import('@floating-ui/dom');
    if (!this.#open) return;
    const place = async () => {
      const { x, y } = await computePosition(anchor, popup, {
        placement: 'bottom-start',
        strategy: 'fixed',
        middleware: [
          offset(4),
          flip(),
          shift({ padding: 8 }),
          size({
            apply: ({ availableHeight }) =>
              popup.style.setProperty('max-block-size', `${Math.max(120, availableHeight - 8)}px`),
          }),
        ],
      });
      popup.style.setProperty('inset', 'auto');
      popup.style.setProperty('left', `${x}px`);
      popup.style.setProperty('top', `${y}px`);
    };
    this.#stopFollowing = autoUpdate(anchor, popup, () => void place());
  }
}
