import { Task } from '@lit/task';
import type { ReactiveElement } from 'lit';
import { asFailure, isAbort, type Failure } from '../domain/failure.js';
import type { Language } from '../domain/language.js';
import type { Call } from '../services/call.js';
import type { HostServices } from '../services/host-services.js';
import type { ListService } from '../services/list-service.js';

export interface ListInputs {
  readonly services: () => HostServices | undefined;
  readonly language: () => Language;
}

/** One of the tenant's lists, in the element's language. */
export class ListController<Item> {
  /** Undefined until the list is read, or where it could not be. The last one stays while a newer loads. */
  items: readonly Item[] | undefined;
  failure: Failure | undefined;

  readonly #element: ReactiveElement;
  readonly #task: Task;
  #tries = 0;

  /** @param wanted whether the list is needed now; it is not read before */
  constructor(
    element: ReactiveElement,
    inputs: ListInputs,
    read: (lists: ListService, call: Call) => Promise<readonly Item[]>,
    wanted: () => boolean = () => true,
  ) {
    this.#element = element;
    this.#task = new Task(element, {
      args: () => [inputs.services(), inputs.language(), wanted(), this.#tries] as const,
      task: async ([services, language, isWanted], { signal }) => {
        if (!services || !isWanted) return;
        this.failure = undefined;
        try {
          const items = await read(services.lists, { signal, language });
          if (!signal.aborted) this.items = items;
        } catch (error) {
          if (!signal.aborted && !isAbort(error)) this.failure = asFailure(error);
        }
      },
    });
  }

  async settled(): Promise<void> {
    await Promise.allSettled([this.#task.taskComplete]);
  }

  /** Reads the list again. */
  reload(): void {
    this.#tries += 1;
    this.#element.requestUpdate();
  }
}
