import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMockHost } from '../../mocks/mock-host.js';
import { seedOf } from '../../mocks/seed/seed.js';
import { callerOf } from './caller.js';

test('two tenants of the same size have the same people', () => {
  const [a, b] = [seedOf({ contacts: 500 }), seedOf({ contacts: 500 })];
  for (let position = 0; position < a.person.count; position += 7) {
    assert.deepEqual(a.person.rowAt(position), b.person.rowAt(position));
  }
});

test('a tenant has as many contacts as it was asked for, the cast counted in', () => {
  for (const contacts of [100, 1000, 99_999]) {
    assert.equal(seedOf({ contacts }).person.count, contacts);
  }
  assert.ok(seedOf({ contacts: 10 }).person.count >= 10);
});

test('sizes that no tenant has are refused with a sentence', () => {
  for (const contacts of [9, 1_000_001, 10.5, Number.NaN]) {
    assert.throws(() => createMockHost({ contacts }), /contacts must be a whole number from 10/);
  }
});

test('a hundred thousand contacts are there in well under two seconds', async () => {
  const start = performance.now();
  const call = callerOf(createMockHost({ contacts: 100_000 }));
  const reply = await call('GET', 'Person/50000');
  assert.equal(reply.status, 200);
  assert.ok(performance.now() - start < 2000);
});

test('the cast is the same in the smallest and in a large tenant', async () => {
  for (const contacts of [10, 20_000]) {
    const call = callerOf(createMockHost({ contacts }));
    const cast: [number, string | undefined, string | undefined, number][] = [
      [101, 'Nordlys Energi', 'Lead', 1],
      [102, 'Nordlys Energi', 'Lead', 2],
      [103, 'Nordlys Energi', 'Lead', 3],
      [104, 'Nordlys Energi', 'Lead', 4],
      [105, 'Nordlys Energi', 'Lead', 5],
      [106, 'Nordlys Energi', 'Lead', 1],
      [111, 'Fjordbank', 'Customer', 5],
      [112, 'Fjordbank', 'Customer', 0],
      [121, 'Solvik Shipping', 'Prospect', 2],
      [131, undefined, 'Lead', 1],
    ];
    for (const [id, company, category, status] of cast) {
      const reply = await call('GET', `Person/${id}`);
      assert.equal(reply.at('Contact.Name'), company, `company of ${id}`);
      assert.equal(reply.at('Category.Value'), category, `category of ${id}`);
      assert.equal(reply.at('LeadstatusId'), status, `status of ${id}`);
    }
  }
});

test('every generated person belongs to a company that lists it', () => {
  const seed = seedOf({ contacts: 1000 });
  for (let position = 0; position < seed.person.count; position += 1) {
    const { personId, contactId } = seed.person.rowAt(position);
    assert.equal(seed.person.positionOf(personId), position);
    if (contactId === 0) continue;
    assert.ok(seed.contact.positionOf(contactId) !== undefined, `company ${contactId}`);
    assert.ok([...seed.personsOf(contactId)].includes(personId), `${personId} in ${contactId}`);
  }
});

test('what is said of a person before its row is made is what its row says', () => {
  const seed = seedOf({ contacts: 2000, statuses: 30 });
  for (let position = 0; position < seed.person.count; position += 1) {
    const { contactId, categoryId, leadstatusId, retired } = seed.person.rowAt(position);
    const place = seed.placeAt(position);
    assert.equal(place.contactId, contactId);
    assert.equal(place.categoryId, categoryId);
    assert.equal(place.leadstatusId, leadstatusId);
    assert.equal(place.retired, retired);
  }
});

test('people and companies come from six countries, with phones in their form', () => {
  const seed = seedOf({ contacts: 3000 });
  const forms: Record<number, RegExp> = {
    578: /^\+47 4\d\d? ?\d\d \d{3}$|^\+47 4\d\d \d\d \d{3}$/,
    752: /^\+46 70 \d{3} \d\d \d\d$/,
    208: /^\+45 2\d \d\d \d\d \d\d$/,
    276: /^\+49 151 \d{8}$/,
    528: /^\+31 6 \d{8}$/,
    826: /^\+44 7700 900\d{3}$/,
  };
  const seen = new Set<number>();
  for (let position = 0; position < seed.person.count; position += 1) {
    const { countryId, mobilePhones, emails } = seed.person.rowAt(position);
    seen.add(countryId);
    for (const { value } of mobilePhones) assert.match(value, forms[countryId] ?? /^$/);
    for (const { value } of emails) assert.match(value, /^[a-z0-9.]+@[a-z0-9]+\.example$/);
  }
  assert.deepEqual([...seen].sort(), Object.keys(forms).map(Number).sort());
});

test('a tenant may have three statuses or thirty', async () => {
  for (const statuses of [3, 30]) {
    const call = callerOf(createMockHost({ contacts: 10, statuses }));
    const reply = await call('GET', 'MDOList/leadstatus/selectable');
    assert.equal((reply.json as unknown[]).length, statuses);
  }
});
