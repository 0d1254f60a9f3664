import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { Failure, type FailureCode } from '../../src/domain/failure.js';
import { understood } from '../../src/services/webapi/host-answer.js';

const person = z.looseObject({ Id: z.number(), Category: z.looseObject({ Id: z.number() }) });
const rest = 'v1/Person/101';
const agent = 'v1/Agents/Person/GetPersonEntity';

function failure(path: string, status: number, text: string, retryAfterMs?: number): Failure {
  try {
    understood({ path, status, text, retryAfterMs }, person);
  } catch (error) {
    if (error instanceof Failure) return error;
  }
  return assert.fail('no failure');
}

const body = JSON.stringify({ Error: true, ErrorMessage: 'Contact id 99999 not found' });

describe('an answer that is no success', () => {
  const codes: [number, FailureCode][] = [
    [400, 'invalid'],
    [422, 'invalid'],
    [418, 'invalid'],
    [401, 'unauthenticated'],
    [403, 'denied'],
    [404, 'not-found'],
    [410, 'not-found'],
    [405, 'unsupported'],
    [501, 'unsupported'],
    [408, 'timeout'],
    [409, 'conflict'],
    [412, 'conflict'],
    [421, 'unreachable'],
    [429, 'rate-limited'],
    [503, 'maintenance'],
    [500, 'unreachable'],
    [502, 'unreachable'],
    [504, 'unreachable'],
    [507, 'unreachable'],
    [304, 'contract'],
  ];
  for (const [status, code] of codes) {
    it(`with status ${status} is ${code}, with the host's own reason`, () => {
      const { code: got, detail } = failure(rest, status, body, 1500);
      assert.equal(got, code);
      assert.equal(detail.status, status);
      assert.equal(detail.path, rest);
      assert.equal(detail.retryAfterMs, 1500);
      assert.equal(detail.hostReason, 'Contact id 99999 not found');
    });
  }

  it('with status 404 means a missing call where no record can be meant', () => {
    assert.equal(failure(agent, 404, body).code, 'unsupported');
    assert.equal(failure('V1/agents/list/x', 404, body).code, 'unsupported');
    assert.equal(failure(rest, 404, '<h1>Not found</h1>').code, 'unsupported');
    assert.equal(failure(rest, 404, '').code, 'unsupported');
  });

  it('may say anything or nothing', () => {
    for (const text of ['', 'null', '[]', '7', '"x"', '{}', '<html>', '{"ErrorMessage":7}']) {
      assert.equal(failure(rest, 500, text).detail.hostReason, undefined);
    }
    const message = JSON.stringify({ Message: 'The request is invalid.', MessageDetail: 'Why.' });
    assert.equal(failure(rest, 400, message).detail.hostReason, 'The request is invalid. Why.');
  });
});

describe('an answer with status 200', () => {
  it('is understood by its schema, and what the schema does not name is kept', () => {
    const text = '{"Id":1,"Category":{"Id":2,"New":3}}';
    const value = understood({ path: rest, status: 200, text, retryAfterMs: undefined }, person);
    assert.deepEqual(value, { Id: 1, Category: { Id: 2, New: 3 } });
  });

  it('names the member that breaks the contract', () => {
    const { code, detail } = failure(rest, 200, '{"Id":1,"Category":{"Id":"2"}}');
    assert.equal(code, 'contract');
    assert.equal(detail.path, rest);
    assert.equal(detail.member, 'Category.Id');
  });

  it('that is no JSON breaks the contract', () => {
    for (const text of ['{"Id":1,"Cat', '<!doctype html>', 'undefined']) {
      assert.equal(failure(rest, 200, text).code, 'contract');
    }
  });

  it('that is empty is read as null', () => {
    const nothing = { path: rest, status: 204, text: '', retryAfterMs: undefined };
    assert.equal(understood(nothing, z.null()), null);
  });

  it('in which an agent complains is a refusal', () => {
    const text = JSON.stringify({
      Message: 'The request is invalid.',
      MessageDetail: 'The parameters dictionary contains a null entry.',
    });
    for (const schema of [person, z.unknown()]) {
      const answer = { path: agent, status: 200, text, retryAfterMs: undefined };
      assert.throws(() => understood(answer, schema), { code: 'invalid' });
    }
    const { hostReason } = failure(agent, 200, text).detail;
    assert.equal(
      hostReason,
      'The request is invalid. The parameters dictionary contains a null entry.',
    );
  });

  it('of an agent may well have a member of that name', () => {
    const text = '{"Message":"Hello","Id":1,"Category":{"Id":2}}';
    const answer = { path: agent, status: 200, text, retryAfterMs: undefined };
    assert.equal(understood(answer, person).Id, 1);
  });

  it('in which an agent has null for a record means that there is none', () => {
    assert.equal(failure(agent, 200, 'null').code, 'not-found');
    assert.equal(failure(rest, 200, 'null').code, 'contract');
    const maybe = z.nullable(person);
    const answer = { path: agent, status: 200, text: 'null', retryAfterMs: undefined };
    assert.equal(understood(answer, maybe), null);
  });
});
