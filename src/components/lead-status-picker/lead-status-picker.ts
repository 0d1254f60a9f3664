import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { PopupController } from '../../controllers/popup-controller.js';
import { selectableStatuses, statusShown, type LeadStatus } from '../../domain/lead-status.js';
import { optionsMatching } from '../../domain/option-filter.js';
import { StatusChosenEvent } from '../../events/lead-status-events.js';
import type { Words } from '../../i18n/words.js';
import { icon } from '../parts/icon.js';
import { caretDown, check } from '../parts/icons.js';
import { statusChip, statusName } from '../parts/status-chip.js';
import { pickerStyles } from './lead-status-picker.styles.js';

/**
 * Chooses one lead status by pointer, by arrows, or by typing a few letters of it: an editable
 * combobox with a list, as the ARIA practices describe it. Used inside other elements.
 *
 * @fires lead-status-chosen - a person chose another status
 */
export class LeadStatusPicker extends LitElement {
  static override styles = pickerStyles;
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  @property({ attribute: false }) words: Words | undefined;
  @property({ attribute: false }) statuses: readonly LeadStatus[] = [];
  /** Id of the chosen status; 0 for none. */
  @property({ type: Number }) value = 0;
  /** Name that came with the stored value, for one that the list no longer has. */
  @property({ attribute: false }) storedName = '';
  @property({ type: Boolean }) disabled = false;
  @property({ type: Boolean }) required = false;
  /** What is wrong with the choice, in words; '' for nothing. */
  @property({ attribute: false }) problem = '';

  /** What is typed while searching; undefined while the chosen name stands there. */
  @state() private typed: string | undefined;
  @state() private active = -1;

  @query('input') private readonly input!: HTMLInputElement | null;
  private readonly popup = new PopupController(
    this,
    () => this.renderRoot.querySelector<HTMLElement>('.box'),
    () => this.renderRoot.querySelector<HTMLElement>('.popup'),
  );

  /** Puts the caret in, with the name selected, so that typing searches at once. */
  override focus(options?: FocusOptions): void {
    this.input?.focus(options);
    this.input?.select();
  }

  get open(): boolean {
    return this.popup.open;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('disabled') && this.disabled) this.close();
  }

  protected override updated(): void {
    this.renderRoot.querySelector('.active')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render() {
    const { words } = this;
    if (!words) return nothing;
    const options = this.options;
    const expanded = this.open && options.length > 0;
    return html`
      <label class="label" for="input">${words.leadStatus}</label>
      <div class="box" part="control">
        <input
          id="input"
          class="input"
          role="combobox"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-expanded=${expanded}
          aria-controls="list"
          aria-activedescendant=${expanded && this.active >= 0 ? `option-${this.active}` : nothing}
          aria-required=${this.required}
          aria-invalid=${this.problem !== ''}
          aria-describedby="problem"
          placeholder=${words.chooseStatus}
          .value=${live(this.typed ?? this.chosenName)}
          ?disabled=${this.disabled}
          @input=${this.onInput}
          @change=${this.onNativeChange}
          @keydown=${this.onKeydown}
          @pointerdown=${this.onPointerDown}
          @click=${this.onClick}
          @blur=${this.close}
        />
        ${icon(caretDown)}
      </div>
      <div class="popup" popover="manual" part="popup">
        <div id="list" role="listbox" aria-label=${words.leadStatus} part="listbox">
          ${options.map((status, index) => this.renderOption(words, status, index))}
        </div>
        ${
          options.length === 0
            ? html`<div class="nothing">${words.noStatusFound(this.typed ?? '')}</div>`
            : nothing
        }
      </div>
      <div id="problem" class="field-problem" ?hidden=${this.problem === ''}>${this.problem}</div>
      <div class="visually-hidden" role="status">
        ${this.open && this.typed !== undefined ? words.statusesFound(options.length) : nothing}
      </div>
    `;
  }

  private renderOption(words: Words, status: LeadStatus, index: number): TemplateResult {
    const chosen = status.id === this.value;
    const about = status.deleted ? words.deletedStatusNotSelectable : status.description;
    return html`<div
      id="option-${index}"
      role="option"
      part="option"
      class=${index === this.active ? 'active' : ''}
      aria-selected=${chosen}
      aria-disabled=${status.deleted}
      @pointerdown=${keepFocus}
      @click=${() => this.choose(status)}
    >
      <span class="name"
        >${statusChip(words, statusShown(status.id, this.statuses))}${
          chosen ? icon(check) : nothing
        }</span
      >
      ${about ? html`<span class="about">${about}</span>` : nothing}
    </div>`;
  }

  /** A deleted status that is still stored stands on top, to be seen but not chosen. */
  private get options(): LeadStatus[] {
    const stored = this.statuses.filter((s) => s.deleted && s.id === this.value);
    return optionsMatching([...stored, ...selectableStatuses(this.statuses)], this.typed ?? '');
  }

  private get chosenName(): string {
    const shown = statusShown(this.value, this.statuses, this.storedName);
    return this.words && shown.kind !== 'none' ? statusName(this.words, shown) : '';
  }

  private show(): void {
    if (this.disabled || this.open) return;
    this.active = this.options.findIndex((status) => status.id === this.value);
    this.popup.show();
    this.requestUpdate();
  }

  private close(): void {
    this.popup.hide();
    this.typed = undefined;
    this.active = -1;
  }

  private choose(status: LeadStatus): void {
    if (status.deleted) return;
    this.close();
    if (status.id === this.value) return;
    this.value = status.id;
    this.dispatchEvent(new StatusChosenEvent(status.id));
  }

  private move(step: number): void {
    const { length } = this.options;
    if (length === 0) return;
    const from = this.active < 0 && step < 0 ? 0 : this.active;
    this.active = (from + step + length) % length;
  }

  private onInput(event: Event): void {
    // Letters typed to search are no change of the value.
    event.stopPropagation();
    this.typed = this.input?.value ?? '';
    this.show();
    this.active = this.options.length > 0 && this.typed !== '' ? 0 : -1;
  }

  private onNativeChange(event: Event): void {
    event.stopPropagation();
  }

  private onPointerDown(): void {
    if (this.open) this.close();
    else this.show();
  }

  /** The name stands selected, so that typing searches instead of adding to it. */
  private onClick(): void {
    if (this.typed === undefined) this.input?.select();
  }

  private onKeydown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const options = this.options;
    const current = options[this.active];
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        const opened = this.open;
        this.show();
        if (opened || this.active < 0) this.move(event.key === 'ArrowDown' ? 1 : -1);
        break;
      }
      case 'Home':
      case 'End':
        // In a text that is being typed they move the caret.
        if (!this.open || this.typed !== undefined) return;
        this.active = event.key === 'Home' ? 0 : options.length - 1;
        break;
      case 'Enter':
        if (!this.open) return;
        if (current) this.choose(current);
        else this.close();
        break;
      case 'Escape':
        if (!this.open) return;
        this.close();
        break;
      case 'Tab':
        if (this.open && current && this.typed) this.choose(current);
        return;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  }
}

/** A press in the list must not take the focus from the input. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'lead-status-picker': LeadStatusPicker;
  }
}
