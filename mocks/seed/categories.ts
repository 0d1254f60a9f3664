import type { CategoryGroupWord, CategoryRow, CategoryUpdateRow } from '../db/rows.js';
import { categoryTexts, type SeedCategory } from './category-texts.js';
import { multiLanguage } from './multi-language.js';

/** Ids of the seeded categories. For the seed and its tests; the host's rules never look at them. */
export const categoryIds = {
  lead: 1,
  mql: 2,
  opportunity: 3,
  lostOpportunity: 4,
  customer: 5,
  vipCustomer: 6,
  partner: 7,
  supplier: 8,
  prospect: 9,
  /** Deleted, and still the category of company 16. */
  reseller: 10,
} as const satisfies Record<SeedCategory, number>;

const places: Readonly<
  Record<
    SeedCategory,
    { group: CategoryGroupWord; rank: number; leadStatus?: true; deleted?: true }
  >
> = {
  lead: { group: 'PotentialCustomer', rank: 1, leadStatus: true },
  mql: { group: 'PotentialCustomer', rank: 2, leadStatus: true },
  opportunity: { group: 'PotentialCustomer', rank: 3, leadStatus: true },
  prospect: { group: 'PotentialCustomer', rank: 4 },
  lostOpportunity: { group: 'Lost', rank: 5 },
  customer: { group: 'Customer', rank: 6 },
  vipCustomer: { group: 'Customer', rank: 7 },
  partner: { group: 'Partner', rank: 8 },
  supplier: { group: 'Other', rank: 9 },
  reseller: { group: 'Partner', rank: 10, deleted: true },
};

export function seedCategories(): CategoryRow[] {
  return (Object.keys(categoryIds) as SeedCategory[]).map((key) => ({
    categoryId: categoryIds[key],
    name: multiLanguage(categoryTexts[key].name),
    tooltip: multiLanguage(categoryTexts[key].tooltip),
    categoryGroup: places[key].group,
    enableLeadStatus: places[key].leadStatus ?? false,
    rank: places[key].rank,
    deleted: places[key].deleted ?? false,
  }));
}

/** Qualified → Opportunity, with confirmation; the three rules for sales are off. */
export function seedCategoryUpdates(): CategoryUpdateRow[] {
  const off = { enabled: false, userConfirmation: true, defaultCategory: 0, leadstatusId: 0 };
  return [
    { updateId: 1, triggerType: 'SaleSold', ...off },
    { updateId: 2, triggerType: 'SaleLost', ...off },
    { updateId: 3, triggerType: 'SaleRegistered', ...off },
    {
      updateId: 4,
      triggerType: 'LeadStatusChanged',
      enabled: true,
      userConfirmation: true,
      defaultCategory: categoryIds.opportunity,
      leadstatusId: 5,
    },
  ];
}
