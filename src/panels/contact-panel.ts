import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { LeadHost } from '../controllers/lead-host-context.js';
import { LeadReadyEvent } from '../events/lead-events.js';
import type { ContactShownEvent } from '../events/record-events.js';
import { panelStyles } from './panel.styles.js';

/**
 * The screen of one contact: its card, and the card of its company beside it, for the company's
 * category decides whether there is a lead status at all.
 *
 * @fires lead-ready - the first contact is shown
 * @fires contact-shown - another contact is shown, or the same with other values
 * @csspart contact - the contact's card
 * @csspart company - the company's card
 */
export class ContactPanel extends LitElement {
  static override styles = panelStyles;

  /** Id of the contact to show. */
  @property({ attribute: 'contact-id' }) contactId: string | number | null | undefined;
  /** The host, where no `<lead-host>` is above. */
  @property({ attribute: false }) host: LeadHost | undefined;
  /** Nothing can be edited. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  @state() private companyId: number | undefined;

  /** Reads everything again. What is typed is kept. */
  reload(): void {
    this.renderRoot.querySelector('contact-card')?.reload();
    this.renderRoot.querySelector('company-card')?.reload();
  }

  protected override render() {
    return html`<div class="panel ${this.companyId ? 'two' : ''}">
      <contact-card
        part="contact"
        exportparts="card, name, category, edit-button, save-button, cancel-button, failure, undo-button, lead-status"
        .contactId=${this.contactId}
        .host=${this.host}
        ?readonly=${this.readonly}
        @contact-shown=${this.onShown}
        @lead-ready=${this.onReady}
      ></contact-card>
      ${
        this.companyId
          ? html`<company-card
              part="company"
              exportparts="card, name, category, edit-button, save-button, cancel-button, failure, count"
              .companyId=${this.companyId}
              .host=${this.host}
              ?readonly=${this.readonly}
            ></company-card>`
          : nothing
      }
    </div>`;
  }

  private onReady(): void {
    this.dispatchEvent(new LeadReadyEvent());
  }

  private onShown(event: ContactShownEvent): void {
    this.companyId = event.contact?.company?.id;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'contact-panel': ContactPanel;
  }
}
