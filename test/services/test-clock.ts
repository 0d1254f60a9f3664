import { abortError, type Clock } from '../../src/services/webapi/clock.js';

/** Time that passes only by being waited for: every wait is over at once, and written down. */
export class HastyClock implements Clock {
  readonly waits: number[] = [];
  time = Date.parse('2026-03-02T09:00:00Z');

  now(): number {
    return this.time;
  }

  async wait(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) throw abortError();
    this.waits.push(ms);
    this.time += ms;
  }
}

/** Time that passes when the test says so, event by event. */
export class HandClock implements Clock {
  time = 0;
  #due: { at: number; run: () => void }[] = [];

  now(): number {
    return this.time;
  }

  wait(ms: number): Promise<void> {
    return new Promise((resolve) => this.at(this.time + ms, resolve));
  }

  at(at: number, run: () => void): void {
    this.#due.push({ at, run });
  }

  /** Lets everything that is due happen in its order, until nothing is left. */
  async runAll(): Promise<void> {
    for (;;) {
      await turn();
      const next = this.#due.reduce<{ at: number; run: () => void } | undefined>(
        (first, event) => (first && first.at <= event.at ? first : event),
        undefined,
      );
      if (!next) return;
      this.#due = this.#due.filter((event) => event !== next);
      this.time = Math.max(this.time, next.at);
      next.run();
    }
  }
}

/** Lets promises that are settled be heard. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
