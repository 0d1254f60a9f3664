import type { Language } from '../domain/language.js';
import type { NavigateTarget } from '../domain/navigate-target.js';

/** What a shell can do for us. Every one is optional: without it the panel helps itself. */
export type HostCapability =
  | 'context'
  | 'context.live'
  | 'navigate'
  | 'refresh'
  | 'notify'
  | 'confirm'
  | 'resize'
  | 'visibility'
  | 'theme'
  | 'theme.live'
  | 'token';

/** Where we are shown and what for. */
export interface HostContext {
  readonly placement: 'card' | 'side' | 'archive' | 'page' | 'dashboard' | 'window' | 'unknown';
  readonly tenantId?: string;
  readonly userId?: number;
  readonly record?: {
    readonly entity: 'contact' | 'company' | 'selection';
    readonly id: number;
  };
  readonly language?: Language;
  readonly timeZone?: string;
  /** False while the values come from a URL only: hints, never proof. */
  readonly trusted: boolean;
}

export interface Notice {
  readonly kind: 'info' | 'success' | 'warning' | 'danger';
  readonly text: string;
}

/**
 * The shell around us: a CRM's web panel, a portal's page, the preview. It never carries data;
 * data comes from the services. A missing capability is found by its flag, never by an error.
 */
export interface HostAdapter {
  readonly kind: string;
  readonly capabilities: ReadonlySet<HostCapability>;
  readonly context: HostContext | undefined;
  /** Sends the person to a record. Called only where the flag `navigate` is set. */
  navigate(target: NavigateTarget): Promise<void>;
  /** Asks the shell to read its own view of the record again. Only with the flag `refresh`. */
  refreshHost(): Promise<void>;
  /** Shows a notice in the shell's own place for them. Only with the flag `notify`. */
  notify(notice: Notice): Promise<void>;
}
