import { Task } from '@lit/task';
import type { ReactiveController, ReactiveElement } from 'lit';
import { showsOldCategory, type Contact, type ContactChanges } from '../domain/contact.js';
import { asFailure, Failure, isAbort } from '../domain/failure.js';
import { fetched } from '../domain/fetched-module.js';
import type { Language } from '../domain/language.js';
import type { LeadStatus } from '../domain/lead-status.js';
import { parseRecordId } from '../domain/record-id.js';
import type { Call } from '../services/call.js';
import type { HostServices } from '../services/host-services.js';
import { sharedState } from './lead-host-context.js';
import { ListController } from './list-controller.js';
import { NewsController } from './news-controller.js';
import { companyOf, type News } from './record-news.js';
import { canUndoStatus, type Saved, type SaveOutcome, type SaveQuestions } from './save-outcome.js';
import type { UndoStep } from './undo-stack.js';

/** The way of saving is fetched with the first save: reading needs none of it. */
const saving = () => fetched(import('./contact-save.js'));

export interface LeadInputs {
  readonly contactId: () => string | number | null | undefined;
  /** A contact that the element was given; then none is read. */
  readonly given: () => Contact | undefined;
  readonly services: () => HostServices | undefined;
  /** Why there are no services. */
  readonly hostFailure: () => Failure | undefined;
  readonly language: () => Language;
  /** While true, what others stored is kept back, so that an open editor keeps its ground. */
  readonly hold: () => boolean;
}

/** Loads one contact and the tenant's statuses, saves changes, and takes them back. */
export class LeadController implements ReactiveController {
  /** The contact as the host has it; undefined until it is read. */
  contact: Contact | undefined;
  /** Why there is no contact. */
  failure: Failure | undefined;
  /** Changes on their way to the host: shown in place of the stored values. */
  pending: ContactChanges | undefined;

  readonly #element: ReactiveElement;
  readonly #inputs: LeadInputs;
  readonly #task: Task;
  readonly #statuses: ListController<LeadStatus>;
  #tries = 0;
  readonly #news: NewsController;
  #heldBack: Contact | undefined;

  constructor(element: ReactiveElement, inputs: LeadInputs) {
    this.#element = element;
    this.#inputs = inputs;
    element.addController(this);
    this.#news = new NewsController(
      element,
      inputs.services,
      (news) => this.#hear(news),
      () => this.reload(),
    );
    this.#task = new Task(element, {
      args: () =>
        [
          inputs.services(),
          inputs.given(),
          inputs.contactId(),
          inputs.language(),
          inputs.hostFailure()?.detail.input,
          this.#tries,
        ] as const,
      task: async ([services, given, id, language], { signal }) => {
        await this.#read(services, given, id, language, signal);
      },
    });
    this.#statuses = new ListController(element, inputs, (lists, call) => lists.leadStatuses(call));
  }

  get loading(): boolean {
    return !this.contact && !this.failure && !this.idle;
  }

  /** No contact is asked for. */
  get idle(): boolean {
    const id = this.#inputs.contactId();
    return !this.#inputs.given() && (id === undefined || id === null || id === '');
  }

  /** The tenant's list; undefined until it is read, or where it could not be. */
  get statuses(): readonly LeadStatus[] | undefined {
    return this.#statuses.items;
  }

  /** Why there is no list. The contact may be shown all the same. */
  get listFailure(): Failure | undefined {
    return this.#statuses.failure;
  }

  get saving(): boolean {
    return this.pending !== undefined;
  }

  /** Settles when what is being read has been read or has failed. Never rejects. */
  async settled(): Promise<void> {
    await Promise.allSettled([this.#task.taskComplete, this.#statuses.settled()]);
  }

  hostUpdate(): void {
    if (this.#heldBack && !this.#inputs.hold() && !this.saving) {
      this.contact = this.#heldBack;
      this.#heldBack = undefined;
    }
  }

  /** Reads everything again. */
  reload(): void {
    this.#tries += 1;
    this.#statuses.reload();
    this.#element.requestUpdate();
  }

  /**
   * Saves changes of a contact, and goes on where the element shows another meanwhile.
   * What is typed stays with the caller until this resolves.
   * @throws Failure when the host refuses; nothing was stored then.
   */
  async save(contact: Contact, changes: ContactChanges, ask: SaveQuestions): Promise<SaveOutcome> {
    const services = this.#inputs.services();
    if (!services) throw new Failure('invalid', { input: 'host' });
    if (this.#wants(contact)) this.pending = changes;
    this.#element.requestUpdate();
    try {
      const { saveContact } = await saving();
      const outcome = await saveContact(services, contact, changes, ask, this.#call());
      if (outcome.kind === 'saved') this.#learnSaved(outcome);
      else this.#learn(outcome.contact);
      return outcome;
    } catch (error) {
      // A refusal may mean that the ground has shifted: the field hidden, the record gone.
      if (error instanceof Failure && (error.code === 'denied' || error.code === 'not-found')) {
        this.reload();
      }
      throw error;
    } finally {
      if (this.pending === changes) this.pending = undefined;
      this.#element.requestUpdate();
    }
  }

  /** Tries again what a save could not do: moving the category along. */
  async retryCategory(outcome: Saved): Promise<Saved> {
    const services = this.#inputs.services();
    if (!services) return outcome;
    const { retryCategory } = await saving();
    const retried = await retryCategory(services, outcome, this.#call());
    this.#learnSaved(retried);
    return retried;
  }

  /** The step that takes a saved change back, already on the shared stack; undefined where none can. */
  undoStep(outcome: SaveOutcome, done: (contact: Contact) => void): UndoStep | undefined {
    const services = this.#inputs.services();
    if (!services || outcome.kind !== 'saved' || !canUndoStatus(outcome)) return undefined;
    const step: UndoStep = {
      undo: async () => {
        const { undoStatus } = await saving();
        const contact = await undoStatus(services, outcome, this.#call());
        this.#learnSaved({ ...outcome, contact });
        this.#element.requestUpdate();
        done(contact);
      },
    };
    sharedState(services).undo.push(step);
    return step;
  }

  /** A save goes on when its element leaves the page: what was saved by a person is not lost. */
  #call(): Call {
    return { language: this.#inputs.language() };
  }

  async #read(
    services: HostServices | undefined,
    given: Contact | undefined,
    id: string | number | null | undefined,
    language: Language,
    signal: AbortSignal,
  ): Promise<void> {
    const parsed = given?.id ?? parseRecordId(id);
    if (this.contact && this.contact.id !== parsed) this.#forget();
    if (given) return this.#show(given, undefined);
    if (this.idle) return this.#show(undefined, undefined);
    if (parsed === undefined) {
      return this.#show(undefined, new Failure('invalid', { input: 'contact-id' }));
    }
    if (!services) return this.#show(undefined, this.#inputs.hostFailure());
    this.failure = undefined;
    try {
      const contact = await services.leads.readContact(parsed, { signal, language });
      if (!signal.aborted) this.#keep(contact);
    } catch (error) {
      if (!signal.aborted && !isAbort(error)) this.#show(undefined, asFailure(error));
    }
  }

  #show(contact: Contact | undefined, failure: Failure | undefined): void {
    this.#heldBack = undefined;
    this.contact = contact;
    this.failure = failure;
  }

  #forget(): void {
    this.pending = undefined;
    this.#show(undefined, undefined);
    this.#element.requestUpdate();
  }

  /** Takes what was read, or keeps it back while an editor is open. */
  #keep(contact: Contact): void {
    if (this.contact && (this.#inputs.hold() || this.saving)) this.#heldBack = contact;
    else this.#show(contact, undefined);
    this.#element.requestUpdate();
  }

  #learnSaved({ contact, categoryId }: Saved): void {
    this.#learn(contact);
    if (categoryId !== 0 && contact.company) {
      this.#news.tell({ kind: 'company-stale', companyId: contact.company.id });
    }
  }

  /** Whether this is the contact that is asked for now. */
  #wants({ id }: Contact): boolean {
    const { given, contactId } = this.#inputs;
    return id === (given()?.id ?? parseRecordId(contactId()));
  }

  #learn(contact: Contact): void {
    if (this.#wants(contact)) this.#show(contact, undefined);
    this.#news.tell({ kind: 'contact', contact });
  }

  #hear(news: News): void {
    const { contact } = this;
    if (news.kind === 'all-stale') return this.reload();
    if (!contact) return;
    if (news.kind === 'contact') {
      if (news.contact.id === contact.id) this.#keep(news.contact);
      else if (showsOldCategory(contact, news.contact)) this.reload();
    } else if (contact.company?.id === companyOf(news)) this.reload();
  }
}
