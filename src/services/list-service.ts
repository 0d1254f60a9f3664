import type { Category } from '../domain/category.js';
import type { LeadStatus } from '../domain/lead-status.js';
import type { Call } from './call.js';

/** The tenant's lists. Answers are cached by language; an old one is given at once and revalidated. */
export interface ListService {
  /** Lead statuses by rank. */
  leadStatuses(call?: Call): Promise<readonly LeadStatus[]>;
  /** Categories with group and switch, by rank; deleted ones are included and marked. */
  categories(call?: Call): Promise<readonly Category[]>;
  /** Calls back when a revalidated list turned out to have changed. Returns the way to stop. */
  onChange(listener: () => void): () => void;
  /** Forgets what is cached, so that the next call asks the host. */
  forget(): void;
}
