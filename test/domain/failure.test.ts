import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asFailure, Failure, failureActions, isAbort } from '../../src/domain/failure.js';

describe('a failure', () => {
  it('says where it was, for logs', () => {
    const failure = new Failure('contract', { path: 'v1/Person/101', member: 'Category.Id' });
    assert.equal(failure.message, 'contract: v1/Person/101 Category.Id');
    assert.equal(new Failure('timeout').message, 'timeout');
    assert.equal(failure.name, 'Failure');
  });

  it('offers what helps, where anything does', () => {
    assert.equal(new Failure('unauthenticated').action, 'sign-in');
    assert.equal(new Failure('unreachable').action, 'retry');
    assert.equal(new Failure('denied').action, undefined);
    assert.equal(Object.keys(failureActions).length, 11);
  });

  it('is made of anything that was thrown, and stays itself', () => {
    const failure = new Failure('denied');
    assert.equal(asFailure(failure), failure);
    const cause = new RangeError('x');
    assert.equal(asFailure(cause).code, 'contract');
    assert.equal(asFailure(cause).cause, cause);
    assert.equal(asFailure('text').code, 'contract');
  });

  it('is not an abort', () => {
    assert.equal(isAbort(new DOMException('', 'AbortError')), true);
    assert.equal(isAbort(new Failure('timeout')), false);
    assert.equal(isAbort('AbortError'), false);
  });
});
