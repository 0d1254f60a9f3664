/**
 * A date of the host. We ask for UTC with offset (`2019-12-19T09:44:12Z`); a date without a zone
 * is read as UTC all the same. `0001-01-01T00:00:00` and whatever is no date are "no date".
 */
export function hostDate(text: string | null | undefined): Date | undefined {
  if (!text || text.startsWith('0001-01-01')) return undefined;
  const date = new Date(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
