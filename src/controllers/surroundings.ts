import type { ReactiveElement } from 'lit';
import type { Failure } from '../domain/failure.js';
import type { Language } from '../domain/language.js';
import type { NavigateTarget } from '../domain/navigate-target.js';
import type { Words } from '../i18n/words.js';
import type { HostServices } from '../services/host-services.js';
import { HostController } from './host-controller.js';
import type { LeadHost } from './lead-host-context.js';
import { WordsController } from './words-controller.js';

/** What an element finds around it: the host's data, the shell, and the language it is to speak. */
export class Surroundings {
  readonly #host: HostController;
  readonly #words: WordsController;

  /** @param own the element's `host` property, which goes before any `<lead-host>` above */
  constructor(element: ReactiveElement, own: () => LeadHost | undefined) {
    this.#host = new HostController(element, own);
    this.#words = new WordsController(element, () => this.#host.current?.language);
  }

  /** The words of the element's language; undefined only until the first table is loaded. */
  get words(): Words | undefined {
    return this.#words.words;
  }

  readonly services = (): HostServices | undefined => this.#host.current?.services;
  readonly language = (): Language => this.#words.language;
  /** Why there are no services. */
  readonly hostFailure = (): Failure | undefined => this.#host.failure;

  /** Has the shell take the person to a record, where there is a shell that can. */
  async navigate(target: NavigateTarget): Promise<void> {
    const shell = this.#host.current?.shell;
    if (shell?.capabilities.has('navigate')) await shell.navigate(target);
  }
}
