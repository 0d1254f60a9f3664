import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ContactEditController } from '../../controllers/contact-edit-controller.js';
import { DialogController } from '../../controllers/dialog-controller.js';
import { FocusKeeper } from '../../controllers/focus-keeper.js';
import { LeadController } from '../../controllers/lead-controller.js';
import type { LeadHost } from '../../controllers/lead-host-context.js';
import { ListController } from '../../controllers/list-controller.js';
import { saveQuestions } from '../../controllers/save-questions.js';
import { Surroundings } from '../../controllers/surroundings.js';
import type { Category } from '../../domain/category.js';
import { fullName, type Contact } from '../../domain/contact.js';
import type { FailureAction } from '../../domain/failure.js';
import { LeadErrorEvent, LeadNavigateRequestEvent } from '../../events/lead-events.js';
import { ContactShownEvent } from '../../events/record-events.js';
import type { Words } from '../../i18n/words.js';
import { cardSkeleton } from '../parts/card-skeleton.js';
import { failureNote } from '../parts/failure-note.js';
import { pencil, undoButton } from '../parts/edit-buttons.js';
import { takeAction } from '../parts/take-action.js';
import { Teller } from '../parts/teller.js';
import { askBefore, sayStored, sayUndone } from './card-events.js';
import { cardForm } from './card-form.js';
import { cardTroubles } from './card-troubles.js';
import { cardFacts, cardWho } from './card-view.js';
import { contactCardStyles } from './contact-card.styles.js';

/** Where the focus goes on to while the card is edited. */
const acts = '[aria-invalid="true"], [part="save-button"]';

/**
 * A contact's card: who it is, how to reach it, its category, and its lead status right below.
 * The pencil opens the whole card for editing; what is typed is never lost without being asked.
 *
 * @fires contact-shown - another contact is shown, or the same with other values
 * @fires contact-change - before saving; cancelable, `waitUntil(promise)` may delay or refuse
 * @fires contact-changed - after the host stored the changes
 * @fires lead-status-change - before saving another lead status; cancelable
 * @fires lead-status-changed - after the host stored another lead status
 * @fires lead-navigate-request - a person wants to open the company; cancelable
 * @fires lead-error - something failed; it is shown in words too
 * @fires lead-ready - the first contact is shown
 * @fires lead-session-expired - the person asked to sign in again; cancelable
 * @csspart card - the card
 * @csspart name - the contact's name
 * @csspart company - the link to the company
 * @csspart category - the category
 * @csspart edit-button - the pencil
 * @csspart undo-button - Undo
 * @csspart save-button - Save
 * @csspart cancel-button - Cancel
 * @csspart lead-status - the status with its description
 * @csspart description - the tip with the description
 * @csspart control - the input of the list of statuses
 * @csspart popup - the popup of the list
 * @csspart listbox - the list
 * @csspart option - one status in the list
 * @csspart failure - what went wrong
 */
export class ContactCard extends LitElement {
  static override styles = contactCardStyles;

  /** Id of the contact to show. While there are unsaved changes, the card stays until they are settled. */
  @property({ attribute: 'contact-id' }) contactId: string | number | null | undefined;
  /** The host, where no `<lead-host>` is above. */
  @property({ attribute: false }) host: LeadHost | undefined;
  /** Nothing can be edited. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  @state() private announcement = '';
  /** The contact that is shown: the one asked for, or still the one with unsaved changes. */
  private shownId: string | number | null | undefined;
  private readonly around = new Surroundings(this, () => this.host);
  private readonly dialogs = new DialogController(this);
  private readonly lead: LeadController = new LeadController(this, {
    ...this.around,
    contactId: () => this.shownId,
    given: () => undefined,
    hold: () => this.edit.editing,
  });
  private readonly edit: ContactEditController = new ContactEditController(this, {
    lead: this.lead,
    questions: saveQuestions(this.dialogs, this.around.services, this.around.language),
    agreed: (contact, changes) => askBefore(this, contact, changes),
    stored: (outcome) => {
      this.announcement = this.around.words?.contactSaved ?? '';
      sayStored(this, outcome);
    },
    undone: (contact, from) => sayUndone(this, contact, from),
    failed: (failure) => this.dispatchEvent(new LeadErrorEvent(failure)),
  });
  private readonly categories = new ListController<Category>(
    this,
    this.around,
    (lists, call) => lists.categories(call),
    () => this.edit.editing,
  );
  private readonly place = new FocusKeeper(this, () =>
    this.seek(this.edit.editing ? acts : '#edit'),
  );
  private readonly teller = new Teller(this);
  private contactTold: Contact | undefined;

  /** Opens the card for editing, where the person may. */
  startEditing(): void {
    if (!this.mayEdit) return;
    this.edit.open();
    void this.updateComplete.then(() => this.seek('input:not([readonly])')?.focus());
  }

  /** Stores what was typed; resolves when the host or the person has decided. */
  async save(): Promise<void> {
    await this.place.during(() => this.edit.save());
    if (this.matches(':focus-within')) this.seek('[aria-invalid="true"]')?.focus();
  }

  /** Takes the last change of lead status back, by a new operation on the host. */
  async undo(): Promise<void> {
    await this.edit.undo();
  }

  /** Leaves editing; asks first where something is typed. Resolves to whether editing was left. */
  async leave(): Promise<boolean> {
    if (this.edit.editing && this.edit.dirty) {
      if (!(await this.dialogs.ask('lead-discard-dialog', undefined))) return false;
    }
    await this.place.during(() => this.edit.reset());
    return true;
  }

  /** Reads the contact again. What is typed is kept. */
  reload(): void {
    this.lead.reload();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const busy = this.edit.editing && (this.edit.dirty || this.edit.busy);
    if (this.shownId !== this.contactId && !busy) {
      this.edit.reset();
      this.announcement = '';
      this.shownId = this.contactId;
    } else if (changed.has('contactId') && busy && !this.edit.busy && !this.dialogs.isOpen) {
      void this.leave();
    }
  }

  protected override updated(): void {
    const { contact, failure, loading } = this.lead;
    if (contact !== this.contactTold && !loading) {
      this.contactTold = contact;
      this.dispatchEvent(new ContactShownEvent(contact));
    }
    this.teller.tell(contact !== undefined, failure);
  }

  protected override render() {
    const { words } = this.around;
    const { contact, failure, idle } = this.lead;
    if (words && failure) {
      const onAction = (action: FailureAction) => takeAction(this, action, () => this.reload());
      return html`<div class="card" part="card">${failureNote({ words, failure, onAction })}</div>`;
    }
    if (words && idle) {
      return html`<div class="card" part="card"><p class="muted">${words.noContact}</p></div>`;
    }
    if (!words || !contact) return cardSkeleton(words?.loadingContact, [2, 3]);
    return html`<section class="card" part="card" aria-labelledby="name">
      <div class="head">
        ${cardWho(words, contact, () => void this.openCompany(contact))}
        ${
          this.edit.undoStep && !this.edit.busy
            ? undoButton(words, () => void this.undo())
            : nothing
        }
        ${this.mayEdit && !this.edit.editing ? pencil(words.editContact(fullName(contact) || words.unnamed), () => this.startEditing()) : nothing}
      </div>
      ${this.renderBody(words, contact)} ${cardTroubles(this, words, this.edit)}
      <div class="visually-hidden" role="status">${this.announcement}</div>
    </section>`;
  }

  private renderBody(words: Words, contact: Contact): TemplateResult {
    const status = this.renderStatus(contact);
    if (!this.edit.editing) return cardFacts(words, contact, status);
    return cardForm({
      words,
      contact,
      edit: this.edit,
      status,
      categories: this.categories.items ?? [],
      onSave: () => void this.save(),
      onCancel: () => void this.place.during(() => this.edit.reset()),
      onLeave: () => void this.leave(),
    });
  }

  private renderStatus(contact: Contact): TemplateResult {
    const { edit } = this;
    return html`<lead-status-field
      commit="form"
      exportparts="value: lead-status, description, control, popup, listbox, option"
      .contact=${contact}
      .host=${this.host}
      .value=${edit.draft.leadStatusId ?? contact.leadStatusId}
      ?readonly=${!edit.editing}
      ?disabled=${edit.busy}
      @change=${this.onStatusChosen}
    ></lead-status-field>`;
  }

  private get mayEdit(): boolean {
    const { contact } = this.lead;
    return !this.readonly && contact?.rights.mayUpdate === true;
  }

  private async openCompany(contact: Contact): Promise<void> {
    if (!contact.company || !(await this.leave())) return;
    const event = new LeadNavigateRequestEvent({ to: 'company', id: contact.company.id });
    if (this.dispatchEvent(event)) await this.around.navigate(event.destination);
  }

  private onStatusChosen(event: Event): void {
    const field = event.currentTarget;
    if (field instanceof HTMLElement && 'value' in field && typeof field.value === 'number') {
      this.edit.change({ leadStatusId: field.value });
    }
  }

  private seek(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'contact-card': ContactCard;
  }
}
