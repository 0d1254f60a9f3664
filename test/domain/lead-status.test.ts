import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { categoryGroups, type Category } from '../../src/domain/category.js';
import {
  hidesLeadStatus,
  leadStatusEditing,
  leadStatusVisibility,
  opensLeadStatus,
  openStatus,
  selectableStatuses,
  statusShown,
  type LeadStatus,
} from '../../src/domain/lead-status.js';
import { freeField } from '../../src/domain/rights.js';
import { leadCategory, sampleContact } from './sample-contact.js';

function status(id: number, rank: number, deleted = false): LeadStatus {
  return { id, name: `Status ${id}`, description: '', rank, deleted };
}

/** Written out by hand from the product's rule, not by the function under test. */
function expectedVisibility(
  category: Category | undefined,
  hasCompany: boolean,
  access: 'hidden' | 'read' | 'write',
): string {
  if (!category) return hasCompany ? 'not-potential' : 'no-company';
  const shown: Record<string, boolean> = {
    'potential-customer on': true,
    'potential-customer off': false,
  };
  const carried = shown[`${category.group} ${category.leadStatusEnabled ? 'on' : 'off'}`];
  if (carried === undefined) return 'not-potential';
  if (!carried) return 'not-enabled';
  return access === 'hidden' ? 'no-right' : 'visible';
}

describe('whether a lead status shows', () => {
  const categories = [
    undefined,
    ...categoryGroups.flatMap((group) =>
      [true, false].flatMap((leadStatusEnabled) =>
        [true, false].map((deleted) => ({ ...leadCategory, group, leadStatusEnabled, deleted })),
      ),
    ),
  ];
  const companies = [{ id: 11, name: 'Nordlys Energi' }, undefined];
  const accesses = ['hidden', 'read', 'write'] as const;

  for (const category of categories) {
    const called = category
      ? `${category.group}, lead status ${category.leadStatusEnabled ? 'on' : 'off'}${category.deleted ? ', deleted' : ''}`
      : 'none';
    for (const company of companies) {
      for (const access of accesses) {
        const expected = expectedVisibility(category, company !== undefined, access);
        it(`category ${called}; ${company ? 'a' : 'no'} company; right ${access}: ${expected}`, () => {
          for (const leadStatusId of [0, 1, 99]) {
            const contact = sampleContact({
              category,
              company,
              leadStatusId,
              leadStatusRight: { ...freeField, access },
            });
            const shown = leadStatusVisibility(contact);
            assert.equal(shown.visible ? 'visible' : shown.reason, expected);
          }
        });
      }
    }
  }
});

describe('whether a visible lead status may be edited', () => {
  const rights = { mayUpdate: false, mayDelete: false, reason: 'Not yours.' };
  const readable = { ...freeField, access: 'read', reason: 'Marketing only.' } as const;

  it('is decided by the record, then by the field, each with its reason', () => {
    assert.deepEqual(leadStatusEditing(sampleContact()), { editable: true });
    assert.deepEqual(leadStatusEditing(sampleContact({ rights, leadStatusRight: readable })), {
      editable: false,
      why: 'record',
      hostReason: 'Not yours.',
    });
    assert.deepEqual(leadStatusEditing(sampleContact({ leadStatusRight: readable })), {
      editable: false,
      why: 'field',
      hostReason: 'Marketing only.',
    });
  });
});

describe('the statuses to choose from', () => {
  const list = [status(3, 9), status(7, 1, true), status(5, 2), status(4, 2)];

  it('are those not deleted, by rank, then by id', () => {
    assert.deepEqual(
      selectableStatuses(list).map(({ id }) => id),
      [4, 5, 3],
    );
    assert.equal(list[0]?.id, 3);
  });

  it('begin with "Open", whatever it is called', () => {
    assert.equal(openStatus(list)?.id, 4);
    assert.equal(openStatus([status(1, 1, true)]), undefined);
    assert.equal(openStatus([]), undefined);
  });
});

describe('a stored status', () => {
  const list = [status(1, 1), status(6, 2, true)];
  const shown = [
    ['none', statusShown(0, list, 'x'), { kind: 'none' }],
    ['none without a list', statusShown(0, undefined), { kind: 'none' }],
    ['a known one', statusShown(1, list), { kind: 'known', status: list[0] }],
    ['a deleted one', statusShown(6, list), { kind: 'deleted', id: 6, name: 'Status 6' }],
    [
      'one gone from the list',
      statusShown(9, list, 'Old'),
      { kind: 'deleted', id: 9, name: 'Old' },
    ],
    ['one that nobody knows', statusShown(9, list), { kind: 'unknown', id: 9, name: '' }],
    [
      'one without a list',
      statusShown(9, undefined, 'Old'),
      { kind: 'unknown', id: 9, name: 'Old' },
    ],
    ['one in an empty list', statusShown(9, []), { kind: 'unknown', id: 9, name: '' }],
  ] as const;
  for (const [name, got, expected] of shown) {
    it(`that is ${name} shows as ${expected.kind}`, () => assert.deepEqual(got, expected));
  }

  it('is never shown as another one', () => {
    const statuses = fc.array(
      fc.record({
        id: fc.integer({ min: 1, max: 9 }),
        name: fc.string(),
        description: fc.string(),
        rank: fc.nat(5),
        deleted: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(fc.nat(10), fc.option(statuses, { nil: undefined }), (id, known) => {
        const result = statusShown(id, known);
        if (result.kind === 'none') return id === 0;
        return (result.kind === 'known' ? result.status.id : result.id) === id;
      }),
    );
  });
});

describe('a change of category', () => {
  const carrying = leadCategory;
  const other = { ...leadCategory, id: 2 };
  const off = { ...leadCategory, id: 9, leadStatusEnabled: false };
  const customer = { ...leadCategory, id: 5, group: 'customer' } as const;
  const table = [
    [carrying, customer, true, false],
    [carrying, off, true, false],
    [carrying, other, false, false],
    [customer, carrying, false, true],
    [off, carrying, false, true],
    [off, customer, false, false],
    [undefined, carrying, false, true],
    [undefined, customer, false, false],
  ] as const;
  for (const [from, to, hides, opens] of table) {
    it(`from ${from?.id ?? 'none'} to ${to.id} ${hides ? 'hides' : 'does not hide'} and ${opens ? 'opens' : 'does not open'} the statuses`, () => {
      assert.equal(hidesLeadStatus(from, to), hides);
      assert.equal(opensLeadStatus(from, to), opens);
    });
  }
});
