import assert from 'node:assert/strict';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { journey } from './browser.js';
import { astrid, card, changeStatus, nordlys, seen, status } from './cards.js';
import { answered } from './network-noise.js';
import { english as words } from './spoken.js';

/** What the preview signs in with. A portal's token is worth more, and treated the same. */
const token = 'preview';
const bearer = /bearer\s+\S/i;

function requestsTo(context: BrowserContext): Request[] {
  const sent: Request[] = [];
  context.on('request', (request) => {
    if (new URL(request.url()).pathname.includes('/Cust12345/')) sent.push(request);
  });
  return sent;
}

/**
 * When requests left the page, by its own clock since it was loaded: what a test hears of them
 * arrives in bursts when the machine is busy.
 */
function departures(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/Cust12345/'))
      .map(({ startTime }) => startTime),
  );
}

/** The most that fall within any one second. */
function busiestSecond(times: readonly number[]): number {
  const within = times.map(
    (start) => times.filter((at) => at >= start && at < start + 1000).length,
  );
  return Math.max(0, ...within);
}

async function change(page: Page): Promise<void> {
  const contact = card(page, astrid);
  await changeStatus(contact, words, { of: astrid, to: words.contacting });
  await seen(status(contact, words, words.contacting));
}

journey('never more than ten requests leave a page in one second', async ({ page, open }) => {
  const paced = async () => {
    const left = await departures(page);
    assert.ok(left.length >= 4, 'no requests were seen, so nothing was counted');
    assert.ok(busiestSecond(left) <= 10, `${busiestSecond(left)} requests in one second`);
  };
  await open('?contact=101');
  await change(page);
  await paced();
  await page.reload();
  await seen(status(card(page, astrid), words, words.contacting));
  await seen(card(page, nordlys).getByText('6 contacts have a lead status'));
  await paced();
});

journey('a page full of fields keeps the pace too, and asks for each thing once', async (walk) => {
  const { page, open } = walk;
  const sent = requestsTo(page.context());
  await open('.');
  await seen(card(page, astrid), card(page, 'Hansen & Sønner'));
  await seen(page.getByText('Reseller (deleted)').first());
  const left = await departures(page);
  const most = busiestSecond(left);
  assert.ok(left.length > 10 && most <= 10, `${most} of ${left.length} requests in one second`);
  const reads = sent
    .filter((request) => request.method() === 'GET')
    .map((request) => `${request.url()} ${request.headers()['so-language']}`);
  const twice = reads.filter((read, index) => reads.indexOf(read) !== index);
  assert.deepEqual(twice, [], 'asked for twice');
});

journey('a save waits for no more than a handful of requests', async ({ page, open }) => {
  const sent = requestsTo(page.context());
  await open('?contact=101');
  await seen(status(card(page, astrid), words, words.open));
  await seen(card(page, nordlys).getByText('6 contacts have a lead status'));
  const before = sent.length;
  await changeStatus(card(page, astrid), words, { of: astrid, to: words.contacting });
  await seen(status(card(page, astrid), words, words.contacting));
  const methods = sent.slice(before).map((request) => `${request.method()} ${request.url()}`);
  assert.ok(methods.length <= 8, methods.join('\n'));
  assert.equal(methods.filter((line) => line.startsWith('PATCH')).length, 1, 'saved once');
});

journey('the token stands nowhere but in the header of a request', async (walk) => {
  const { page, open, tolerate } = walk;
  tolerate(answered(401));
  const said: string[] = [];
  const addresses: string[] = [];
  const headers: (string | undefined)[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.context().on('request', (request) => {
    addresses.push(request.url());
    if (request.url().includes('/Cust12345/')) headers.push(request.headers()['authorization']);
  });
  await open('?contact=101&fault=signed-out@read*4');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await change(page);

  assert.ok(headers.includes(`Bearer ${token}`), 'the page is signed in by a token');
  const kept = await page.evaluate(() => {
    const attributes: string[] = [];
    const roots: ParentNode[] = [document];
    for (let root = roots.pop(); root; root = roots.pop()) {
      for (const element of root.querySelectorAll('*')) {
        for (const { name, value } of element.attributes) attributes.push(`${name}=${value}`);
        if (element.shadowRoot) roots.push(element.shadowRoot);
      }
    }
    const stored = [localStorage, sessionStorage].map((storage) => JSON.stringify(storage));
    return { attributes, stored, cookies: document.cookie, title: document.title };
  });
  const nothing = (where: string, texts: readonly string[]) =>
    assert.deepEqual(
      texts.filter((text) => bearer.test(text) || /(access_)?token=|authorization/i.test(text)),
      [],
      `a token in ${where}`,
    );
  nothing('an address', addresses);
  nothing('an attribute', kept.attributes);
  nothing('storage', [...kept.stored, kept.cookies]);
  nothing('the console', said);
  assert.ok(!addresses.some((address) => new URL(address).searchParams.has(token)));
  assert.deepEqual(kept.stored, ['{}', '{}'], 'the browser keeps nothing for us');
});
