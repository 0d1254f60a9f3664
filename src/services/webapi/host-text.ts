/**
 * A text of the host for people. Without a language header the host answers multi-language
 * strings (`US:"Vendor";NO:"Leverandør";`): the first of them is taken. We always send the header;
 * this is for what slips through. Unresolved resources (`[SR_…]`) are kept without their brackets
 * rather than dropped: a strange word is better than an empty list item.
 */
export function hostText(text: string | null | undefined): string {
  if (!text) return '';
  if (/^([A-Z]{2}(-[A-Z]{2})?:"[^"]*";?)+$/i.test(text)) return /"([^"]*)"/.exec(text)?.[1] ?? '';
  return /^\[SR_(\w+)\]$/.exec(text)?.[1] ?? text;
}
