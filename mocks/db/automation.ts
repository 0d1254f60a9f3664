import type { Database } from './database.js';
import { carriesLeadStatus, categoryIdOf } from './lead-rules.js';
import type { CategoryUpdateRow, PersonRow } from './rows.js';

/**
 * The rule of *Lead categorization* that a change to this status would fire, if any.
 * Prerequisite (product guide, category automation): the category as it is now is of the group
 * potential customer and carries a lead status.
 * @param categoryId the category that the person has before the change
 */
export function neededCategoryUpdate(
  db: Database,
  leadstatusId: number,
  categoryId: number,
): CategoryUpdateRow | undefined {
  if (!carriesLeadStatus(db.category.get(categoryId))) return undefined;
  for (const rule of db.automatedcategoryupdate.all()) {
    const fires =
      rule.enabled &&
      rule.triggerType === 'LeadStatusChanged' &&
      rule.leadstatusId === leadstatusId &&
      rule.defaultCategory !== categoryId;
    const target = db.category.get(rule.defaultCategory);
    if (fires && target && !target.deleted) return rule;
  }
  return undefined;
}

/**
 * The category that the host moves to by itself when a status is saved: that of a rule without
 * confirmation. Whether host or caller does this is not documented.
 */
export function categoryMovedOnSave(
  db: Database,
  before: PersonRow,
  leadstatusId: number,
): number | undefined {
  if (before.leadstatusId === leadstatusId) return undefined;
  const rule = neededCategoryUpdate(db, leadstatusId, categoryIdOf(db, before));
  return rule && !rule.userConfirmation ? rule.defaultCategory : undefined;
}
