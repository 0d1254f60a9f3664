import type { ReactiveController, ReactiveElement } from 'lit';
import type { Contact } from '../domain/contact.js';
import { asFailure, isAbort, type Failure } from '../domain/failure.js';
import type { SaveQuestions, Saved } from './save-outcome.js';
import type { LeadController } from './lead-controller.js';
import type { UndoStep } from './undo-stack.js';

/** What went wrong last, and the way to try that same thing again. */
export interface Trouble {
  readonly what: 'save' | 'undo' | 'category';
  readonly failure: Failure;
  readonly retry: () => Promise<void>;
}

export interface StatusEditInputs {
  readonly lead: LeadController;
  readonly questions: SaveQuestions;
  /** Asks whoever may refuse before the host is asked. */
  readonly agreed: (contact: Contact, to: number) => Promise<boolean>;
  readonly stored: (contact: Contact, from: number, source: 'save' | 'undo') => void;
  readonly failed: (failure: Failure) => void;
  /** Whether a refused or cancelled choice stays open for another try. */
  readonly staysOpen: () => boolean;
}

/** One person's editing of one lead status: choosing, saving, trying again, taking back. */
export class StatusEditController implements ReactiveController {
  /** Status that was chosen and not yet stored. Kept through every failure. */
  chosen: number | undefined;
  editing = false;
  /** From the moment of saving until the host or the person has decided. */
  busy = false;
  trouble: Trouble | undefined;
  /** The latest change here that can be taken back. */
  undoStep: UndoStep | undefined;

  readonly #element: ReactiveElement;
  readonly #inputs: StatusEditInputs;

  constructor(element: ReactiveElement, inputs: StatusEditInputs) {
    this.#element = element;
    this.#inputs = inputs;
    element.addController(this);
  }

  hostUpdate(): void {
    // Another contact: nothing of the last one's editing applies to it.
    const id = this.#inputs.lead.contact?.id;
    if (id === undefined || id === this.#contactId) return;
    if (this.#contactId !== undefined) this.reset();
    this.#contactId = id;
    this.busy = false;
  }
  #contactId: number | undefined;

  open(): void {
    this.editing = true;
    this.trouble = undefined;
    this.#element.requestUpdate();
  }

  choose(statusId: number): void {
    this.chosen = statusId;
    this.#element.requestUpdate();
  }

  /** Leaves editing and forgets the choice. */
  reset(): void {
    this.editing = false;
    this.chosen = undefined;
    this.trouble = undefined;
    this.undoStep = undefined;
    this.#element.requestUpdate();
  }

  cancel(): void {
    const step = this.undoStep;
    this.reset();
    this.undoStep = step;
  }

  /** Stores the choice. Never rejects: what went wrong is in `trouble`. */
  async save(): Promise<void> {
    const { lead, agreed, questions } = this.#inputs;
    const { contact } = lead;
    const to = this.chosen;
    if (!contact || this.busy) return;
    if (to === undefined || to === contact.leadStatusId) return this.cancel();
    const act = async () => {
      if (!(await agreed(contact, to))) return this.#reopen(contact);
      if (this.#shows(contact)) this.editing = false;
      const outcome = await lead.save(contact, { leadStatusId: to }, questions);
      if (outcome.kind === 'cancelled') return this.#reopen(contact);
      if (this.#shows(contact)) this.reset();
      if (outcome.kind === 'saved') this.#saved(outcome);
    };
    const retry = () => {
      this.chosen ??= to;
      return this.save();
    };
    if (!(await this.#attempt('save', contact, act, retry))) this.#reopen(contact);
  }

  /** Takes the last change back. */
  async undo(): Promise<void> {
    const step = this.undoStep;
    const { contact } = this.#inputs.lead;
    if (!step || !contact || this.busy) return;
    await this.#attempt('undo', contact, () => step.undo());
    // Another has changed the status since: there is nothing left to take back.
    if (this.trouble?.failure.code === 'conflict') this.undoStep = undefined;
    this.#element.requestUpdate();
  }

  #saved(outcome: Saved): void {
    const { before, contact } = outcome;
    this.#follow(outcome);
    this.#inputs.stored(contact, before.leadStatusId, 'save');
  }

  /** What remains to be done or undone after a status was stored. */
  #follow(outcome: Saved): void {
    const { lead, stored, failed } = this.#inputs;
    const { contact: saved, categoryFailure: failure } = outcome;
    const step = lead.undoStep(outcome, (contact) => {
      if (this.undoStep === step) this.undoStep = undefined;
      stored(contact, saved.leadStatusId, 'undo');
    });
    if (this.#shows(saved)) {
      this.undoStep = step;
      const act = async () => this.#follow(await lead.retryCategory(outcome));
      const retry = async () => void (await this.#attempt('category', saved, act));
      if (failure) this.trouble = { what: 'category', failure, retry };
    }
    if (failure) failed(failure);
  }

  /** @returns whether it was done; if not, why is in `trouble` */
  async #attempt(
    what: Trouble['what'],
    contact: Contact,
    act: () => Promise<void>,
    retry: Trouble['retry'] = async () => void (await this.#attempt(what, contact, act)),
  ): Promise<boolean> {
    this.trouble = undefined;
    this.busy = true;
    this.#element.requestUpdate();
    try {
      await act();
      return true;
    } catch (error) {
      if (isAbort(error)) return true;
      const failure = asFailure(error);
      if (this.#shows(contact)) this.trouble = { what, failure, retry };
      this.#inputs.failed(failure);
      return false;
    } finally {
      if (this.#shows(contact)) this.busy = false;
      this.#element.requestUpdate();
    }
  }

  /** Whether the element still shows the contact that something was begun with. */
  #shows({ id }: Contact): boolean {
    return this.#contactId === id;
  }

  /** Back to where the choice was made; where nothing stays open, to what is stored. */
  #reopen(contact: Contact): void {
    if (!this.#shows(contact)) return;
    if (this.#inputs.staysOpen()) this.editing = true;
    else this.chosen = undefined;
    this.#element.requestUpdate();
  }
}
