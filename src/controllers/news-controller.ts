import type { ReactiveController, ReactiveElement } from 'lit';
import type { HostServices } from '../services/host-services.js';
import { sharedState } from './lead-host-context.js';
import type { News } from './record-news.js';

/** Keeps an element's ear on its host's data while it is on the page: news of records and of lists. */
export class NewsController implements ReactiveController {
  readonly #element: ReactiveElement;
  readonly #services: () => HostServices | undefined;
  readonly #hear: (news: News) => void;
  readonly #onLists: () => void;
  #stop: (() => void) | undefined;
  #listeningTo: HostServices | undefined;

  /** @param onLists called when a revalidated list turned out to have changed */
  constructor(
    element: ReactiveElement,
    services: () => HostServices | undefined,
    hear: (news: News) => void,
    onLists: () => void,
  ) {
    this.#element = element;
    this.#services = services;
    this.#hear = hear;
    this.#onLists = onLists;
    element.addController(this);
  }

  /** Tells all others; the teller already knows. */
  tell(news: News): void {
    const services = this.#services();
    if (services) sharedState(services).news.tell(news, this.#hear);
  }

  hostConnected(): void {
    this.#listen();
  }

  hostUpdate(): void {
    this.#listen();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#listeningTo = undefined;
  }

  #listen(): void {
    const services = this.#services();
    if (services === this.#listeningTo || !this.#element.isConnected) return;
    this.#stop?.();
    this.#stop = undefined;
    this.#listeningTo = services;
    if (!services) return;
    const stopNews = sharedState(services).news.listen(this.#hear);
    const stopLists = services.lists.onChange(this.#onLists);
    this.#stop = () => {
      stopNews();
      stopLists();
    };
  }
}
