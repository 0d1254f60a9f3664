import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { startHost, type HostProcess } from './host-process.js';
import { clientOf, official, Op, refusal } from './official-client.js';

let host: HostProcess;
let client: ReturnType<typeof clientOf>;
before(async () => {
  host = await startHost();
  client = clientOf(host.base);
});
afterEach(() => fetch(`${host.origin}__reset`, { method: 'POST' }));
after(() => host.stop());

const statusPatch = (from: number, to: number) => [
  { op: Op.test, path: '/LeadstatusId', value: from },
  { op: Op.replace, path: '/LeadstatusId', value: to },
];

test('the agent reads a person with its lead status, category, group and switch', async () => {
  const person = await client.person().getPersonEntityAsync(101);
  assert.equal(person.personId, 101);
  assert.equal(person.leadstatusId, 1);
  assert.equal(person.leadstatus, 'Open');
  assert.equal(person.category?.value, 'Lead');
  assert.equal(person.category.enableLeadStatus, true);
  assert.equal(person.category.categoryGroup, official.CategoryGroup.PotentialCustomer);
  assert.equal(person.contact?.name, 'Nordlys Energi');
});

test('the base may be given with or without api and slash', async () => {
  for (const base of [host.base, host.base.slice(0, -1), `${host.base}api`, `${host.base}api/`]) {
    assert.equal((await clientOf(base).person().getPersonEntityAsync(101)).personId, 101);
  }
});

test('the agent saves what it read and changed, and finds null where there is nothing', async () => {
  const person = await client.person().getPersonEntityAsync(102);
  const saved = await client.person().savePersonEntityAsync({
    ...person,
    leadstatusId: 3,
    title: 'Ny tittel',
  });
  assert.equal(saved.leadstatusId, 3);
  const again = await client.person().getPersonEntityAsync(102);
  assert.equal(again.title, 'Ny tittel');
  assert.deepEqual(again.emails, person.emails);
  assert.equal(again.updatedBy?.fullName, 'Ingrid Haugen');
  assert.equal(await client.person().getPersonEntityAsync(99_999), null);
});

test('a person that the agent saves back unchanged stays as it is, whatever its rights', async () => {
  for (const id of [106, 111, 121, 131, 141, 142]) {
    const person = await client.person().getPersonEntityAsync(id);
    const saved = await client.person().savePersonEntityAsync(person);
    assert.equal(saved.leadstatusId, person.leadstatusId, `person ${id}`);
    assert.equal(saved.category?.id, person.category?.id, `person ${id}`);
  }
});

test('rights arrive as bits under their PascalCase names', async () => {
  const person = await client.person().getPersonEntityAsync(106);
  const right = (name: string) => person.fieldProperties?.[name]?.fieldRight;
  assert.equal(right('Category')?.mask, 1);
  assert.match(right('Category')?.reason ?? '', /company/);
  assert.equal(right('LeadstatusId')?.mask, 1);
  assert.equal(right('Lastname')?.mask, 3);
  assert.equal(right('Firstname')?.mask, 67);
  assert.equal(person.fieldProperties?.['Firstname']?.fieldLength, 99);
  assert.equal(person.tableRight?.mask, 15);
  const guarded = await client.person().getPersonEntityAsync(141);
  assert.equal(guarded.tableRight?.mask, 1);
});

test('dates come as dates when the zone is asked for, and no date as none', async () => {
  const person = await clientOf(host.base, { timezone: true }).person().getPersonEntityAsync(101);
  assert.equal(person.updatedDate?.toISOString(), '2025-04-07T12:15:00.000Z');
  const blank = await client.person().createDefaultPersonEntityAsync();
  assert.equal(blank.personId, 0);
});

test('REST reads, puts, patches both ways, creates and deletes', async () => {
  const person = await client.personRest().getByIdAsync(103);
  assert.equal(person.leadstatusId, 3);
  const put = await client.personRest().putByIdAsync(103, { ...person, title: 'Put' });
  assert.equal(put.title, 'Put');
  const patched = await client.personRest().patchByIdAsync(103, statusPatch(3, 4));
  assert.equal(patched.leadstatusId, 4);
  const merged = await client.personRest().patchByIdAsync(103, { title: 'Merged' });
  assert.equal(merged.title, 'Merged');
  assert.equal(merged.leadstatusId, 4);
  const blank = await client.personRest().getDefaultAsync();
  const made = await client.personRest().postAsync({
    ...blank,
    firstname: 'Ny',
    contact: { contactId: 11 },
  });
  assert.equal(made.leadstatusId, 1);
  assert.equal(made.category?.value, 'Lead');
  await client.personRest().deleteByIdAsync(made.personId ?? 0);
  const gone = await refusal(client.personRest().getByIdAsync(made.personId ?? 0));
  assert.equal(gone.status, 404);
  assert.equal(gone.data['ErrorType'], 'SoNotFoundException');
});

test('a test that fails is 409 and changes nothing', async () => {
  const { status } = await refusal(client.personRest().patchByIdAsync(101, statusPatch(2, 5)));
  assert.equal(status, 409);
  assert.equal((await client.personRest().getByIdAsync(101)).leadstatusId, 1);
});

test('what is refused: hidden and read-only with 403, unknown and deleted with 400', async () => {
  const patch = (id: number, from: number, to: number) =>
    refusal(client.personRest().patchByIdAsync(id, statusPatch(from, to)));
  assert.equal((await patch(111, 5, 1)).status, 403);
  assert.equal((await patch(106, 1, 2)).status, 403);
  assert.equal((await patch(141, 2, 3)).status, 403);
  assert.equal((await patch(101, 1, 99)).status, 400);
  assert.equal((await patch(101, 1, 6)).status, 400);
});

test('a read of what has not changed since is null, a write to what has is 412', async () => {
  const after = new Date('2025-04-07T12:15:00Z');
  const before = new Date('2025-04-06T12:15:00Z');
  const rest = () => client.personRest();
  // The client makes null of a 304.
  assert.equal(await rest().getByIdAsync(104, { ifModifiedSince: after }), null);
  assert.equal((await rest().getByIdAsync(104, { ifModifiedSince: before })).personId, 104);
  const stale = { ifUnmodifiedSince: before };
  const refused = await refusal(rest().patchByIdAsync(104, statusPatch(4, 1), stale));
  assert.equal(refused.status, 412);
  const fresh = { ifUnmodifiedSince: after };
  assert.equal((await rest().patchByIdAsync(104, statusPatch(4, 1), fresh)).leadstatusId, 1);
});

test('without a sign-in the client gets 401 with the error body', async () => {
  const stranger = clientOf(host.base, { token: '' });
  const { status, data } = await refusal(stranger.personRest().getByIdAsync(101));
  assert.equal(status, 401);
  assert.equal(data['Error'], true);
  assert.equal(
    (await refusal(stranger.mdo().getListAsync('leadstatus', true, '', false))).status,
    401,
  );
});
