/** The element above in the tree that a person sees: through slots and out of shadow roots. */
export function parentAcrossRoots(element: Element): Element | undefined {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** The element itself and all above it, nearest first. */
export function* selfAndAncestors(element: Element): Generator<Element> {
  for (let at: Element | undefined = element; at; at = parentAcrossRoots(at)) yield at;
}
