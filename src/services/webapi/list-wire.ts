import * as z from 'zod/mini';
import type { LeadStatus } from '../../domain/lead-status.js';
import { hostText } from './host-text.js';
import { openObject } from '../../domain/open-object.js';

/** One row of a list from `MDOList/{name}`. */
export const mdoItemWire = openObject({
  Id: z.number(),
  Name: z.nullish(z.string()),
  /** Capital T here, unlike in categories. */
  ToolTip: z.nullish(z.string()),
  Deleted: z.nullish(z.boolean()),
  Rank: z.nullish(z.number()),
  Type: z.nullish(z.string()),
  ExtraInfo: z.nullish(z.string()),
  StyleHint: z.nullish(z.string()),
});
export type MdoItemWire = z.infer<typeof mdoItemWire>;

export const mdoListWire = z.array(mdoItemWire);

/** @param position place in the list, used as rank where the host gives none */
export function leadStatusFromWire(wire: MdoItemWire, position: number): LeadStatus {
  return {
    id: wire.Id,
    name: hostText(wire.Name),
    description: hostText(wire.ToolTip),
    rank: wire.Rank ?? position,
    deleted: wire.Deleted ?? false,
  };
}
