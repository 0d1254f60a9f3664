import { nothing, type TemplateResult } from 'lit';
import type { ContactEditController } from '../../controllers/contact-edit-controller.js';
import type { Words } from '../../i18n/words.js';
import { failureNote } from '../parts/failure-note.js';
import { takeAction } from '../parts/take-action.js';

/** What of the card is needed to try again. */
interface Card extends HTMLElement {
  save(): Promise<void>;
  reload(): void;
}

/** Why the card was not saved, or the category not moved along. */
export function cardTroubles(
  card: Card,
  words: Words,
  edit: ContactEditController,
): TemplateResult | typeof nothing {
  const { failure, categoryFailure } = edit;
  if (failure) {
    const again = () => (failure.action === 'reload' ? card.reload() : void card.save());
    return failureNote({
      words,
      failure,
      what: words.contactNotSaved,
      onAction: (action) => takeAction(card, action, again),
    });
  }
  if (!categoryFailure) return nothing;
  return failureNote({
    words,
    failure: categoryFailure.failure,
    what: words.categoryNotUpdated,
    onAction: (action) => takeAction(card, action, () => void categoryFailure.retry()),
  });
}
