import assert from 'node:assert/strict';
import { Failure } from '../../src/domain/failure.js';

/** The failure that a call ends with; it must end with one. */
export async function failureOf(call: Promise<unknown>): Promise<Failure> {
  const error = await call.then(
    (value) => assert.fail(`no failure, but ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof Failure, String(error));
  return error;
}
