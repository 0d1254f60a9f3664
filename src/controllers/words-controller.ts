import type { ReactiveController, ReactiveElement } from 'lit';
import { closestLanguage, type Language } from '../domain/language.js';
import { loadWords, wordsIfLoaded } from '../i18n/tables.js';
import type { Words } from '../i18n/words.js';
import { selfAndAncestors } from './ancestors.js';

/** Watches `lang` in one document or shadow root for all elements that live in it. */
class LangWatch {
  readonly #listeners = new Set<() => void>();
  readonly #observer = new MutationObserver(() => this.#listeners.forEach((tell) => tell()));
  readonly #root: Node;

  constructor(root: Node) {
    this.#root = root;
  }

  add(listener: () => void): void {
    if (this.#listeners.size === 0) {
      this.#observer.observe(this.#root, {
        subtree: true,
        attributes: true,
        attributeFilter: ['lang'],
      });
    }
    this.#listeners.add(listener);
  }

  delete(listener: () => void): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size === 0) this.#observer.disconnect();
  }
}
const watches = new WeakMap<Node, LangWatch>();

/**
 * The words of an element in its own language: that of the nearest ancestor with a `lang`, else
 * the provider's, else the document's, else English. Follows changes of `lang` live.
 */
export class WordsController implements ReactiveController {
  readonly #element: ReactiveElement;
  readonly #provided: () => Language | undefined;
  #language: Language = 'en';
  #watched: LangWatch[] = [];
  #words: Words | undefined;

  /** @param provided the language that the host gives for where no ancestor says one */
  constructor(element: ReactiveElement, provided: () => Language | undefined) {
    this.#element = element;
    this.#provided = provided;
    element.addController(this);
  }

  /** The language that the element speaks now. */
  get language(): Language {
    return this.#language;
  }

  /** The table of that language; undefined only until the first one is loaded. */
  get words(): Words | undefined {
    return this.#words;
  }

  hostConnected(): void {
    const roots = new Set<Node>([this.#element.getRootNode(), document]);
    for (const ancestor of selfAndAncestors(this.#element)) roots.add(ancestor.getRootNode());
    this.#watched = [...roots].map((root) => {
      const watch = watches.get(root) ?? new LangWatch(root);
      watches.set(root, watch);
      watch.add(this.#follow);
      return watch;
    });
    this.#follow();
  }

  hostDisconnected(): void {
    for (const watch of this.#watched) watch.delete(this.#follow);
    this.#watched = [];
  }

  /** Called before every render, since the provider may have changed. */
  hostUpdate(): void {
    this.#follow();
  }

  readonly #follow = (): void => {
    const language = this.#find();
    if (language === this.#language && this.#words) return;
    this.#language = language;
    const loaded = wordsIfLoaded(language);
    if (loaded) {
      this.#words = loaded;
      this.#element.requestUpdate();
    } else {
      void this.#load(language);
    }
  };

  async #load(language: Language): Promise<void> {
    const words = await loadWords(language);
    if (language !== this.#language) return;
    this.#words = words;
    this.#element.requestUpdate();
  }

  #find(): Language {
    for (const ancestor of selfAndAncestors(this.#element)) {
      if (ancestor === document.documentElement) break;
      const lang = ancestor.getAttribute('lang');
      const found = lang ? closestLanguage(lang) : undefined;
      if (found) return found;
    }
    return this.#provided() ?? closestLanguage(document.documentElement.lang) ?? 'en';
  }
}
