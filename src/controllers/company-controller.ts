import { Task } from '@lit/task';
import type { ReactiveElement } from 'lit';
import type { Company } from '../domain/company.js';
import type { Conflict, ConflictAnswer } from '../domain/conflict.js';
import { asFailure, Failure, isAbort } from '../domain/failure.js';
import type { Language } from '../domain/language.js';
import { parseRecordId } from '../domain/record-id.js';
import type { HostServices } from '../services/host-services.js';
import { NewsController } from './news-controller.js';
import { companyOf, type News } from './record-news.js';

export interface CompanyInputs {
  readonly companyId: () => string | number | null | undefined;
  readonly services: () => HostServices | undefined;
  /** Why there are no services. */
  readonly hostFailure: () => Failure | undefined;
  readonly language: () => Language;
  /** While true, what others stored is kept back, so that an open editor keeps its ground. */
  readonly hold: () => boolean;
}

export type CompanySaved =
  | { readonly kind: 'saved'; readonly before: Company; readonly company: Company }
  /** Nothing was stored: the person went back to editing, or took what another had stored. */
  | { readonly kind: 'cancelled' | 'unchanged' };

/** Loads one company and the count of its contacts with a lead status, and moves its category. */
export class CompanyController {
  /** The company as the host has it; undefined until it is read. */
  company: Company | undefined;
  /** Contacts of the company that have a lead status stored; null where the host could not count. */
  withStatus: number | null | undefined;
  /** Why there is no company. */
  failure: Failure | undefined;

  readonly #element: ReactiveElement;
  readonly #inputs: CompanyInputs;
  readonly #task: Task;
  readonly #news: NewsController;
  #tries = 0;

  constructor(element: ReactiveElement, inputs: CompanyInputs) {
    this.#element = element;
    this.#inputs = inputs;
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
          inputs.companyId(),
          inputs.language(),
          inputs.hostFailure()?.detail.input,
          this.#tries,
        ] as const,
      task: async ([services, id, language], { signal }) => {
        await this.#read(services, id, language, signal);
      },
    });
  }

  /** No company is asked for. */
  get idle(): boolean {
    const id = this.#inputs.companyId();
    return id === undefined || id === null || id === '';
  }

  /** Settles when what is being read has been read or has failed. Never rejects. */
  async settled(): Promise<void> {
    await Promise.allSettled([this.#task.taskComplete]);
  }

  reload(): void {
    this.#tries += 1;
    this.#element.requestUpdate();
  }

  /**
   * Moves a company to another category.
   * @param before the company as it was read
   * @throws Failure when the host refuses; nothing was stored then.
   */
  async changeCategory(
    before: Company,
    categoryId: number,
    ask: (conflict: Conflict) => Promise<ConflictAnswer>,
  ): Promise<CompanySaved> {
    const services = this.#inputs.services();
    if (!services) throw new Failure('invalid', { input: 'host' });
    const call = { language: this.#inputs.language() };
    for (let base = before; ;) {
      try {
        const company = await services.companies.changeCategory(base, categoryId, call);
        this.#learn(company);
        return { kind: 'saved', before, company };
      } catch (error) {
        if (!(error instanceof Failure) || error.code !== 'conflict') throw error;
      }
      const was = base.category?.id ?? 0;
      base = await services.companies.readCompany(before.id, call);
      const theirs = base.category?.id ?? 0;
      if (theirs === was || theirs === categoryId) {
        if (theirs === was) throw new Failure('conflict');
        this.#learn(base);
        return { kind: 'unchanged' };
      }
      const answer = await ask({
        fields: [{ field: 'categoryId', base: was, mine: categoryId, theirs }],
        theirStatusName: '',
        theirChange: base.lastChange,
      });
      this.#learn(base);
      if (!answer) return { kind: 'cancelled' };
      if (answer.categoryId === 'theirs') return { kind: 'unchanged' };
    }
  }

  async #read(
    services: HostServices | undefined,
    id: string | number | null | undefined,
    language: Language,
    signal: AbortSignal,
  ): Promise<void> {
    const parsed = parseRecordId(id);
    if (this.company?.id !== parsed) {
      this.company = undefined;
      this.withStatus = undefined;
      this.#element.requestUpdate();
    }
    this.failure = undefined;
    if (this.idle) return;
    if (parsed === undefined) this.failure = new Failure('invalid', { input: 'company-id' });
    else if (!services) this.failure = this.#inputs.hostFailure();
    if (parsed === undefined || !services) return;
    try {
      const call = { signal, language };
      // The count is a help, not the card: without it the card stands all the same.
      const counted = services.companies.countWithLeadStatus(parsed, call).catch(() => null);
      const company = await services.companies.readCompany(parsed, call);
      if (signal.aborted) return;
      this.company = company;
      this.#element.requestUpdate();
      const withStatus = await counted;
      if (!signal.aborted) this.withStatus = withStatus;
    } catch (error) {
      if (!signal.aborted && !isAbort(error)) this.failure = asFailure(error);
    }
  }

  #learn(company: Company): void {
    if (this.company?.id === company.id) this.company = company;
    this.#news.tell({ kind: 'company', company });
    this.reload();
  }

  #hear(news: News): void {
    if (this.#inputs.hold()) return;
    const mine = this.company && companyOf(news) === this.company.id;
    if (news.kind === 'all-stale' || mine) this.reload();
  }
}
