import type { Category } from '../../domain/category.js';
import { Failure } from '../../domain/failure.js';
import type { Call } from '../call.js';
import type { ListService } from '../list-service.js';
import { categoryFromWire, saysGroup, type CategoryWire } from './category-wire.js';

/**
 * A category with its group and switch. Hosts before 11.6 leave them out beside a record: there
 * they come from the list of categories, and where that call is missing too, stay unknown.
 */
export async function wholeCategory(
  wire: CategoryWire | null | undefined,
  lists: ListService,
  call: Call | undefined,
): Promise<Category | undefined> {
  const category = categoryFromWire(wire);
  if (!category || saysGroup(wire)) return category;
  try {
    const listed = await lists.categories(call);
    return listed.find(({ id }) => id === category.id) ?? category;
  } catch (error) {
    if (error instanceof Failure && error.code === 'unsupported') return category;
    throw error;
  }
}
