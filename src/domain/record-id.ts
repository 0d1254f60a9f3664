/** Largest id the host has: its ids are signed 32-bit integers. */
const largestId = 2_147_483_647;

/**
 * An id as it arrives in an attribute or a URL. Only whole positive numbers count:
 * `undefined` for anything else, so that `abc`, `-1` and `1e3` are errors and never another record.
 */
export function parseRecordId(text: string | number | null | undefined): number | undefined {
  if (text === null || text === undefined || !/^\d{1,10}$/.test(String(text).trim()))
    return undefined;
  const id = Number(text);
  return id >= 1 && id <= largestId ? id : undefined;
}
