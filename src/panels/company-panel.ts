import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { LeadHost } from '../controllers/lead-host-context.js';
import { LeadReadyEvent } from '../events/lead-events.js';
import { panelStyles } from './panel.styles.js';

/**
 * The screen of one company: its card.
 *
 * @fires lead-ready - the first company is shown
 * @csspart company - the company's card
 */
export class CompanyPanel extends LitElement {
  static override styles = panelStyles;

  /** Id of the company to show. */
  @property({ attribute: 'company-id' }) companyId: string | number | null | undefined;
  /** The host, where no `<lead-host>` is above. */
  @property({ attribute: false }) host: LeadHost | undefined;
  /** Nothing can be edited. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** Reads everything again. What is chosen is kept. */
  reload(): void {
    this.renderRoot.querySelector('company-card')?.reload();
  }

  protected override render() {
    return html`<div class="panel">
      <company-card
        part="company"
        exportparts="card, name, category, edit-button, save-button, cancel-button, failure, count"
        .companyId=${this.companyId}
        .host=${this.host}
        ?readonly=${this.readonly}
        @lead-ready=${this.onReady}
      ></company-card>
    </div>`;
  }

  private onReady(): void {
    this.dispatchEvent(new LeadReadyEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'company-panel': CompanyPanel;
  }
}
