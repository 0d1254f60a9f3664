import { LitElement } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { DialogController } from '../../controllers/dialog-controller.js';
import { FocusKeeper } from '../../controllers/focus-keeper.js';
import { LazyElementController } from '../../controllers/lazy-element-controller.js';
import { LeadController } from '../../controllers/lead-controller.js';
import type { LeadHost } from '../../controllers/lead-host-context.js';
import { saveQuestions } from '../../controllers/save-questions.js';
import { StatusEditController } from '../../controllers/status-edit-controller.js';
import { Surroundings } from '../../controllers/surroundings.js';
import { TipController } from '../../controllers/tip-controller.js';
import type { Contact } from '../../domain/contact.js';
import { LeadErrorEvent } from '../../events/lead-events.js';
import { LeadStatusChangedEvent, LeadStatusChangeEvent } from '../../events/lead-status-events.js';
import { setStates } from '../parts/custom-states.js';
import { Teller } from '../parts/teller.js';
import { fieldMoment, type FieldMoment, type LeadStatusCommit } from './field-moment.js';
import { renderField } from './field-render.js';
import { fieldStyles } from './lead-status-field.styles.js';
import { VisibilityTeller } from './visibility-teller.js';

/**
 * A contact's lead status: shows it with its description, and lets those who may change it. It is
 * there only while the contact's category carries a lead status; a hidden value is kept.
 *
 * @fires lead-status-change - before saving; cancelable, `waitUntil(promise)` may delay or refuse
 * @fires lead-status-changed - after the host stored it, or stored its undoing
 * @fires lead-status-visibility - the field came into sight or went out of it, and why
 * @fires lead-error - something failed; it is shown in words too
 * @fires lead-ready - the first contact is shown
 * @fires lead-session-expired - the person asked to sign in again; cancelable
 * @fires input - a person chose a status
 * @fires change - a person chose a status
 * @csspart value - the status with its description
 * @csspart description - the tip with the description
 * @csspart edit-button - the pencil
 * @csspart save-button - Save
 * @csspart cancel-button - Cancel
 * @csspart undo-button - Undo
 * @csspart control - the input of the list
 * @csspart popup - the popup of the list
 * @csspart listbox - the list of statuses
 * @csspart option - one status in the list
 * @csspart failure - what went wrong
 * @cssState hidden - lead status is not in use for this contact; the field takes no room
 * @cssState loading - the contact is being read
 * @cssState editing - the list is open for a choice
 * @cssState saving - a choice is on its way to the host
 * @cssState readonly - shown, but not to be edited
 * @cssState error - something failed
 */
export class LeadStatusField extends LitElement {
  static formAssociated = true;
  static override styles = fieldStyles;

  /** Id of the contact to show. */
  @property({ attribute: 'contact-id' }) contactId: string | number | null | undefined;
  /** A contact that is already read; then none is asked for. */
  @property({ attribute: false }) contact: Contact | undefined;
  /** The host, where no `<lead-host>` is above. */
  @property({ attribute: false }) host: LeadHost | undefined;
  /** Who stores a choice. */
  @property() commit: LeadStatusCommit = 'manual';
  /** Name under which a form posts the status id. */
  @property({ reflect: true }) name = '';
  @property({ type: Boolean, reflect: true }) readonly = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  @property({ type: Boolean, reflect: true }) required = false;

  @state() private formDisabled = false;
  @state() private announcement = '';
  @query('#picker') private readonly picker!: HTMLElement | null;
  @query('#value') private readonly valueButton!: HTMLElement | null;

  private readonly internals = this.attachInternals();
  private readonly around = new Surroundings(this, () => this.host);
  private readonly lead: LeadController = new LeadController(this, {
    ...this.around,
    contactId: () => this.contactId,
    given: () => this.contact,
    hold: () => this.edit.editing || this.edit.busy,
  });
  private readonly edit: StatusEditController = new StatusEditController(this, {
    lead: this.lead,
    questions: saveQuestions(
      new DialogController(this),
      this.around.services,
      this.around.language,
    ),
    agreed: (contact, to) => new LeadStatusChangeEvent(contact, to).agreedBy(this),
    stored: (contact, from, source) => this.onStored(contact, from, source),
    failed: (failure) => this.dispatchEvent(new LeadErrorEvent(failure)),
    staysOpen: () => this.commit === 'manual',
  });
  private readonly tip = new TipController(
    this,
    () => this.valueButton,
    () => this.renderRoot.querySelector<HTMLElement>('#tip'),
  );
  private readonly list = new LazyElementController(this, 'lead-status-picker');
  private readonly place = new FocusKeeper(this, () => this.picker ?? this.valueButton);
  private readonly teller = new Teller(this);
  private readonly visibility = new VisibilityTeller(this);

  /** Id of the status shown: the one chosen, else the one on its way, else the stored one; 0 for none. */
  @property({ type: Number })
  get value(): number {
    const stored = this.lead.pending?.leadStatusId ?? this.lead.contact?.leadStatusId;
    return this.edit.chosen ?? stored ?? 0;
  }
  set value(statusId: number) {
    if (Number.isInteger(statusId) && statusId >= 0) this.edit.choose(statusId);
  }

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  get validity(): ValidityState {
    return this.internals.validity;
  }
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  /** Opens the list for a choice, where the person may edit. */
  startEditing(): void {
    if (!this.moment.mayEdit) return;
    this.tip.hide();
    this.edit.open();
    void this.list.need().then(async () => {
      await this.updateComplete;
      this.picker?.focus();
    });
  }

  /** Stores what is chosen; resolves when the host or the person has decided. */
  async save(): Promise<void> {
    await this.place.during(() => this.edit.save());
  }

  /** Forgets what is chosen. */
  async cancel(): Promise<void> {
    await this.place.during(() => this.edit.cancel());
  }

  /** Takes the last saved change back, by a new operation on the host. */
  async undo(): Promise<void> {
    await this.place.during(() => this.edit.undo());
  }

  /** Reads the contact and the list again. What is chosen is kept. */
  reload(): void {
    this.edit.trouble = undefined;
    this.lead.reload();
  }

  formResetCallback(): void {
    this.edit.reset();
    this.value = Number(this.getAttribute('value') ?? Number.NaN);
  }

  formDisabledCallback(disabled: boolean): void {
    this.formDisabled = disabled;
  }

  formStateRestoreCallback(restored: string): void {
    if (this.commit === 'form') this.value = Number(restored);
  }

  protected override render() {
    return renderField(this.moment, {
      edit: () => this.startEditing(),
      save: () => void this.save(),
      cancel: () => void this.cancel(),
      undo: () => void this.undo(),
      reload: () => this.reload(),
      choose: (statusId) => this.onChoice(statusId),
    });
  }

  protected override updated(): void {
    const { lead, edit, moment } = this;
    const { hidden } = moment;
    if (moment.choosing) void this.list.need();
    setStates(this.internals, {
      hidden: hidden !== undefined,
      loading: lead.loading,
      editing: moment.choosing,
      saving: edit.busy,
      readonly: lead.contact !== undefined && !moment.choosing && !moment.mayEdit && !edit.busy,
      error: (lead.failure ?? edit.trouble ?? lead.listFailure) !== undefined,
    });
    this.internals.setFormValue(hidden || this.value === 0 ? null : String(this.value));
    const missing = this.required && this.value === 0 && !hidden;
    const message = missing ? (this.around.words?.requiredStatus ?? '…') : '';
    const anchor = this.picker ?? this.valueButton ?? undefined;
    this.internals.setValidity(missing ? { valueMissing: true } : {}, message, anchor);
    this.visibility.tell(lead.contact?.id, hidden);
    this.teller.tell(lead.contact !== undefined, lead.failure ?? lead.listFailure);
  }

  private get moment(): FieldMoment {
    return fieldMoment({
      element: this,
      words: this.around.words,
      lead: this.lead,
      edit: this.edit,
      tip: this.tip,
      list: this.list,
      commit: this.commit,
      value: this.value,
      required: this.required,
      readonly: this.readonly,
      inactive: this.disabled || this.formDisabled,
      announcement: this.announcement,
    });
  }

  private onChoice(statusId: number): void {
    this.edit.choose(statusId);
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    if (this.commit === 'auto') void this.save();
  }

  private onStored(contact: Contact, from: number, source: 'save' | 'undo'): void {
    const { words } = this.around;
    const status = this.lead.statuses?.find((s) => s.id === contact.leadStatusId);
    if (words && status && contact.id === this.lead.contact?.id) {
      this.announcement =
        source === 'undo' ? words.statusRestored(status.name) : words.statusSaved(status.name);
    }
    this.dispatchEvent(new LeadStatusChangedEvent(contact, from, source));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lead-status-field': LeadStatusField;
  }
}
