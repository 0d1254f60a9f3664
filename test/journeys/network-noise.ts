/**
 * What Chromium itself writes on the console about an answer of 400 and above, and about a
 * connection that is lost. A page cannot prevent it; a journey tolerates exactly what it causes.
 */
export function answered(...statuses: readonly number[]): RegExp {
  return new RegExp(
    `^console error: Failed to load resource: the server responded with a status of (${statuses.join('|')}) `,
  );
}

export const connectionLost = /^console error: Failed to load resource: net::ERR_[A-Z_]+ /;
