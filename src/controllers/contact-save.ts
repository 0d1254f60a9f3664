import type { CategoryAnswer, CategorySuggestion } from '../domain/category-automation.js';
import { conflictingFields, resolved } from '../domain/conflict.js';
import { realChanges, type Contact, type ContactChanges } from '../domain/contact.js';
import { asFailure, Failure, isAbort } from '../domain/failure.js';
import type { Call } from '../services/call.js';
import type { HostServices } from '../services/host-services.js';
import type { Saved, SaveOutcome, SaveQuestions } from './save-outcome.js';

/** How often a save meets another's harmless change before it gives up. */
const mostRebases = 3;

/**
 * The one way in which a contact is saved: field, card, list and board all come through here.
 * Asks the host's category automation first (cancel there saves nothing), stores under a test of
 * what was read, settles conflicts with the person, then moves the category where wanted.
 * @throws Failure when the host refuses; nothing was stored then.
 */
export async function saveContact(
  services: HostServices,
  contact: Contact,
  wanted: ContactChanges,
  questions: SaveQuestions,
  call: Call,
): Promise<SaveOutcome> {
  const changes = realChanges(contact, wanted);
  if (isEmpty(changes)) return { kind: 'unchanged', contact };

  const status = changes.leadStatusId;
  const suggestion =
    status === undefined
      ? undefined
      : await services.leads.suggestedCategory(contact, status, call);
  let answer: CategoryAnswer = { kind: 'keep' };
  if (suggestion && status !== undefined) {
    answer = suggestion.confirm
      ? await questions.category(suggestion, contact, status)
      : { kind: 'update', categoryId: suggestion.categoryId };
    if (answer.kind === 'cancel') return { kind: 'cancelled', contact };
  }

  const stored = await store(services, contact, changes, questions, call);
  if (stored.kind !== 'saved') return stored;
  // Where the person gave up their status for another's, the category that came with it goes too.
  const statusKept = stored.contact.leadStatusId === status;
  if (!suggestion || answer.kind !== 'update' || !statusKept) {
    return {
      ...stored,
      before: contact,
      categoryId: 0,
      categoryFailure: undefined,
      suggestion: undefined,
    };
  }
  const moved = await moveCategory(services, stored.contact, answer.categoryId, suggestion, call);
  return { kind: 'saved', before: contact, categoryId: answer.categoryId, suggestion, ...moved };
}

type Stored = Exclude<SaveOutcome, { kind: 'saved' }> | { kind: 'saved'; contact: Contact };

async function store(
  services: HostServices,
  contact: Contact,
  changes: ContactChanges,
  questions: SaveQuestions,
  call: Call,
): Promise<Stored> {
  let base = contact;
  let mine = changes;
  for (let tries = 0; ; tries += 1) {
    try {
      return { kind: 'saved', contact: await services.leads.saveContact(base, mine, call) };
    } catch (error) {
      const conflict = error instanceof Failure && error.code === 'conflict';
      if (!conflict || tries >= mostRebases) throw error;
    }
    const theirs = await services.leads.readContact(base.id, call);
    const fields = conflictingFields(base, mine, theirs);
    if (fields.length > 0) {
      const choice = await questions.conflict({
        fields,
        theirStatusName: theirs.leadStatusName,
        theirChange: theirs.lastChange,
      });
      if (!choice) return { kind: 'cancelled', contact: theirs };
      mine = resolved(mine, choice);
    }
    mine = realChanges(theirs, mine);
    if (isEmpty(mine)) return { kind: 'unchanged', contact: theirs };
    base = theirs;
  }
}

/** Performs a category update that was agreed on; the status stands, whatever becomes of it. */
async function moveCategory(
  services: HostServices,
  contact: Contact,
  categoryId: number,
  suggestion: CategorySuggestion,
  call: Call,
): Promise<{ contact: Contact; categoryFailure: Failure | undefined }> {
  try {
    const agreed = { ...suggestion, categoryId };
    const moved = await services.leads.completeCategoryUpdate(contact, agreed, call);
    return { contact: moved, categoryFailure: undefined };
  } catch (error) {
    if (isAbort(error)) throw error;
    return { contact, categoryFailure: asFailure(error) };
  }
}

/** Tries again to move the category after the status was stored. */
export async function retryCategory(
  services: HostServices,
  outcome: Saved,
  call: Call,
): Promise<Saved> {
  const { contact, categoryId, suggestion } = outcome;
  if (!suggestion) return outcome;
  return { ...outcome, ...(await moveCategory(services, contact, categoryId, suggestion, call)) };
}

/**
 * Takes a change of lead status back: a new operation on the host under the same test as any
 * save, and without the automation's question. The category that was moved along goes back too.
 * @throws Failure('conflict') when another has changed the status since.
 */
export async function undoStatus(
  services: HostServices,
  outcome: Saved,
  call: Call,
): Promise<Contact> {
  const { before, contact, categoryId } = outcome;
  const { company } = contact;
  if (categoryId !== 0 && before.category) {
    if (company) {
      const now = await services.companies.readCompany(company.id, call);
      if (now.category?.id === categoryId) {
        await services.companies.changeCategory(now, before.category.id, call);
      }
    } else {
      await services.leads.saveContact(contact, { categoryId: before.category.id }, call);
    }
  }
  const now = categoryId === 0 ? contact : await services.leads.readContact(contact.id, call);
  if (now.leadStatusId !== contact.leadStatusId) throw new Failure('conflict');
  return services.leads.saveContact(now, { leadStatusId: before.leadStatusId }, call);
}

function isEmpty(changes: ContactChanges): boolean {
  return Object.keys(changes).length === 0;
}
