import { Failure } from '../domain/failure.js';
import type { Language } from '../domain/language.js';
import type { HostServices } from '../services/host-services.js';
import type { SaveQuestions } from './save-outcome.js';
import type { DialogController } from './dialog-controller.js';

/** The questions of a save, asked in dialogs of the element. */
export function saveQuestions(
  dialogs: DialogController,
  services: () => HostServices | undefined,
  language: () => Language,
): SaveQuestions {
  const lists = async () => {
    const { lists } = services() ?? {};
    if (!lists) throw new Failure('invalid', { input: 'host' });
    const call = { language: language() };
    const [statuses, categories] = await Promise.all([
      lists.leadStatuses(call),
      lists.categories(call),
    ]);
    return { statuses, categories };
  };
  return {
    category: async (suggestion, contact, leadStatusId) => {
      const { statuses, categories } = await lists();
      const status = statuses.find((s) => s.id === leadStatusId);
      return dialogs.ask('lead-category-dialog', { suggestion, contact, status, categories });
    },
    conflict: async (conflict) =>
      dialogs.ask('lead-conflict-dialog', { conflict, ...(await lists()) }),
  };
}
