import 'axe-core';
import type axeCore from 'axe-core';
import { until } from './crm-fixture.js';

/** What of axe's own workings is used here; its type definitions leave most of them out. */
interface Axe {
  setup(node: Element): VirtualNode;
  teardown(): void;
  run(node: Element, options: axeCore.RunOptions): Promise<axeCore.AxeResults>;
  readonly commons: {
    readonly aria: { getRole(node: VirtualNode): string | null };
    readonly text: { accessibleTextVirtual(node: VirtualNode): string };
    readonly dom: { isVisibleToScreenReaders(node: VirtualNode): boolean };
  };
}
interface VirtualNode {
  readonly actualNode: Node;
  readonly children?: readonly VirtualNode[];
}

export const axe = (globalThis as unknown as { readonly axe: Axe }).axe;

export interface Seen {
  readonly element: HTMLElement;
  readonly role: string;
  readonly name: string;
}

/** Everything with a role that a screen reader finds in an element, through shadow roots. */
export function everythingSeen(root: Element): Seen[] {
  const found: Seen[] = [];
  const { aria, text, dom } = axe.commons;
  const look = (node: VirtualNode): void => {
    const { actualNode: element, children = [] } = node;
    if (!(element instanceof HTMLElement)) return;
    if (!dom.isVisibleToScreenReaders(node)) return;
    const role = aria.getRole(node);
    if (role) found.push({ element, role, name: text.accessibleTextVirtual(node) });
    children.forEach(look);
  };
  // From the document down, or what stands in the top layer would be looked at without its page.
  const tree = axe.setup(document.body);
  try {
    const start = within(tree, root);
    if (start) look(start);
  } finally {
    axe.teardown();
  }
  return found;
}

function within(node: VirtualNode, root: Element): VirtualNode | undefined {
  if (node.actualNode === root) return node;
  for (const child of node.children ?? []) {
    const found = within(child, root);
    if (found) return found;
  }
  return undefined;
}

const fits = (name: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name);

/** All that have this role and name. */
export function all(root: Element, role: string, name: string | RegExp = /^/): HTMLElement[] {
  return everythingSeen(root)
    .filter((seen) => seen.role === role && fits(seen.name, name))
    .map((seen) => seen.element);
}

/** Whether there is one with this role and name. */
export function has(root: Element, role: string, name?: string | RegExp): boolean {
  return all(root, role, name).length > 0;
}

/** The one with this role and name, as soon as it is there. */
export async function the(
  root: Element,
  role: string,
  name: string | RegExp = /^/,
): Promise<HTMLElement> {
  let found: HTMLElement[] = [];
  try {
    await until(() => (found = all(root, role, name)).length > 0, `${role} ${String(name)}`);
  } catch (error) {
    const there = everythingSeen(root).map((seen) => `${seen.role} “${seen.name}”`);
    throw new Error(`${String(error)}; there are: ${there.join(', ')}`, { cause: error });
  }
  if (found.length > 1) throw new Error(`There are ${found.length} ${role} ${String(name)}.`);
  return found[0] as HTMLElement;
}

/** The words that a person reads in an element, through shadow roots and slots, in one line. */
export function words(root: Element): string {
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element)) return '';
    const style = getComputedStyle(node);
    if (style.display === 'none' || style.visibility === 'hidden') return '';
    if (/^(STYLE|SCRIPT|svg)$/.test(node.nodeName)) return '';
    if (node instanceof HTMLSelectElement) return ` ${node.selectedOptions[0]?.text ?? ''} `;
    if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) {
      return node.assignedNodes().map(read).join('');
    }
    const inner = [...(node.shadowRoot ?? node).childNodes].map(read).join('');
    return style.display === 'inline' ? inner : ` ${inner} `;
  };
  return read(root).replaceAll(/\s+/g, ' ').trim();
}

/** Waits until an element says this. */
export async function says(root: Element, text: string | RegExp): Promise<void> {
  try {
    await until(() => fits(words(root), text) || includes(root, text), String(text));
  } catch (error) {
    throw new Error(`${String(error)}; it says: ${words(root)}`, { cause: error });
  }
}

function includes(root: Element, text: string | RegExp): boolean {
  return typeof text === 'string' && words(root).includes(text);
}

/** What describes an element to a screen reader, by references within its own root. */
export function descriptionOf(element: HTMLElement): string {
  const root = element.getRootNode();
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  const texts = ids.map((id) =>
    root instanceof ShadowRoot || root instanceof Document
      ? (root.getElementById(id)?.textContent ?? '')
      : '',
  );
  return texts.join(' ').replaceAll(/\s+/g, ' ').trim();
}

/** The element with the focus, inside whatever shadow roots it is. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
