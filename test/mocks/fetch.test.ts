import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { mockFetch } from '../../mocks/fetch.js';
import { createMockHost, type MockHost } from '../../mocks/mock-host.js';
import { callerOf, type Caller } from './caller.js';

let host: MockHost;
let call: Caller;
beforeEach(() => {
  host = createMockHost({ contacts: 20 });
  call = callerOf(host);
});

const person = 'https://crm.example/Cust12345/api/v1/Person/101';

test('a request without a sign-in is 401 with the error body of the host', async () => {
  const response = await mockFetch(host)(person);
  assert.equal(response.status, 401);
  assert.deepEqual(Object.keys((await response.json()) as object), [
    'Error',
    'ErrorType',
    'ErrorMessage',
    'ErrorSource',
  ]);
});

test('each of the three schemes is taken, and so is a cookie with its token', async () => {
  const status = async (headers: Record<string, string>) =>
    (await mockFetch(host)(person, { headers })).status;
  for (const scheme of ['Bearer', 'Basic', 'SOTicket', 'bearer']) {
    assert.equal(await status({ Authorization: `${scheme} abc` }), 200, scheme);
  }
  assert.equal(await status({ Authorization: 'Bearer ' }), 401);
  assert.equal(await status({ Authorization: 'Digest abc' }), 401);
  assert.equal(await status({ Cookie: 'XSRF-TOKEN=t', 'X-XSRF-TOKEN': 't' }), 200);
  assert.equal(await status({ Cookie: 'XSRF-TOKEN=t', 'X-XSRF-TOKEN': 'u' }), 401);
  assert.equal(await status({ 'X-XSRF-TOKEN': 't' }), 401);
  const open = createMockHost({ contacts: 20, requireAuthorization: false });
  assert.equal((await mockFetch(open)(person)).status, 200);
});

test('URLs are read in any case, at any origin, with or without a slash at the end', async () => {
  const fetch = mockFetch(host);
  for (const url of [
    'http://localhost:1234/CUST12345/API/V1/PERSON/101',
    'https://other.example/cust12345/api/v1/person/101/',
  ]) {
    const response = await fetch(url, { headers: { Authorization: 'Bearer x' } });
    assert.equal(response.status, 200, url);
  }
});

test('what does not exist is 404 with the documented body', async () => {
  const reply = await call('GET', 'Person/99999');
  assert.equal(reply.status, 404);
  assert.deepEqual(reply.json, {
    Error: true,
    ErrorType: 'SoNotFoundException',
    ErrorMessage: 'Person id 99999 not found',
    ErrorSource: 'SuperOffice.Services.Implementation',
  });
  assert.equal((await call('GET', 'Contact/99999')).text('ErrorMessage').slice(0, 7), 'Contact');
  assert.equal((await call('GET', 'Nowhere/1')).status, 404);
  assert.equal((await mockFetch(host)('https://elsewhere.example/')).status, 404);
});

test('an agent that finds nothing answers null, and takes null or nothing as its body', async () => {
  const path = 'Agents/Person/GetPersonEntity?personEntityId=';
  assert.equal((await call('POST', `${path}101`, null)).at('PersonId'), 101);
  assert.equal((await call('POST', `${path}101`)).at('PersonId'), 101);
  const nothing = await call('POST', `${path}99999`, null);
  assert.equal(nothing.status, 200);
  assert.equal(nothing.json, null);
  const company = await call('POST', 'Agents/Contact/GetContactEntity?CONTACTENTITYID=11', null);
  assert.equal(company.at('Name'), 'Nordlys Energi');
});

test('an agent without its parameter answers 200 with the documented message', async () => {
  const reply = await call('POST', 'Agents/Contact/GetContactEntity', null);
  assert.equal(reply.status, 200);
  assert.deepEqual(reply.json, {
    Message: 'The request is invalid.',
    MessageDetail:
      "The parameters dictionary contains a null entry for parameter 'contactEntityId'.",
  });
});

test('a body that is no JSON is 400', async () => {
  const response = await mockFetch(host)(person, {
    method: 'PATCH',
    headers: { Authorization: 'Bearer x' },
    body: '{"Title":',
  });
  assert.equal(response.status, 400);
});

test('records are made, read, saved and deleted by agent and by REST alike', async () => {
  const blank = await call('POST', 'Agents/Person/CreateDefaultPersonEntity', null);
  assert.equal(blank.at('PersonId'), 0);
  const entity = { ...(blank.json as object), Firstname: 'Nina', Contact: { contactId: '11' } };
  const made = await call('POST', 'Agents/Person/SavePersonEntity', entity);
  const id = made.text('PersonId');
  const saved = await call('POST', 'Agents/Person/SavePersonEntity', {
    ...(made.json as object),
    Title: 'New',
  });
  assert.equal(saved.at('PersonId'), Number(id));
  assert.equal((await call('GET', `Person/${id}/Simple`)).at('FullName'), 'Nina');
  assert.equal((await call('DELETE', `Person/${id}`)).status, 204);
  assert.equal((await call('GET', `Person/${id}`)).status, 404);

  const company = { ...((await call('GET', 'Contact/default')).json as object), Name: 'Ny AS' };
  const created = await call('POST', 'Contact/', { ...company, Category: { Id: 1 } });
  assert.equal(created.at('Category.Value'), 'Lead');
  const contactId = created.text('ContactId');
  const put = await call('PUT', `Contact/${contactId}`, { Name: 'Nyere AS' });
  assert.equal(put.at('Name'), 'Nyere AS');
  const worker = { Firstname: 'Per', Contact: { ContactId: contactId } };
  const person = await call('POST', 'Person', worker);
  assert.equal((await call('DELETE', `Contact/${contactId}`)).status, 204);
  assert.equal((await call('GET', `Person/${person.text('PersonId')}`)).status, 404);
});

test('a call that was aborted before it began never reaches the host', async () => {
  const request = mockFetch(host)(person, {
    method: 'DELETE',
    headers: { Authorization: 'Bearer x' },
    signal: AbortSignal.abort(),
  });
  await assert.rejects(request, { name: 'AbortError' });
  assert.equal((await call('GET', 'Person/101')).status, 200);
});
