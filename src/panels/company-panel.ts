import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { LeadHost } from '../controllers/lead-host-context.js';
import { panelStyles } from './panel.styles.js';

/**
 * The screen of one company: its card.
 *
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

  protected override render() {
    return html`<div class="panel">
      <company-card
        part="company"
        .companyId=${this.companyId}
        .host=${this.host}
        ?readonly=${this.readonly}
      ></company-card>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'company-panel': CompanyPanel;
  }
}
