import { version } from '../version.js';

/** Which version of this library registered a tag. A registered symbol, so that copies can compare. */
const versionKey = Symbol.for('lead-panels.version');

/**
 * Registers an element unless its tag is taken: silently where the same version of this library
 * took it, with one warning where another did.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const taken = customElements.get(tag);
  if (!taken) {
    Object.defineProperty(element, versionKey, { value: version });
    customElements.define(tag, element);
    return;
  }
  const theirs: unknown = Reflect.get(taken, versionKey);
  if (taken === element || theirs === version) return;
  const other = typeof theirs === 'string' ? `lead-panels ${theirs}` : 'another library';
  console.warn(
    `<${tag}> is already registered by ${other}; lead-panels ${version} leaves it as it is.`,
  );
}
