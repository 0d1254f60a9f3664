import * as z from 'zod/mini';
import type { CategorySuggestion } from '../../domain/category-automation.js';
import { openObject } from '../../domain/open-object.js';

/** `AutomatedCategoryUpdate`, as `GetNeedCategoryUpdateForPerson` answers it (or null). */
export const categoryUpdateWire = openObject({
  Enabled: z.nullish(z.boolean()),
  /** None, SaleRegistered, SaleSold, SaleLost, LeadStatusChanged; a newer word is let through. */
  TriggerType: z.nullish(z.string()),
  UserConfirmation: z.nullish(z.boolean()),
  DefaultCategory: z.nullish(z.number()),
  LeadstatusId: z.nullish(z.number()),
});
export type CategoryUpdateWire = z.infer<typeof categoryUpdateWire>;

/** Null, switched off, or without a target: no suggestion. */
export function suggestionFromWire(
  wire: CategoryUpdateWire | null,
): CategorySuggestion | undefined {
  if (!wire?.Enabled || !wire.DefaultCategory) return undefined;
  return {
    categoryId: wire.DefaultCategory,
    confirm: wire.UserConfirmation ?? false,
    setting: wire,
  };
}
