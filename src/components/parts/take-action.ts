import type { FailureAction } from '../../domain/failure.js';
import { LeadSessionExpiredEvent } from '../../events/lead-events.js';

/**
 * Does what a failure offered. Signing in is the portal's to do where it cancels the event;
 * otherwise trying again asks the token provider anew.
 */
export function takeAction(element: HTMLElement, action: FailureAction, retry: () => void): void {
  if (action === 'sign-in' && !element.dispatchEvent(new LeadSessionExpiredEvent())) return;
  retry();
}
