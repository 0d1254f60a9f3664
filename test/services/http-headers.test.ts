import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import type { Page } from '../../src/services/webapi/page.js';
import { base, doorTo, json, ScriptedHost } from './scripted-host.js';

const anything = z.unknown();

function page(cookie: string, field?: string, origin = 'https://online.superoffice.com'): Page {
  return {
    baseURI: `${origin}/Cust12345/panel.html`,
    cookie,
    location: { origin },
    querySelector: (selector) =>
      selector === '#XSRF_TOKEN' && field !== undefined ? { getAttribute: () => field } : null,
  };
}

async function headersOf(options: Parameters<typeof doorTo>[1], call = {}) {
  const host = new ScriptedHost(json({}));
  await doorTo(host, options).get('v1/Person/1', anything, call);
  const [got] = host.got;
  assert.ok(got);
  return got;
}

describe('a request', () => {
  it('carries token, language, culture and time zone', async () => {
    const { method, url, headers, credentials, redirect, cache } = await headersOf({});
    assert.equal(`${method} ${url}`, `GET ${base}/api/v1/Person/1`);
    assert.equal(headers.get('authorization'), 'Bearer secret');
    assert.equal(headers.get('accept'), 'application/json');
    assert.equal(headers.get('so-language'), 'en-US');
    assert.equal(headers.get('so-culture'), 'en-US');
    assert.equal(headers.get('so-timezone'), 'UTC, includeTZOffset');
    assert.equal(headers.get('content-type'), null);
    assert.equal(headers.get('if-unmodified-since'), null);
    assert.equal(credentials, 'omit');
    assert.equal(redirect, 'error');
    assert.equal(cache, 'no-store');
  });

  it('asks in the language of the call, else in that of the connection', async () => {
    const own = await headersOf({ language: 'sv' });
    assert.equal(own.headers.get('so-language'), 'sv-SE');
    const asked = await headersOf({ language: 'sv' }, { language: 'nb' });
    assert.equal(asked.headers.get('so-culture'), 'nb-NO');
  });

  it('sends a body as JSON, and none where there is none', async () => {
    const host = new ScriptedHost(json({}));
    const http = doorTo(host);
    await http.post('v1/Agents/A/B', { name: 'Ø' }, anything, { effect: 'read' });
    await http.post('v1/Agents/A/C', undefined, anything, { effect: 'read' });
    await http.patch('v1/Person/1', [], anything, { unmodifiedSince: new Date(0) });
    const [post, empty, patch] = host.got;
    assert.deepEqual(JSON.parse(post?.body ?? ''), { name: 'Ø' });
    assert.equal(post?.headers.get('content-type'), 'application/json');
    assert.equal(empty?.body, '');
    assert.equal(patch?.method, 'PATCH');
    assert.equal(patch?.headers.get('if-unmodified-since'), 'Thu, 01 Jan 1970 00:00:00 GMT');
  });

  it('goes out unsigned when the provider has no token', async () => {
    const { headers, credentials } = await headersOf({ getToken: () => undefined });
    assert.equal(headers.get('authorization'), null);
    assert.equal(credentials, 'omit');
  });
});

describe('a request by cookie', () => {
  const byCookie = (of: Page) => headersOf({ getToken: undefined, page: of });

  it("proves itself with the host's XSRF cookie on the host's own pages", async () => {
    const { headers, credentials } = await byCookie(page('a=1; XSRF-TOKEN=x%3Dy; b=2'));
    assert.equal(headers.get('x-xsrf-token'), 'x=y');
    assert.equal(headers.get('authorization'), null);
    assert.equal(credentials, 'same-origin');
  });

  it('takes the hidden field where there is no cookie', async () => {
    const { headers } = await byCookie(page('', 'from-field'));
    assert.equal(headers.get('x-xsrf-token'), 'from-field');
  });

  it('prefers the cookie, which is what the host compares with', async () => {
    const { headers } = await byCookie(page('XSRF-TOKEN=cookie', 'field'));
    assert.equal(headers.get('x-xsrf-token'), 'cookie');
  });

  it('keeps the proof from every other origin', async () => {
    const { headers } = await byCookie(page('XSRF-TOKEN=x', 'y', 'https://portal.example'));
    assert.equal(headers.get('x-xsrf-token'), null);
  });

  it('goes out without a proof where there is none, or none that a header can hold', async () => {
    for (const of of [page(''), page('XSRF-TOKEN=%E0%A4%A'), page('XSRF-TOKEN=a%0Ab')]) {
      const { headers } = await byCookie(of);
      assert.notEqual(headers.get('x-xsrf-token'), 'a\nb');
    }
  });

  it('works without a page', async () => {
    const { headers } = await headersOf({ getToken: undefined });
    assert.equal(headers.get('x-xsrf-token'), null);
  });

  it('carries no proof together with a token', async () => {
    const { headers } = await headersOf({ page: page('XSRF-TOKEN=x') });
    assert.equal(headers.get('x-xsrf-token'), null);
  });
});
