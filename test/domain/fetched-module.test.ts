import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Failure } from '../../src/domain/failure.js';
import { fetched } from '../../src/domain/fetched-module.js';

it('a module that came is given on', async () => {
  const module = { answer: 42 };
  assert.equal(await fetched(Promise.resolve(module)), module);
});

it('a module that cannot be fetched is an unreachable host, which a person may try again', async () => {
  const cause = new TypeError('Failed to fetch dynamically imported module');
  const failure = await fetched(Promise.reject(cause)).catch((error: unknown) => error);
  assert.ok(failure instanceof Failure);
  assert.equal(failure.code, 'unreachable');
  assert.equal(failure.action, 'retry');
  assert.equal(failure.cause, cause);
});
