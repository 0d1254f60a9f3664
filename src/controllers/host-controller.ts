import { ContextConsumer, ContextRoot } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { Failure } from '../domain/failure.js';
import { selfAndAncestors } from './ancestors.js';
import { leadHostContext, type LeadHost } from './lead-host-context.js';

/** Answers consumers that came before their provider was upgraded. */
let lateProviders: ContextRoot | undefined;

/**
 * Finds the host of an element: its own `host` property, else the nearest `<lead-host>` above it.
 */
export class HostController implements ReactiveController {
  readonly #element: ReactiveElement;
  readonly #own: () => LeadHost | undefined;
  readonly #consumer: ContextConsumer<typeof leadHostContext, ReactiveElement>;

  /** @param own the element's `host` property */
  constructor(element: ReactiveElement, own: () => LeadHost | undefined) {
    this.#element = element;
    this.#own = own;
    if (!lateProviders && typeof document !== 'undefined') {
      lateProviders = new ContextRoot();
      lateProviders.attach(document.documentElement);
    }
    element.addController(this);
    this.#consumer = new ContextConsumer(element, { context: leadHostContext, subscribe: true });
  }

  hostConnected(): void {
    this.#element.requestUpdate();
  }

  get current(): LeadHost | undefined {
    return this.#own() ?? this.#consumer.value;
  }

  /** Why there is no data: a fault of the host given, or that none is given at all. */
  get failure(): Failure | undefined {
    const { current } = this;
    if (current?.services) return undefined;
    if (current?.failure) return current.failure;
    if (current || !this.#mayStillCome()) return new Failure('invalid', { input: 'host' });
    return undefined;
  }

  /** A `<lead-host>` above that is not upgraded yet will answer when it is. */
  #mayStillCome(): boolean {
    for (const ancestor of selfAndAncestors(this.#element)) {
      if (ancestor.localName === 'lead-host') return true;
    }
    return false;
  }
}
