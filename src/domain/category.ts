/** The host's five fixed groups of company categories; a word it adds later is `unknown`. */
export const categoryGroups = [
  'customer',
  'potential-customer',
  'partner',
  'lost',
  'other',
  'unknown',
] as const;
export type CategoryGroup = (typeof categoryGroups)[number];

/** A company category, as the tenant named it. */
export interface Category {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly group: CategoryGroup;
  /** "Enable lead status for this category". */
  readonly leadStatusEnabled: boolean;
  readonly rank: number;
  readonly deleted: boolean;
}

/** Only potential customers with the switch on carry a lead status (product guide, company category). */
export function carriesLeadStatus(category: Category): boolean {
  return category.group === 'potential-customer' && category.leadStatusEnabled;
}

/** Categories under their groups, groups in the fixed order, categories by rank. Empty groups are left out. */
export function byGroup(
  categories: readonly Category[],
): { readonly group: CategoryGroup; readonly categories: readonly Category[] }[] {
  return categoryGroups
    .map((group) => ({
      group,
      categories: categories.filter((c) => c.group === group).sort((a, b) => a.rank - b.rank),
    }))
    .filter((part) => part.categories.length > 0);
}
