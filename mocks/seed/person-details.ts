import type { ElementRow } from '../db/rows.js';
import type { Country } from './countries.js';
import { digits } from './dice.js';

const plain: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ß: 'ss',
};

/** A name as it stands in an address: `Bjørn Ødegård` gives `bjornodegard`. */
export function addressPart(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[æøåß]/g, (letter) => plain[letter] ?? '')
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]/g, '');
}

export function element(value: string, description = ''): readonly ElementRow[] {
  return [{ value, description }];
}

/** Addresses end in `.example`, which nobody can own (RFC 2606). */
export function emailOf(first: string, last: string, company: string): readonly ElementRow[] {
  const who = [first, last].map(addressPart).filter(Boolean).join('.') || 'post';
  return element(`${who}@${addressPart(company) || 'mail'}.example`);
}

export function mobileOf(country: Country, index: number): readonly ElementRow[] {
  return element(digits(country.mobile, index, 21));
}

export function officeOf(country: Country, index: number): readonly ElementRow[] {
  return element(digits(country.office, index, 22));
}
