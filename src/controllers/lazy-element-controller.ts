import type { ReactiveController, ReactiveElement } from 'lit';
import { asFailure, type Failure } from '../domain/failure.js';
import { elementReady } from './lazy-elements.js';

/** An element inside another one that is fetched when it is first needed. */
export class LazyElementController implements ReactiveController {
  /** Why it could not be fetched. */
  failure: Failure | undefined;

  readonly #element: ReactiveElement;
  readonly #tag: string;
  #fetching: Promise<void> | undefined;

  constructor(element: ReactiveElement, tag: string) {
    this.#element = element;
    this.#tag = tag;
    element.addController(this);
  }

  hostConnected(): void {
    // What failed on another page, or before a network came back, is tried anew.
    this.failure = undefined;
  }

  get ready(): boolean {
    return customElements.get(this.#tag) !== undefined;
  }

  /** Fetches it where it is not there; settles when it is or cannot be. Never rejects. */
  async need(): Promise<void> {
    if (this.ready || this.failure) return;
    this.#fetching ??= this.#fetch();
    await this.#fetching;
  }

  async retry(): Promise<void> {
    this.failure = undefined;
    await this.need();
  }

  async #fetch(): Promise<void> {
    try {
      await elementReady(this.#tag);
    } catch (error) {
      this.failure = asFailure(error);
    }
    this.#fetching = undefined;
    this.#element.requestUpdate();
  }
}
