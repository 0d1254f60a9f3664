/**
 * An event before the deed. A listener may refuse it with `preventDefault()`, or hand in a promise
 * with `waitUntil` and refuse later: by resolving it to `false`, or by rejecting.
 */
export class VetoableEvent extends Event {
  readonly #answers: Promise<unknown>[] = [];
  #open = true;

  constructor(type: string) {
    super(type, { bubbles: true, composed: true, cancelable: true });
  }

  /**
   * Keeps the deed waiting. Only while the event is being dispatched.
   * @throws InvalidStateError when called later.
   */
  waitUntil(answer: Promise<unknown>): void {
    if (!this.#open) {
      throw new DOMException('waitUntil() must be called in the listener.', 'InvalidStateError');
    }
    this.#answers.push(answer);
  }

  /** Dispatches on the target and resolves to whether every listener agreed. */
  async agreedBy(target: EventTarget): Promise<boolean> {
    const allowed = target.dispatchEvent(this);
    this.#open = false;
    if (!allowed) return false;
    const answers = await Promise.allSettled(this.#answers);
    return answers.every((answer) => answer.status === 'fulfilled' && answer.value !== false);
  }
}
