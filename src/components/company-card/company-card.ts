import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CompanyController, type CompanySaved } from '../../controllers/company-controller.js';
import { DialogController } from '../../controllers/dialog-controller.js';
import { FocusKeeper } from '../../controllers/focus-keeper.js';
import type { LeadHost } from '../../controllers/lead-host-context.js';
import { ListController } from '../../controllers/list-controller.js';
import { saveQuestions } from '../../controllers/save-questions.js';
import { Surroundings } from '../../controllers/surroundings.js';
import type { Category } from '../../domain/category.js';
import type { Company } from '../../domain/company.js';
import { asFailure, isAbort, type Failure } from '../../domain/failure.js';
import { LeadErrorEvent } from '../../events/lead-events.js';
import {
  CompanyCategoryChangedEvent,
  CompanyCategoryChangeEvent,
} from '../../events/record-events.js';
import type { Words } from '../../i18n/words.js';
import { cardSkeleton } from '../parts/card-skeleton.js';
import { failureNote } from '../parts/failure-note.js';
import { pencil } from '../parts/edit-buttons.js';
import { takeAction } from '../parts/take-action.js';
import { Teller } from '../parts/teller.js';
import { companyCardStyles } from './company-card.styles.js';
import { companyFacts, companyForm } from './company-view.js';

/**
 * A company's card: its name, its category, and how many of its contacts carry a lead status.
 * Moving it to another category says beforehand what becomes of those.
 *
 * @fires company-category-change - before saving; cancelable, `waitUntil(promise)` may delay or refuse
 * @fires company-category-changed - after the host stored it
 * @fires lead-error - something failed; it is shown in words too
 * @fires lead-ready - the first company is shown
 * @fires lead-session-expired - the person asked to sign in again; cancelable
 * @csspart card - the card
 * @csspart name - the company's name
 * @csspart category - the category
 * @csspart count - how many contacts carry a lead status
 * @csspart edit-button - the pencil
 * @csspart save-button - Save
 * @csspart cancel-button - Cancel
 * @csspart failure - what went wrong
 */
export class CompanyCard extends LitElement {
  static override styles = companyCardStyles;

  /** Id of the company to show. */
  @property({ attribute: 'company-id' }) companyId: string | number | null | undefined;
  /** The host, where no `<lead-host>` is above. */
  @property({ attribute: false }) host: LeadHost | undefined;
  /** Nothing can be edited. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  @state() private editing = false;
  @state() private busy = false;
  /** Category that was chosen and not yet stored. Kept through every failure. */
  @state() private chosen: number | undefined;
  @state() private saveFailure: Failure | undefined;
  @state() private announcement = '';

  private readonly around = new Surroundings(this, () => this.host);
  private readonly questions = saveQuestions(
    new DialogController(this),
    this.around.services,
    this.around.language,
  );
  private readonly shown = new CompanyController(this, {
    ...this.around,
    companyId: () => this.companyId,
    hold: () => this.editing,
  });
  private readonly categories = new ListController<Category>(
    this,
    this.around,
    (lists, call) => lists.categories(call),
    () => this.editing,
  );
  private readonly place = new FocusKeeper(this, () =>
    this.renderRoot.querySelector<HTMLElement>(this.editing ? 'select' : '#edit'),
  );
  private readonly teller = new Teller(this);

  /** Opens the list of categories, where the person may edit. */
  startEditing(): void {
    if (!this.mayEdit) return;
    this.editing = true;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('select')?.focus(),
    );
  }

  /** Stores the chosen category; resolves when the host or the person has decided. */
  async save(): Promise<void> {
    const { company } = this.shown;
    const to = this.chosen;
    if (!company || this.busy) return;
    if (to === undefined || to === (company.category?.id ?? 0)) return this.cancel();
    await this.place.during(() => this.store(company, to));
  }

  /** Forgets what is chosen. */
  async cancel(): Promise<void> {
    await this.place.during(() => this.leave());
  }

  /** Reads the company again. What is chosen is kept. */
  reload(): void {
    this.saveFailure = undefined;
    this.shown.reload();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A choice was made for the company that was shown, and is no other's.
    if (changed.has('companyId')) this.leave();
  }

  protected override updated(): void {
    this.teller.tell(this.shown.company !== undefined, this.shown.failure);
  }

  protected override render() {
    const { words } = this.around;
    const { company, failure, idle } = this.shown;
    if (words && failure) {
      return html`<div class="card" part="card">
        ${failureNote({
          words,
          failure,
          onAction: (action) => takeAction(this, action, () => this.reload()),
        })}
      </div>`;
    }
    if (words && idle) {
      return html`<div class="card" part="card"><p class="muted">${words.noCompany}</p></div>`;
    }
    if (!words || !company) return cardSkeleton(words?.loadingCompany, [1, 1]);
    return html`<section class="card" part="card" aria-labelledby="name">
      <div class="head">
        <div class="who">
          <h2 id="name" part="name"><bdi>${company.name || words.unnamed}</bdi></h2>
          ${company.department ? html`<div class="muted"><bdi>${company.department}</bdi></div>` : nothing}
        </div>
        ${this.mayEdit && !this.editing ? pencil(words.editCompany(company.name || words.unnamed), () => this.startEditing()) : nothing}
      </div>
      ${
        this.editing
          ? this.renderForm(words, company)
          : companyFacts(words, company, this.shown.withStatus)
      }
      ${this.renderTrouble(words)}
      <div class="visually-hidden" role="status">${this.announcement}</div>
    </section>`;
  }

  private renderForm(words: Words, company: Company): TemplateResult {
    return companyForm({
      words,
      company,
      categories: this.categories.items ?? [],
      chosen: this.chosen ?? company.category?.id ?? 0,
      withStatus: this.shown.withStatus,
      busy: this.busy,
      onChoose: (categoryId) => (this.chosen = categoryId),
      onSave: () => void this.save(),
      onCancel: () => void this.cancel(),
    });
  }

  private renderTrouble(words: Words): TemplateResult | typeof nothing {
    const failure = this.saveFailure ?? (this.editing ? this.categories.failure : undefined);
    if (!failure) return nothing;
    return failureNote({
      words,
      failure,
      what: words.companyNotSaved,
      onAction: (action) =>
        takeAction(this, action, () => {
          if (failure === this.categories.failure) this.categories.reload();
          else if (action === 'reload') this.reload();
          else void this.save();
        }),
    });
  }

  private get mayEdit(): boolean {
    const { company } = this.shown;
    const writable = company?.rights.mayUpdate && company.categoryRight.access === 'write';
    return !this.readonly && writable === true;
  }

  private async store(company: Company, to: number): Promise<void> {
    const here = () => this.shown.company?.id === company.id;
    this.busy = true;
    this.saveFailure = undefined;
    try {
      if (!(await new CompanyCategoryChangeEvent(company, to).agreedBy(this))) return;
      const saved = await this.shown.changeCategory(company, to, this.questions.conflict);
      if (saved.kind !== 'cancelled' && here()) this.leave();
      this.tell(saved);
    } catch (error) {
      if (isAbort(error)) return;
      const failure = asFailure(error);
      if (here()) this.saveFailure = failure;
      this.dispatchEvent(new LeadErrorEvent(failure));
    } finally {
      this.busy = false;
    }
  }

  private leave(): void {
    this.editing = false;
    this.chosen = undefined;
    this.saveFailure = undefined;
  }

  private tell(saved: CompanySaved): void {
    if (saved.kind !== 'saved') return;
    const { before, company } = saved;
    const name = company.category?.name ?? '';
    this.announcement = this.around.words?.companySaved(name) ?? '';
    this.dispatchEvent(new CompanyCategoryChangedEvent(company, before.category?.id ?? 0));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'company-card': CompanyCard;
  }
}
