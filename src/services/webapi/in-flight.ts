import { abortError } from './clock.js';

interface Flight<T> {
  readonly answer: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
}

/** Work under way, shared by all who ask for the same while it lasts. Nothing is kept afterwards. */
export class InFlight<T> {
  readonly #flights = new Map<string, Flight<T>>();

  /**
   * Joins the work under this key, or starts it. Each caller leaves by its own signal, with
   * `AbortError`; the work itself is aborted only when all have left.
   */
  join(
    key: string,
    signal: AbortSignal | undefined,
    start: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    if (signal?.aborted) return Promise.reject(abortError());
    const flight = this.#flights.get(key) ?? this.#start(key, start);
    flight.waiting++;
    return new Promise((resolve, reject) => {
      const leave = () => {
        reject(abortError());
        flight.waiting--;
        if (flight.waiting > 0) return;
        this.#end(key, flight);
        flight.controller.abort();
      };
      signal?.addEventListener('abort', leave, { once: true });
      void flight.answer
        .then(resolve, reject)
        .then(() => signal?.removeEventListener('abort', leave));
    });
  }

  /** Who asks from now on gets an answer that began from now on. Those waiting are still answered. */
  forget(): void {
    this.#flights.clear();
  }

  #start(key: string, start: (signal: AbortSignal) => Promise<T>): Flight<T> {
    const controller = new AbortController();
    const flight = { answer: start(controller.signal), controller, waiting: 0 };
    this.#flights.set(key, flight);
    const end = () => this.#end(key, flight);
    flight.answer.then(end, end);
    return flight;
  }

  #end(key: string, flight: Flight<T>): void {
    if (this.#flights.get(key) === flight) this.#flights.delete(key);
  }
}
