import * as z from 'zod/mini';
import type { CategorySuggestion } from '../../domain/category-automation.js';
import type { Contact } from '../../domain/contact.js';
import { Failure } from '../../domain/failure.js';
import type { Call } from '../call.js';
import { categoryUpdateWire, suggestionFromWire } from './category-update-wire.js';
import type { Http } from './http.js';

/** Asks whether the host's automation would move the contact's company. Changes nothing. */
export async function askCategoryUpdate(
  http: Http,
  contact: Contact,
  leadStatusId: number,
  call?: Call,
): Promise<CategorySuggestion | undefined> {
  // The question says `leadStatus`, the answer `LeadstatusId`.
  const body = {
    leadStatus: leadStatusId,
    ...whom(contact),
    categoryId: contact.category?.id ?? 0,
  };
  const path = 'v1/Agents/List/GetNeedCategoryUpdateForPerson';
  try {
    const answer = z.nullable(categoryUpdateWire);
    const wire = await http.post(path, body, answer, { ...call, effect: 'read' });
    const suggestion = suggestionFromWire(wire);
    return suggestion?.categoryId === contact.category?.id ? undefined : suggestion;
  } catch (error) {
    // Hosts before 11.8 have no automation.
    if (error instanceof Failure && error.code === 'unsupported') return undefined;
    throw error;
  }
}

/** Has the automation done, to the category that the person chose. */
export async function performCategoryUpdate(
  http: Http,
  contact: Contact,
  categoryId: number,
  { setting }: CategorySuggestion,
  call?: Call,
): Promise<void> {
  const body = { ...whom(contact), categoryId, setting };
  const path = 'v1/Agents/List/PerformNeededCategoryUpdate';
  await http.post(path, body, z.unknown(), { ...call, effect: 'write' });
}

/** In the host's words: `contactId` is the company, 0 for none. */
function whom(contact: Contact) {
  return { personId: contact.id, contactId: contact.company?.id ?? 0 };
}
