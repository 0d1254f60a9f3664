import type { Company } from '../domain/company.js';
import type { Contact } from '../domain/contact.js';

/** What one element learned from the host that others on the page show too. */
export type News =
  | { readonly kind: 'contact'; readonly contact: Contact }
  | { readonly kind: 'company'; readonly company: Company }
  /** The company changed, but all that is known is which. */
  | { readonly kind: 'company-stale'; readonly companyId: number }
  /** Anything may have changed: read it again. */
  | { readonly kind: 'all-stale' };

/** The company that a piece of news is about, where it is about one. */
export function companyOf(news: News): number | undefined {
  switch (news.kind) {
    case 'contact':
      return news.contact.company?.id;
    case 'company':
      return news.company.id;
    case 'company-stale':
      return news.companyId;
    case 'all-stale':
      return undefined;
  }
}

/** Carries news between the elements that share a host's data. */
export class RecordNews {
  readonly #listeners = new Set<(news: News) => void>();

  /** @returns the way to stop */
  listen(listener: (news: News) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** @param teller who knows already, and is left out */
  tell(news: News, teller?: (news: News) => void): void {
    for (const listener of [...this.#listeners]) if (listener !== teller) listener(news);
  }
}
