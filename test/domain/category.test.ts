import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byGroup, carriesLeadStatus } from '../../src/domain/category.js';
import { leadCategory } from './sample-contact.js';

describe('categories', () => {
  it('stand under their groups, in the order of groups and ranks, without empty groups', () => {
    const categories = [
      { ...leadCategory, id: 1, group: 'other', rank: 1 },
      { ...leadCategory, id: 2, group: 'customer', rank: 5 },
      { ...leadCategory, id: 3, group: 'unknown', rank: 1 },
      { ...leadCategory, id: 4, group: 'customer', rank: 2 },
    ] as const;
    assert.deepEqual(
      byGroup(categories).map(({ group, categories: own }) => [group, own.map(({ id }) => id)]),
      [
        ['customer', [4, 2]],
        ['other', [1]],
        ['unknown', [3]],
      ],
    );
    assert.deepEqual(byGroup([]), []);
  });

  it('carry a lead status as potential customers with the switch on, and only so', () => {
    assert.equal(carriesLeadStatus(leadCategory), true);
    assert.equal(carriesLeadStatus({ ...leadCategory, leadStatusEnabled: false }), false);
    assert.equal(carriesLeadStatus({ ...leadCategory, group: 'customer' }), false);
  });
});
