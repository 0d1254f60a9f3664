/**
 * Which generated person belongs to which generated company, without a table of it. The first half
 * of them work for company 15; the rest come in blocks of 64: one person without a company, then
 * companies of these sizes.
 */
const sizes = [2, 3, 5, 8, 13, 21, 11] as const;
const blockLength = 1 + sizes.reduce((sum, size) => sum + size, 0);

export const firstGeneratedPersonId = 1001;
export const firstGeneratedContactId = 1001;
export const largeContactId = 15;

export interface Layout {
  readonly persons: number;
  readonly contacts: number;
  /** Company of the person with this index, 0 for none. */
  contactOf(index: number): number;
  /** Index of the first person and the number of persons of a company. */
  personsOf(contactId: number): { readonly from: number; readonly count: number };
}

/** @param persons how many people are generated */
export function layoutOf(persons: number): Layout {
  const large = Math.floor(persons / 2);
  const contacts = Math.ceil((persons - large) / blockLength) * sizes.length;
  return {
    persons,
    contacts,
    contactOf(index) {
      if (index < large) return largeContactId;
      const block = Math.floor((index - large) / blockLength);
      let place = (index - large) % blockLength;
      if (place === 0) return 0;
      let company = 0;
      for (const size of sizes) {
        if (place <= size) break;
        place -= size;
        company += 1;
      }
      return firstGeneratedContactId + block * sizes.length + company;
    },
    personsOf(contactId) {
      if (contactId === largeContactId) return { from: 0, count: large };
      const index = contactId - firstGeneratedContactId;
      if (index < 0 || index >= contacts) return { from: 0, count: 0 };
      const block = Math.floor(index / sizes.length);
      const place = index % sizes.length;
      const before = sizes.slice(0, place).reduce((sum, size) => sum + size, 1);
      const from = large + block * blockLength + before;
      return { from, count: Math.max(0, Math.min(sizes[place] ?? 0, persons - from)) };
    },
  };
}
