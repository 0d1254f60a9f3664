import { closestLanguage } from '../../src/domain/language.js';
import { hostLanguageCodes } from '../seed/multi-language.js';
import { reasonTexts } from './reason-texts.js';

export type HostLanguage = keyof typeof hostLanguageCodes;

/** How one request wants its texts and dates. */
export interface Speech {
  /** `undefined`: untranslated, multi-language strings and `[SR_…]` come back raw. */
  readonly language: HostLanguage | undefined;
  readonly zone: string;
  readonly withOffset: boolean;
}

/** Dates without a zone are in the user's own: our user sits in Oslo. */
export const usersZone = 'Europe/Oslo';

/** How a request is answered when it says nothing. */
export const plainSpeech: Speech = { language: undefined, zone: usersZone, withOffset: false };

/**
 * `SO-Language` wins over `Accept-Language`; `*` and `x` mean untranslated, and so does no header.
 * A language that the tenant lacks is answered in English.
 */
export function speechOf(headers: Headers): Speech {
  const asked = headers.get('SO-Language')?.trim() || headers.get('Accept-Language')?.trim() || '';
  const first = asked.split(/[,;]/)[0]?.trim() ?? '';
  const language = first === '' || first === '*' || first === 'x' ? undefined : closest(first);
  const zone = (headers.get('SO-TimeZone') ?? '').split(',').map((part) => part.trim());
  return {
    language,
    zone: zone.some((part) => part.toUpperCase() === 'UTC') ? 'UTC' : usersZone,
    withOffset: zone.some((part) => part.toLowerCase() === 'includetzoffset'),
  };
}

function closest(tag: string): HostLanguage {
  const ours = closestLanguage(tag);
  return ours === undefined || ours === 'en-XA' ? 'en' : ours;
}

/** A stored text for this request: one language of a multi-language string, or a resource's text. */
export function spoken(text: string, { language }: Speech): string {
  if (language === undefined) return text;
  const resource = /^\[SR_\w+\]$/.test(text) ? reasonTexts[text] : undefined;
  if (resource) return resource[language];
  if (!/^[A-Z]{2}:"/.test(text)) return text;
  const parts = new Map(
    [...text.matchAll(/([A-Z]{2}):"([^"]*)"/g)].map(([, code = '', words = '']) => [code, words]),
  );
  return parts.get(hostLanguageCodes[language]) ?? parts.get('US') ?? [...parts.values()][0] ?? '';
}

/** The host's way to say "no date". */
export const noDate = '0001-01-01T00:00:00';

/** `2019-12-19T10:44:12` in the user's zone, `…T09:44:12Z` where UTC and offset were asked for. */
export function spokenDate(time: number, { zone, withOffset }: Speech): string {
  if (time === 0) return noDate;
  const utc = new Date(time).toISOString().slice(0, 19);
  if (zone === 'UTC') return withOffset ? `${utc}Z` : utc;
  const minutes = offsetMinutes(time, zone);
  const local = new Date(time + minutes * 60_000).toISOString().slice(0, 19);
  const sign = minutes < 0 ? '-' : '+';
  const clock = new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16);
  return withOffset ? `${local}${sign}${clock}` : local;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far a zone is ahead of UTC at a moment. */
function offsetMinutes(time: number, zone: string): number {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, format);
  const name = format.formatToParts(time).find((part) => part.type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}
