/** One deed that can be taken back by a new operation on the host. */
export interface UndoStep {
  /** Takes the deed back. Rejects with a `Failure` when the host refuses; the step is kept then. */
  readonly undo: () => Promise<void>;
}

/** The deeds of all elements that share a host's data, the latest last. */
export class UndoStack {
  readonly #steps: UndoStep[] = [];
  readonly #depth: number;

  constructor(depth = 100) {
    this.#depth = depth;
  }

  get latest(): UndoStep | undefined {
    return this.#steps.at(-1);
  }

  push(step: UndoStep): void {
    this.#steps.push(step);
    if (this.#steps.length > this.#depth) this.#steps.shift();
  }

  has(step: UndoStep): boolean {
    return this.#steps.includes(step);
  }

  /** Drops a step that no longer means anything, such as one whose value was changed since. */
  drop(step: UndoStep): void {
    const at = this.#steps.indexOf(step);
    if (at >= 0) this.#steps.splice(at, 1);
  }

  /** Takes back the given step, or the latest. */
  async undo(step: UndoStep | undefined = this.latest): Promise<void> {
    if (!step) return;
    await step.undo();
    this.drop(step);
  }
}
