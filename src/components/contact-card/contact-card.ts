import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ContactEditController } from '../../controllers/contact-edit-controller.js';
import { DialogController } from '../../controllers/dialog-controller.js';
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
import { cardFacts, cardWho } from './card-view.js';
import { contactCardStyles } from './contact-card.styles.js';

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
 * @csspart save-button - Save
 * @csspart cancel-button - Cancel
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
  private readonly teller = new Teller(this);
  private contactTold: Contact | undefined;

  /** Opens the card for editing, where the person may. */
  startEditing(): void {
    if (!this.mayEdit) return;
    this.edit.open();
    void this.updateComplete.then(() => this.focusOn('input:not([readonly])'));
  }

  /** Stores what was typed; resolves when the host or the person has decided. */
  async save(): Promise<void> {
    await this.edit.save();
    await this.updateComplete;
    this.focusOn(this.edit.editing ? '[aria-invalid="true"]' : '#edit');
  }

  /** Leaves editing; asks first where something is typed. Resolves to whether editing was left. */
  async leave(): Promise<boolean> {
    if (this.edit.editing && this.edit.dirty) {
      if (!(await this.dialogs.ask('lead-discard-dialog', undefined))) return false;
    }
    this.edit.reset();
    await this.updateComplete;
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
    } else if (changed.has('contactId') && busy && !this.dialogs.isOpen) {
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
      const onAction = this.actions(() => this.reload());
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
            ? undoButton(words, () => void this.edit.undo())
            : nothing
        }
        ${this.mayEdit && !this.edit.editing ? pencil(words.editContact(fullName(contact) || words.unnamed), () => this.startEditing()) : nothing}
      </div>
      ${this.renderBody(words, contact)} ${this.renderTroubles(words)}
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
      onCancel: () => void this.onCancel(),
      onLeave: () => void this.leave().then(() => this.focusOn('#edit')),
    });
  }

  private renderStatus(contact: Contact): TemplateResult {
    const { edit } = this;
    return html`<lead-status-field
      commit="form"
      .contact=${contact}
      .host=${this.host}
      .value=${edit.draft.leadStatusId ?? contact.leadStatusId}
      ?readonly=${!edit.editing}
      ?disabled=${edit.busy}
      @change=${this.onStatusChosen}
    ></lead-status-field>`;
  }

  private renderTroubles(words: Words): TemplateResult | typeof nothing {
    const { failure, categoryFailure } = this.edit;
    if (failure) {
      const onAction = this.actions(() => {
        if (failure.action === 'reload') this.reload();
        else void this.save();
      });
      return failureNote({ words, failure, what: words.contactNotSaved, onAction });
    }
    if (!categoryFailure) return nothing;
    return failureNote({
      words,
      failure: categoryFailure.failure,
      what: words.categoryNotUpdated,
      onAction: this.actions(() => void categoryFailure.retry()),
    });
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

  private async onCancel(): Promise<void> {
    this.edit.reset();
    await this.updateComplete;
    this.focusOn('#edit');
  }

  private onStatusChosen(event: Event): void {
    const field = event.currentTarget;
    if (field instanceof HTMLElement && 'value' in field && typeof field.value === 'number') {
      this.edit.change({ leadStatusId: field.value });
    }
  }

  private actions(retry: () => void): (action: FailureAction) => void {
    return (action) => takeAction(this, action, retry);
  }

  private focusOn(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'contact-card': ContactCard;
  }
}
