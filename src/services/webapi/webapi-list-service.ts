import * as z from 'zod/mini';
import type { Category } from '../../domain/category.js';
import type { LeadStatus } from '../../domain/lead-status.js';
import type { Call } from '../call.js';
import type { ListService } from '../list-service.js';
import { CachedList } from './cached-list.js';
import { categoryFromWire, categoryWire } from './category-wire.js';
import { systemClock, type Clock } from './clock.js';
import type { Http } from './http.js';
import { leadStatusFromWire, mdoListWire } from './list-wire.js';

const categoriesWire = z.array(categoryWire);

export class WebapiListService implements ListService {
  readonly #leadStatuses: CachedList<LeadStatus>;
  readonly #categories: CachedList<Category>;
  readonly #listeners = new Set<() => void>();

  constructor(http: Http, clock: Clock = systemClock) {
    const changed = () => this.#listeners.forEach((listener) => listener());
    this.#leadStatuses = new CachedList({
      clock,
      changed,
      load: async (call) => {
        const wire = await http.get('v1/MDOList/leadstatus', mdoListWire, call);
        return wire.map(leadStatusFromWire).sort(byRank);
      },
    });
    this.#categories = new CachedList({
      clock,
      changed,
      load: async (call) => {
        const path = 'v1/Agents/List/GetCategories';
        const wire = await http.post(path, undefined, categoriesWire, { ...call, effect: 'read' });
        return wire.flatMap((row) => categoryFromWire(row) ?? []).sort(byRank);
      },
    });
  }

  leadStatuses(call?: Call): Promise<readonly LeadStatus[]> {
    return this.#leadStatuses.rows(call);
  }

  categories(call?: Call): Promise<readonly Category[]> {
    return this.#categories.rows(call);
  }

  onChange(listener: () => void): () => void {
    // The same function may be registered by two callers; each stops only its own.
    const own = () => listener();
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  }

  forget(): void {
    this.#leadStatuses.forget();
    this.#categories.forget();
  }
}

function byRank(a: { rank: number; id: number }, b: { rank: number; id: number }): number {
  return a.rank - b.rank || a.id - b.id;
}
