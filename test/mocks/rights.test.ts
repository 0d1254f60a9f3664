import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { createMockHost } from '../../mocks/mock-host.js';
import { callerOf, statusesOf, statusPatch, type Caller } from './caller.js';

let call: Caller;
beforeEach(() => {
  call = callerOf(createMockHost({ contacts: 50 }));
});

test('a lead status that may only be read is refused with 403', async () => {
  const reply = await call('GET', 'Person/106');
  assert.equal(reply.at('FieldProperties.LeadstatusId.FieldRight.Mask'), 'Read');
  assert.equal((await call('PATCH', 'Person/106', statusPatch(1, 2))).status, 403);
  assert.deepEqual(await statusesOf(call, [106]), [1]);
  assert.equal((await call('PATCH', 'Person/106', { Title: 'CFO' })).status, 200);
});

test('a lead status that the category does not carry is refused with 403 and kept', async () => {
  assert.equal((await call('PATCH', 'Person/111', statusPatch(5, 2))).status, 403);
  assert.equal((await call('PATCH', 'Person/121', { LeadstatusId: 1 })).status, 403);
  assert.equal((await call('PATCH', 'Person/121', statusPatch(2, 2))).status, 403);
  assert.deepEqual(await statusesOf(call, [111, 121]), [5, 2]);
});

test('a status that is unknown, deleted or none is refused with 400 and nothing changes', async () => {
  for (const status of [99, 6, 0, -1]) {
    const patch = [{ op: 'replace', path: '/Title', value: 'X' }, ...statusPatch(1, status)];
    assert.equal((await call('PATCH', 'Person/101', patch)).status, 400, `status ${status}`);
  }
  const reply = await call('GET', 'Person/101');
  assert.equal(reply.at('Title'), 'Innkjøpssjef');
  assert.equal(reply.at('LeadstatusId'), 1);
});

test('a record that may only be read refuses every write and its deletion', async () => {
  const reply = await call('GET', 'Person/141');
  assert.equal(reply.at('TableRight.Mask'), 'Select');
  assert.match(reply.text('TableRight.Reason'), /may read/);
  assert.equal((await call('PATCH', 'Person/141', { Title: 'X' })).status, 403);
  assert.equal((await call('PATCH', 'Person/141', statusPatch(2, 3))).status, 403);
  assert.equal((await call('DELETE', 'Person/141')).status, 403);
});

test('a contact whose status is deleted may be moved away from it', async () => {
  const reply = await call('GET', 'Person/142');
  assert.equal(reply.at('Leadstatus'), 'Not interested');
  assert.equal((await call('PATCH', 'Person/142', statusPatch(6, 2))).status, 200);
  assert.equal((await call('PATCH', 'Person/142', statusPatch(2, 6))).status, 400);
});

test('an entity that is put back as it was read needs no rights it does not use', async () => {
  for (const id of [106, 111, 141, 142]) {
    const { json } = await call('GET', `Person/${id}`);
    assert.equal((await call('PUT', `Person/${id}`, json)).status, 200, `person ${id}`);
  }
});

test('texts that are mandatory or too long are refused, and Validate says by member', async () => {
  assert.equal((await call('PATCH', 'Person/101', { Firstname: '' })).status, 400);
  assert.equal((await call('PATCH', 'Person/101', { Lastname: 'x'.repeat(100) })).status, 400);
  const { json } = await call('GET', 'Person/101');
  const wrong = { ...(json as object), Firstname: ' ', Lastname: 'x'.repeat(100) };
  const complaints = await call('POST', 'Person/Validate', wrong);
  assert.deepEqual(Object.keys(complaints.json as object).sort(), ['Firstname', 'Lastname']);
  assert.deepEqual((await call('POST', 'Person/Validate', json)).json, {});
});
