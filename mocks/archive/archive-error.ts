import { HostError } from '../db/host-error.js';

/** A query that names something the host does not have. It is never silently passed over. */
export function archiveError(message: string): HostError {
  return new HostError(500, 'SoArchiveException', message);
}
