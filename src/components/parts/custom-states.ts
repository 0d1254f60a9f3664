/** Sets which custom states of an element hold, for `:state(name)` in style sheets. */
export function setStates(
  internals: ElementInternals,
  states: Readonly<Record<string, boolean>>,
): void {
  for (const [name, holds] of Object.entries(states)) {
    if (holds) internals.states.add(name);
    else internals.states.delete(name);
  }
}
