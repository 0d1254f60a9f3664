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

const statusOf = async (id: number) => (await client.personRest().getByIdAsync(id)).leadstatusId;

test('a company is read by agent and by REST', async () => {
  const byAgent = await client.contact().getContactEntityAsync(11);
  const byRest = await client.contactRest().getByIdAsync(11);
  assert.equal(byAgent.name, 'Nordlys Energi');
  assert.equal(byRest.category?.id, byAgent.category?.id);
  assert.equal(byRest.category?.enableLeadStatus, true);
  assert.equal(byRest.fieldProperties?.['Category']?.fieldRight?.mask, 67);
});

test('saving a company in another category hides, keeps and opens as the host does', async () => {
  const company = await client.contact().getContactEntityAsync(11);
  const customer = { ...company, category: { id: 5 } };
  assert.equal(
    (await client.contact().saveContactEntityAsync(customer)).category?.value,
    'Customer',
  );
  assert.equal(await statusOf(105), 5);
  const patch = [{ op: Op.replace, path: '/Category/Id', value: 1 }];
  const back = await client.contactRest().patchByIdAsync(11, patch);
  assert.equal(back.category?.value, 'Lead');
  assert.equal(await statusOf(105), 1);
});

test('lead statuses come as a list with descriptions, in the language of the agent', async () => {
  const list = await client.mdo().getListAsync('leadstatus', true, '', false);
  assert.deepEqual(
    list.map(({ id, name }) => [id, name]),
    [
      [1, 'Open'],
      [2, 'Contacting'],
      [3, 'Disqualified'],
      [4, 'Re-nurture'],
      [5, 'Qualified'],
      [6, 'Not interested'],
    ],
  );
  assert.match(list[0]?.toolTip ?? '', /No outreach/);
  const swedish = clientOf(host.base, { language: 'sv' });
  assert.equal(
    (await swedish.mdo().getListAsync('leadstatus', true, '', false))[1]?.name,
    'Kontakt tas',
  );
  const items = await client.list().getAllFromListNameAsync('leadstatus', false);
  assert.equal(items.length, 5);
});

test('categories come with group and switch, light and as entities', async () => {
  const categories = await client.list().getCategoriesAsync();
  const prospect = categories.find((category) => category.id === 9);
  assert.equal(prospect?.categoryGroup, official.CategoryGroup.PotentialCustomer);
  assert.equal(prospect.enableLeadStatus, false);
  assert.equal((await client.list().getCategoryAsync(3)).value, 'Opportunity');
  const entity = await client.list().getCategoryEntityAsync(9);
  assert.equal(entity.name, 'Prospect');
  const saved = await client.list().saveCategoryEntityAsync({ ...entity, enableLeadStatus: true });
  assert.equal(saved.enableLeadStatus, true);
  assert.equal((await client.personRest().getByIdAsync(121)).category?.enableLeadStatus, true);
});

test('category automation is asked for, performed, read and stored', async () => {
  const need = await client.list().getNeedCategoryUpdateForPersonAsync(5, 101, 11, 1);
  assert.equal(need.enabled, true);
  assert.equal(need.userConfirmation, true);
  assert.equal(need.defaultCategory, 3);
  assert.equal(need.triggerType, official.CategoryUpdateTrigger.LeadStatusChanged);
  await client.list().performNeededCategoryUpdateAsync(101, 11, 2, need);
  assert.equal((await client.contactRest().getByIdAsync(11)).category?.id, 2);
  const none = await client.list().getNeedCategoryUpdateForPersonAsync(2, 101, 11, 1);
  assert.equal(none, null);

  const rules = await client.list().getAllAutomatedCategoryUpdatesAsync();
  assert.equal(rules.length, 4);
  const unconfirmed = rules.map((rule) => ({ ...rule, userConfirmation: false }));
  const saved = await client.list().saveAllAutomatedCategoryUpdatesAsync(unconfirmed);
  assert.deepEqual(
    saved.map((rule) => rule.userConfirmation),
    [false, false, false, false],
  );
});

test('an archive lists the contacts of a company with their count', async () => {
  const answer = await client.archive().getArchiveListByColumnsWithHeaderAsync({
    providerName: 'Person',
    columns: ['personId', 'fullName', 'leadStatus', 'personCategory', 'personCategoryGroup'],
    sortOrder: [{ name: 'fullName', direction: official.OrderBySortType.DESC }],
    restriction: [
      { name: 'leadStatus', operator: 'notOneOf', values: ['3'], isActive: true },
      { name: 'contactId', operator: '=', values: ['11'], isActive: true },
    ],
    entities: ['person'],
    page: 0,
    pageSize: 2,
    options: 'rowcount=true',
  });
  assert.equal(answer.rowCount, 5);
  assert.deepEqual(
    answer.rows?.map((row) => row.columnData?.['fullName']?.displayValue),
    ['Silje Nygård', 'Jonas Rønning'],
  );
  assert.equal(answer.rows?.[0]?.primaryKey, 105);
  assert.equal(answer.rows[0].columnData?.['leadStatus']?.displayValue, 'Qualified');
  const columns = await client.archive().getAvailableColumnsAsync('Person', '');
  assert.ok(columns.some((column) => column.name === 'leadStatus'));
  const unknown = client.archive().getAvailableColumnsAsync('NoSuchProvider', '');
  assert.equal((await refusal(unknown)).status, 500);
});
