import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { apiAddress, movedAddress } from '../../src/services/webapi/api-address.js';
import { baseUrlFailure, connectServices } from '../../src/services/webapi/connect.js';
import type { Page } from '../../src/services/webapi/page.js';

const page: Page = {
  baseURI: 'https://crm.example/Cust1/panel.html?contact=1',
  cookie: '',
  location: { origin: 'https://crm.example' },
  querySelector: () => null,
};

describe('a base URL', () => {
  const spellings = [
    '',
    '/',
    '//',
    '/api',
    '/api/',
    '/API',
    '/api/v1',
    '/api/v1/',
    '/api?x=1',
    '#x',
  ];
  for (const end of spellings) {
    it(`may end with "${end}"`, () => {
      assert.deepEqual(apiAddress(`https://h.example/Cust1${end}`), {
        origin: 'https://h.example',
        tenant: 'Cust1',
        api: 'https://h.example/Cust1/api/',
      });
    });
  }

  it('may lie deeper, on another port and without encryption', () => {
    const address = apiAddress('http://crm.local:8080/so/remote/api');
    assert.equal(address.api, 'http://crm.local:8080/so/remote/api/');
  });

  it('may be relative to the page', () => {
    assert.equal(apiAddress('/Cust2', page).api, 'https://crm.example/Cust2/api/');
    assert.equal(apiAddress('./api', page).api, 'https://crm.example/Cust1/api/');
  });

  const wrong = {
    empty: '',
    blank: '  ',
    'relative without a page': '/Cust1',
    'words and no address': 'not a url',
    'no URL': 'https://',
    'another protocol': 'ftp://h.example/Cust1',
    data: 'data:text/html,hello',
    'a host without a protocol': 'localhost:4010/Cust1',
    'with a password': 'https://user:pw@h.example/Cust1',
    'with a user': 'https://user@h.example/Cust1',
  };
  for (const [name, url] of Object.entries(wrong)) {
    it(`is refused when it is ${name}`, () => {
      const failure = baseUrlFailure(url, undefined);
      assert.equal(failure?.code, 'invalid');
      assert.equal(failure?.detail.input, 'base-url');
    });
  }

  it('is no path where it is only words, even on a page', () => {
    assert.throws(() => apiAddress('not a url', page), { name: 'Failure', code: 'invalid' });
  });

  it('is right when nothing is wrong with it', () => {
    assert.equal(baseUrlFailure('https://h.example/Cust1'), undefined);
  });

  it('that cannot be read makes every call reject, and nothing else throw', async () => {
    const { leads, lists, companies } = connectServices({ baseUrl: 'nonsense' });
    const calls = [leads.readContact(1), lists.categories(), companies.readCompany(1)];
    for (const call of calls) {
      await assert.rejects(call, { code: 'invalid', detail: { input: 'base-url' } });
    }
  });

  it('either gives an address below its own origin or fails as invalid, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), (url) => {
        const failure = baseUrlFailure(url, undefined);
        if (failure) return failure.code === 'invalid';
        const { api, origin } = apiAddress(url);
        return new URL(api).origin === origin && api.endsWith('/api/');
      }),
    );
  });
});

describe('a tenant that moved', () => {
  const from = apiAddress('https://online.superoffice.com/Cust1');
  const moved = (api: unknown, start = from) =>
    movedAddress(start, { Api: api as string, IsRunning: true }, 'state/Cust1').api;

  it('is followed within the cloud of the CRM', () => {
    const api = 'https://online3.superoffice.com/Cust1/api';
    assert.equal(moved(api), 'https://online3.superoffice.com/Cust1/api/');
  });

  it('is followed on the same host, also to more encryption', () => {
    const onsite = apiAddress('http://crm.local/Cust1');
    assert.equal(moved('https://crm.local/x/api', onsite), 'https://crm.local/x/api/');
    assert.equal(moved('http://crm.local:81/x/api', onsite), 'http://crm.local:81/x/api/');
  });

  const suspicious = [
    'https://evil.example/Cust1/api',
    'https://online.superoffice.com.evil.example/Cust1/api',
    'https://evilsuperoffice.com/Cust1/api',
    'http://online3.superoffice.com/Cust1/api',
    'ftp://online.superoffice.com/Cust1/api',
    'https://a:b@online3.superoffice.com/Cust1/api',
    '/Cust1/api',
    '',
    null,
    undefined,
  ];
  for (const api of suspicious) {
    it(`is not followed to ${String(api) || 'nowhere'}`, () => {
      const failure = { code: 'contract', detail: { path: 'state/Cust1', member: 'Api' } };
      assert.throws(() => moved(api), failure);
    });
  }

  it('from elsewhere is not followed into the cloud of the CRM', () => {
    const elsewhere = apiAddress('https://crm.example/Cust1');
    assert.throws(() => moved('https://online3.superoffice.com/Cust1/api', elsewhere));
  });

  it('is under maintenance while it is stopped', () => {
    const stopped = { Api: 'https://online3.superoffice.com/Cust1/api', IsRunning: false };
    assert.throws(() => movedAddress(from, stopped, 'state/Cust1'), { code: 'maintenance' });
  });
});
