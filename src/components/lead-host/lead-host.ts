import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import {
  leadHostContext,
  sharedState,
  type LeadHost as Connection,
} from '../../controllers/lead-host-context.js';
import { Failure } from '../../domain/failure.js';
import type { HostAdapter } from '../../hosts/host-adapter.js';
import { LeadErrorEvent } from '../../events/lead-events.js';
import type { HostServices } from '../../services/host-services.js';
import { baseUrlFailure, connectServices } from '../../services/webapi/connect.js';
import type { GetToken } from '../../services/webapi/sign-in.js';

/** How long a page may lie hidden before what it shows is read again. */
const staleAfterMs = 30_000;

/**
 * Connects everything inside it to a host CRM: its data by `base-url`, its shell by `shell`.
 * Give the token by the property `getToken`; it is never an attribute, and is asked for when needed.
 *
 * @slot - any of our elements, at any depth, in any shadow root
 * @fires lead-error - the base URL cannot be read
 */
export class LeadHostElement extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Where the host's web API is: `https://online.superoffice.com/Cust12345`, with or without `/api`. */
  @property({ attribute: 'base-url' }) baseUrl = '';
  /** Gives an access token; `renew` asks for a fresh one after the last was refused. */
  @property({ attribute: false }) getToken: GetToken | undefined;
  /** Used in place of the window's `fetch`; another function is another host. */
  @property({ attribute: false }) fetch: typeof globalThis.fetch | undefined;
  /** Services of your own, in place of those made from `base-url`. */
  @property({ attribute: false }) services: HostServices | undefined;
  /** The shell around the elements: where navigation goes. */
  @property({ attribute: false }) shell: HostAdapter | undefined;

  private readonly provider = new ContextProvider(this, { context: leadHostContext });
  private made: HostServices | undefined;
  private failureTold: Failure | undefined;
  private hiddenSince = Date.now();

  /** What the elements inside are given; the same can be set as their `host` property. */
  get connection(): Connection | undefined {
    return this.provider.value;
  }

  /**
   * Has everything inside read its data again, after the host's were changed by other hands. Open
   * editors keep what is typed.
   */
  refresh(): void {
    const services = this.connection?.services;
    if (!services) return;
    services.lists.forget();
    sharedState(services).news.tell({ kind: 'all-stale' });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.onVisibility);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.onVisibility);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A framework may hand in a new function at every render: that is no new host.
    const otherKind = Boolean(changed.get('getToken')) !== Boolean(this.getToken);
    const otherDoor = changed.has('baseUrl') || changed.has('fetch');
    if (otherDoor || (changed.has('getToken') && otherKind)) this.made = undefined;
    this.provider.setValue(this.connect());
  }

  protected override updated(): void {
    const failure = this.connection?.failure;
    // Nothing given is no mistake of this element: those inside say what they miss.
    const mistaken = failure?.detail.input === 'base-url';
    if (mistaken && failure !== this.failureTold) this.dispatchEvent(new LeadErrorEvent(failure));
    this.failureTold = failure;
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  /** Who comes back to a tab that lay hidden is not to work on what was true then. */
  private readonly onVisibility = (): void => {
    if (document.hidden) this.hiddenSince = Date.now();
    else if (Date.now() - this.hiddenSince > staleAfterMs) this.refresh();
  };

  private connect(): Connection {
    const { shell } = this;
    const language = shell?.context?.language;
    if (this.services) return { services: this.services, shell, language };
    const failure = this.baseUrl
      ? baseUrlFailure(this.baseUrl)
      : new Failure('invalid', { input: 'host' });
    if (failure) return { shell, language, failure };
    this.made ??= connectServices({
      baseUrl: this.baseUrl,
      ...(this.fetch && { fetch: this.fetch }),
      ...(this.getToken && { getToken: (asked) => this.getToken?.(asked) }),
    });
    return { services: this.made, shell, language };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lead-host': LeadHostElement;
  }
}
