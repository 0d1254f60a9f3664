import { Failure, isAbort } from '../../domain/failure.js';
import { apiAddress, hostStateWire, movedAddress, type ApiAddress } from './api-address.js';
import { understood, type HostAnswer } from './host-answer.js';
import { InFlight } from './in-flight.js';
import type { Page } from './page.js';

/** Sends a `GET` without signing in. */
type Ask = (url: string, path: string, signal: AbortSignal) => Promise<HostAnswer>;

/** Knows where the tenant's API is, and asks again when the host says that it is not here (421). */
export class ApiLocator {
  readonly #baseUrl: string;
  readonly #page: Page | undefined;
  readonly #asking = new InFlight<ApiAddress>();
  #known: ApiAddress | undefined;

  constructor(baseUrl: string, page: Page | undefined) {
    this.#baseUrl = baseUrl;
    this.#page = page;
  }

  /** @throws Failure('invalid', input 'base-url') */
  get address(): ApiAddress {
    return (this.#known ??= apiAddress(this.#baseUrl, this.#page));
  }

  /**
   * Follows the tenant to where it is now. From then on requests, and the token with them, go there.
   * @param refused the address that answered 421; if another is known by now, that will do
   */
  async move(refused: ApiAddress, ask: Ask, signal: AbortSignal): Promise<void> {
    if (this.#known !== refused) return;
    const { origin, tenant } = refused;
    const path = `state/${tenant}`;
    this.#known = await this.#asking.join(path, signal, async (joint) => {
      let state;
      try {
        state = understood(await ask(`${origin}/api/${path}`, path, joint), hostStateWire);
      } catch (cause) {
        // What failed is not the caller's record: the tenant cannot be found.
        throw isAbort(cause) ? cause : new Failure('unreachable', { path, cause });
      }
      return movedAddress(refused, state, path);
    });
  }
}
