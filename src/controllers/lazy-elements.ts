import { fetched } from '../domain/fetched-module.js';

/**
 * Elements that are fetched only when they are needed. Who registers elements (`src/define`) says
 * here where they are; elements ask by tag alone, and register nothing themselves.
 */
const loaders = new Map<string, () => Promise<void>>();

/** @param load imports the module and registers the tag */
export function registerLazily(tag: string, load: () => Promise<void>): void {
  if (!loaders.has(tag)) loaders.set(tag, load);
}

/**
 * Waits until an element is registered, fetching it where it was not.
 * @throws Failure('unreachable') when its module cannot be fetched
 */
export async function elementReady(tag: string): Promise<void> {
  const load = loaders.get(tag);
  if (!customElements.get(tag) && load) await fetched(load());
}
