/** Time as the services see it. Handed in, so that a test needs no waiting. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds; rejects with `AbortError` when the signal aborts. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}

/** An abort is always this error, whatever reason the caller's controller was given. */
export function abortError(): DOMException {
  return new DOMException('The call was aborted.', 'AbortError');
}

export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(abortError());
        return;
      }
      const stop = () => {
        clearTimeout(timer);
        reject(abortError());
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop);
        resolve();
      }, ms);
      signal?.addEventListener('abort', stop, { once: true });
    }),
};
