import type { ReactiveController, ReactiveElement } from 'lit';
import {
  fieldProblems,
  realChanges,
  type Contact,
  type ContactChanges,
  type ContactField,
  type FieldProblem,
} from '../domain/contact.js';
import { asFailure, isAbort, type Failure } from '../domain/failure.js';
import type { SaveQuestions, Saved } from './save-outcome.js';
import type { UndoStep } from './undo-stack.js';
import type { LeadController } from './lead-controller.js';

export interface ContactEditInputs {
  readonly lead: LeadController;
  readonly questions: SaveQuestions;
  /** Asks whoever may refuse before the host is asked. */
  readonly agreed: (contact: Contact, changes: ContactChanges) => Promise<boolean>;
  readonly stored: (outcome: Saved) => void;
  readonly undone: (contact: Contact, from: number) => void;
  readonly failed: (failure: Failure) => void;
}

/** One person's editing of a contact's card. What is typed is kept until it is stored or discarded. */
export class ContactEditController implements ReactiveController {
  editing = false;
  busy = false;
  /** What was typed and not yet stored. */
  draft: ContactChanges = {};
  /** Problems with single values, shown once saving was tried. */
  problems: Partial<Record<ContactField, FieldProblem>> = {};
  /** The host's own complaints of single values. */
  complaints: Readonly<Record<string, string>> = {};
  /** Why the last save failed. */
  failure: Failure | undefined;
  /** The status is stored, but its category update failed: the way to try that again. */
  categoryFailure: { readonly failure: Failure; readonly retry: () => Promise<void> } | undefined;

  /** The last change of lead status that can be taken back. */
  undoStep: UndoStep | undefined;

  readonly #element: ReactiveElement;
  readonly #inputs: ContactEditInputs;

  constructor(element: ReactiveElement, inputs: ContactEditInputs) {
    this.#element = element;
    this.#inputs = inputs;
    element.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeunload', this.#onBeforeUnload);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeunload', this.#onBeforeUnload);
  }

  /** Something is typed that the host does not have. */
  get dirty(): boolean {
    const { contact } = this.#inputs.lead;
    return contact !== undefined && Object.keys(realChanges(contact, this.draft)).length > 0;
  }

  open(): void {
    this.reset();
    this.editing = true;
  }

  /** Leaves editing and forgets what was typed. */
  reset(): void {
    this.editing = false;
    this.draft = {};
    this.problems = {};
    this.complaints = {};
    this.failure = undefined;
    this.categoryFailure = undefined;
    this.undoStep = undefined;
    this.#element.requestUpdate();
  }

  change(change: ContactChanges): void {
    this.draft = { ...this.draft, ...change };
    const { contact } = this.#inputs.lead;
    const shown = Object.keys(this.problems).length > 0;
    if (contact && shown) this.problems = fieldProblems(contact, this.draft);
    for (const field of Object.keys(change)) {
      this.complaints = { ...this.complaints, [field]: '' };
    }
    this.#element.requestUpdate();
  }

  /** Stores what was typed. Never rejects: what went wrong is in `problems`, `complaints`, `failure`. */
  async save(): Promise<void> {
    const { lead, agreed, questions } = this.#inputs;
    const { contact } = lead;
    if (!contact || this.busy) return;
    const changes = realChanges(contact, this.draft);
    if (Object.keys(changes).length === 0) return this.reset();
    this.problems = fieldProblems(contact, changes);
    this.#element.requestUpdate();
    if (Object.keys(this.problems).length > 0) return;
    await this.#attempt(async () => {
      if (!(await agreed(contact, changes))) return;
      const outcome = await lead.save(contact, changes, questions);
      if (outcome.kind === 'cancelled') return;
      this.reset();
      if (outcome.kind === 'saved') this.#saved(outcome);
    });
  }

  /** Takes the last change of lead status back. */
  async undo(): Promise<void> {
    const step = this.undoStep;
    if (!step || this.busy) return;
    await this.#attempt(async () => {
      this.undoStep = undefined;
      await step.undo();
    });
  }

  #saved(outcome: Saved): void {
    const { lead, stored } = this.#inputs;
    const failure = outcome.categoryFailure;
    if (failure) {
      const retry = () =>
        this.#attempt(async () => {
          this.categoryFailure = undefined;
          this.#saved(await lead.retryCategory(outcome));
        });
      this.categoryFailure = { failure, retry };
      this.#inputs.failed(failure);
    }
    this.undoStep = lead.undoStep(outcome, (contact) => {
      this.undoStep = undefined;
      this.#inputs.undone(contact, outcome.contact.leadStatusId);
    });
    stored(outcome);
  }

  async #attempt(act: () => Promise<void>): Promise<void> {
    this.failure = undefined;
    this.busy = true;
    this.#element.requestUpdate();
    try {
      await act();
    } catch (error) {
      if (isAbort(error)) return;
      const failure = asFailure(error);
      this.complaints = failure.detail.fields ?? {};
      this.failure = failure;
      this.#inputs.failed(failure);
    } finally {
      this.busy = false;
      this.#element.requestUpdate();
    }
  }

  /** The browser asks before a page with unsaved words is closed. */
  readonly #onBeforeUnload = (event: BeforeUnloadEvent): void => {
    if (this.editing && this.dirty) event.preventDefault();
  };
}
