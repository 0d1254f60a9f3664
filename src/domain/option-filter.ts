/** Lower case without accents, so that "apen" finds "Åpen" and "kontakt" finds "KONTAKT". */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('Ø', 'O')
    .toLowerCase();
}

/** Items whose name contains what was typed; those that begin with it, or whose words do, come first. */
export function optionsMatching<Item extends { readonly name: string }>(
  items: readonly Item[],
  typed: string,
): Item[] {
  const sought = folded(typed.trim());
  if (sought === '') return [...items];
  const place = (name: string) => {
    const at = folded(name).indexOf(sought);
    if (at < 0) return 3;
    return at === 0 ? 0 : /\s/.test(folded(name)[at - 1] ?? '') ? 1 : 2;
  };
  return items
    .map((item) => ({ item, place: place(item.name) }))
    .filter((entry) => entry.place < 3)
    .sort((a, b) => a.place - b.place)
    .map((entry) => entry.item);
}
