import { createContext } from '@lit/context';
import type { Failure } from '../domain/failure.js';
import type { Language } from '../domain/language.js';
import type { HostAdapter } from '../hosts/host-adapter.js';
import type { HostServices } from '../services/host-services.js';
import { RecordNews } from './record-news.js';
import { UndoStack } from './undo-stack.js';

/**
 * What an element needs of the world: the host's data, and the shell around it. A portal may give
 * only one of the two. Set it as the `host` property of an element, or let `<lead-host>` provide it.
 */
export interface LeadHost {
  readonly services?: HostServices | undefined;
  readonly shell?: HostAdapter | undefined;
  /** Language where no ancestor of an element says one. */
  readonly language?: Language | undefined;
  /** Why there are no services: a base URL that cannot be read, for one. */
  readonly failure?: Failure | undefined;
}

/** The key is a registered symbol, so that two copies of this library on a page understand each other. */
export const leadHostContext = createContext<LeadHost | undefined>(Symbol.for('lead-panels.host'));

/** What the elements on one host's data share. */
export interface SharedState {
  readonly news: RecordNews;
  readonly undo: UndoStack;
}

const sharedByServices = new WeakMap<object, SharedState>();

/** The shared state of everything that uses these services, made on first use. */
export function sharedState(services: HostServices): SharedState {
  let shared = sharedByServices.get(services);
  if (!shared) {
    shared = { news: new RecordNews(), undo: new UndoStack() };
    sharedByServices.set(services, shared);
  }
  return shared;
}
