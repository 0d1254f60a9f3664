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
    if (id !== undefined && this.#contactId !== undefined && id !== this.#contactId) this.reset();
    this.#contactId = id ?? this.#contactId;
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
    const { lead } = this.#inputs;
    const { contact } = lead;
    const to = this.chosen;
    if (!contact || this.busy) return;
    if (to === undefined || to === contact.leadStatusId) return this.cancel();
    await this.#attempt('save', async () => {
      if (!(await this.#inputs.agreed(contact, to))) return this.#reopen();
      this.editing = false;
      const outcome = await lead.save({ leadStatusId: to }, this.#inputs.questions);
      if (outcome.kind === 'cancelled') return this.#reopen();
      this.reset();
      if (outcome.kind === 'saved') this.#saved(outcome);
    });
    if (this.trouble) this.#reopen();
  }

  /** Takes the last change back. */
  async undo(): Promise<void> {
    const step = this.undoStep;
    if (!step || this.busy) return;
    await this.#attempt('undo', async () => {
      await step.undo();
      this.undoStep = undefined;
    });
    if (this.trouble?.failure.code === 'conflict') this.undoStep = undefined;
  }

  #saved(outcome: Saved): void {
    const { before, contact } = outcome;
    this.#follow(outcome);
    this.#inputs.stored(contact, before.leadStatusId, 'save');
  }

  /** What remains to be done or undone after a status was stored. */
  #follow(outcome: Saved): void {
    const { lead } = this.#inputs;
    this.undoStep = lead.undoStep(outcome, (contact) => {
      this.undoStep = undefined;
      this.#inputs.stored(contact, outcome.contact.leadStatusId, 'undo');
    });
    if (!outcome.categoryFailure) return;
    this.trouble = {
      what: 'category',
      failure: outcome.categoryFailure,
      retry: () =>
        this.#attempt('category', async () => this.#follow(await lead.retryCategory(outcome))),
    };
    this.#inputs.failed(outcome.categoryFailure);
  }

  async #attempt(what: Trouble['what'], act: () => Promise<void>): Promise<void> {
    this.trouble = undefined;
    this.busy = true;
    this.#element.requestUpdate();
    try {
      await act();
    } catch (error) {
      if (isAbort(error)) return;
      const failure = asFailure(error);
      const retry = () =>
        what === 'save' ? this.save() : what === 'undo' ? this.undo() : this.#attempt(what, act);
      this.trouble = { what, failure, retry };
      this.#inputs.failed(failure);
    } finally {
      this.busy = false;
      this.#element.requestUpdate();
    }
  }

  #reopen(): void {
    if (this.#inputs.staysOpen()) this.editing = true;
    else if (!this.trouble) this.chosen = undefined;
    this.#element.requestUpdate();
  }
}
