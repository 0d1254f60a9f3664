import * as z from 'zod/mini';
import type { Category, CategoryGroup } from '../../domain/category.js';
import { hostText } from './host-text.js';
import { openObject } from '../../domain/open-object.js';

/**
 * The light `Category` inside a person, a company and `GetCategories`. Hosts before 11.6 lack
 * group, switch and rank.
 */
export const categoryWire = openObject({
  Id: z.number(),
  Value: z.nullish(z.string()),
  Tooltip: z.nullish(z.string()),
  CategoryGroup: z.nullish(z.string()),
  EnableLeadStatus: z.nullish(z.boolean()),
  Rank: z.nullish(z.number()),
  Deleted: z.nullish(z.boolean()),
});
export type CategoryWire = z.infer<typeof categoryWire>;

const groupOfWord = new Map<string | null | undefined, CategoryGroup>([
  ['Customer', 'customer'],
  ['PotentialCustomer', 'potential-customer'],
  ['Partner', 'partner'],
  ['Lost', 'lost'],
  ['Other', 'other'],
]);

/** Id 0, like null, is "no category". */
export function categoryFromWire(wire: CategoryWire | null | undefined): Category | undefined {
  if (!wire || wire.Id === 0) return undefined;
  return {
    id: wire.Id,
    name: hostText(wire.Value),
    description: hostText(wire.Tooltip),
    group: groupOfWord.get(wire.CategoryGroup) ?? 'unknown',
    leadStatusEnabled: wire.EnableLeadStatus ?? false,
    rank: wire.Rank ?? 0,
    deleted: wire.Deleted ?? false,
  };
}

/** Whether the host said anything about group and switch (hosts before 11.6 do not). */
export function saysGroup(wire: CategoryWire | null | undefined): boolean {
  return typeof wire?.CategoryGroup === 'string' && typeof wire.EnableLeadStatus === 'boolean';
}
