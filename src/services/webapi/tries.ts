import type { Clock } from './clock.js';
import { retryAfterMs, retryWait, type Effect } from './retry-wait.js';
import type { SignIn } from './sign-in.js';

export interface TriesOptions {
  readonly effect: Effect;
  readonly signIn: SignIn;
  /** Follows the tenant to where it is now (421). */
  readonly move?: (() => Promise<void>) | undefined;
  readonly clock: Clock;
  /** 0…1 */
  readonly random: () => number;
  readonly signal: AbortSignal;
}

/** What one request has been through, and whether it is worth sending again. */
export class Tries {
  readonly #options: TriesOptions;
  #renew: Awaited<ReturnType<SignIn['sign']>>;
  #renewed = false;
  #moved = false;
  #waits = 0;

  constructor(options: TriesOptions) {
    this.#options = options;
  }

  async sign(request: Request): Promise<void> {
    const { signIn, signal } = this.#options;
    this.#renew = await signIn.sign(request, signal);
  }

  /**
   * Does what is to be done before sending again, waiting included; false to give up.
   * @param answer `undefined` when the connection was lost
   */
  async again(answer?: Response): Promise<boolean> {
    const { move, signal } = this.#options;
    const status = answer?.status;
    if (status === 421 && move && !this.#moved) {
      this.#moved = true;
      await move();
      return true;
    }
    if ((status === 401 || status === 403) && this.#renew && !this.#renewed) {
      this.#renewed = true;
      await this.#renew(signal);
      return true;
    }
    return this.#waited(answer);
  }

  async #waited(answer?: Response): Promise<boolean> {
    const { effect, clock, random, signal } = this.#options;
    const asked = retryAfterMs(answer?.headers.get('Retry-After'), clock.now());
    const failed = { effect, status: answer?.status, retryAfterMs: asked, retries: this.#waits };
    const ms = retryWait(failed, random());
    if (ms === undefined) return false;
    this.#waits++;
    await clock.wait(ms, signal);
    return true;
  }
}
