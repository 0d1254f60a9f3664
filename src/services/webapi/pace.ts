import { abortError, systemClock, type Clock } from './clock.js';

/** How fast and how many at once requests may leave. */
export interface Pace {
  /**
   * Waits for a turn, first come, first served. A caller that aborts leaves the queue.
   * @returns what to call when the answer is there (calling it again does nothing)
   */
  enter(signal?: AbortSignal): Promise<() => void>;
}

export interface PaceLimits {
  readonly clock?: Clock | undefined;
  /** Requests in any one window. Marketplace validation asks for at most 10 a second. */
  readonly perWindow?: number | undefined;
  /** A little over a second: requests that left apart may arrive closer together. */
  readonly windowMs?: number | undefined;
  readonly atOnce?: number | undefined;
}

export function createPace(limits: PaceLimits = {}): Pace {
  const { clock = systemClock, perWindow = 10, windowMs = 1_100, atOnce = 6 } = limits;
  const queue: (() => void)[] = [];
  let starts: number[] = [];
  let running = 0;
  let waiting = false;

  const proceed = () => {
    const now = clock.now();
    // A start in the future means that the clock was set back: it counts no more.
    starts = starts.filter((start) => start <= now && start > now - windowMs);
    while (queue.length > 0 && running < atOnce && starts.length < perWindow) {
      running++;
      starts.push(now);
      queue.shift()?.();
    }
    const oldest = starts[0];
    if (queue.length === 0 || running >= atOnce || oldest === undefined || waiting) return;
    waiting = true;
    void clock.wait(oldest + windowMs - now).then(() => {
      waiting = false;
      proceed();
    });
  };

  return {
    enter: (signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) {
          reject(abortError());
          return;
        }
        const leave = () => {
          queue.splice(queue.indexOf(start), 1);
          reject(abortError());
        };
        const start = () => {
          signal?.removeEventListener('abort', leave);
          let left = false;
          resolve(() => {
            if (left) return;
            left = true;
            running--;
            proceed();
          });
        };
        signal?.addEventListener('abort', leave, { once: true });
        queue.push(start);
        proceed();
      }),
  };
}

const pacesByNetwork = new WeakMap<object, Map<string, Pace>>();

/**
 * The pace towards one origin. The limit is the host's, so everything on a page that speaks to it
 * through the same network shares one.
 * @param network the `fetch` in use
 */
export function paceTowards(network: object, origin: string): Pace {
  const paces = pacesByNetwork.get(network) ?? new Map<string, Pace>();
  pacesByNetwork.set(network, paces);
  const pace = paces.get(origin) ?? createPace();
  paces.set(origin, pace);
  return pace;
}
