/** An answer of the host that is no success. Only the 404 body is documented; the other types are guesses. */
export class HostError extends Error {
  readonly status: number;
  readonly type: string;

  constructor(status: number, type: string, message: string) {
    super(message);
    this.name = 'HostError';
    this.status = status;
    this.type = type;
  }
}

export function notFound(what: string): HostError {
  return new HostError(404, 'SoNotFoundException', `${what} not found`);
}

/** The signed-in user lacks the right. */
export function denied(message: string): HostError {
  return new HostError(403, 'SoSentryException', message);
}

/** A value that the host does not take. */
export function invalid(message: string): HostError {
  return new HostError(400, 'SoValidationException', message);
}

/** A `test` of a JSON patch that failed. */
export function testFailed(path: string): HostError {
  return new HostError(
    409,
    'SoConflictException',
    `Update blocked because a 'test' operation has detected a conflict with the entity value. (${path})`,
  );
}

/** @param entity `PersonEntity` or `ContactEntity` */
export function changedSince(entity: string): HostError {
  return new HostError(
    412,
    'SoPreconditionFailedException',
    `Update aborted because ${entity} has changed since the requested If-Unmodified-Since timestamp.`,
  );
}
