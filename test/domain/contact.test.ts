import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  contactFields,
  fieldProblems,
  fieldValue,
  fullName,
  realChanges,
  type ContactChanges,
} from '../../src/domain/contact.js';
import { conflictingFields, resolved } from '../../src/domain/conflict.js';
import { freeField } from '../../src/domain/rights.js';
import { leadCategory, sampleContact } from './sample-contact.js';

const anyChanges: fc.Arbitrary<ContactChanges> = fc.record(
  {
    firstName: fc.constantFrom('Astrid', 'Ane', ''),
    lastName: fc.constantFrom('Solberg', 'Dahl', ''),
    title: fc.constantFrom('Buyer', 'Boss'),
    email: fc.constantFrom('astrid@x.example', 'a@b'),
    categoryId: fc.nat(2),
    leadStatusId: fc.nat(3),
  },
  { requiredKeys: [] },
);

/** The contact as it is when someone has stored these. */
function withChanges({ categoryId, ...plain }: ContactChanges) {
  const category = categoryId === 0 ? undefined : { ...leadCategory, id: categoryId ?? 1 };
  return sampleContact({ ...plain, category });
}

describe('the real changes of a contact', () => {
  it('are those that differ from what is stored', () => {
    const changes = { title: 'Buyer', email: '', leadStatusId: 1, categoryId: 2 };
    assert.deepEqual(realChanges(sampleContact(), changes), { email: '', categoryId: 2 });
    assert.deepEqual(realChanges(sampleContact({ category: undefined }), { categoryId: 0 }), {});
    assert.deepEqual(realChanges(sampleContact(), {}), {});
  });

  it('are none once they are stored', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        assert.deepEqual(realChanges(withChanges(changes), changes), {});
      }),
    );
  });
});

describe('conflicting fields', () => {
  it('are those that both sides changed, to different values', () => {
    const mine = { title: 'Mine', leadStatusId: 2, email: 'same@x' };
    const theirs = sampleContact({
      title: 'Theirs',
      leadStatusId: 1,
      email: 'same@x',
      lastName: 'Dahl',
    });
    assert.deepEqual(conflictingFields(sampleContact(), mine, theirs), [
      { field: 'title', base: 'Buyer', mine: 'Mine', theirs: 'Theirs' },
    ]);
  });

  it('count a category by its id, and none as 0', () => {
    const [conflict] = conflictingFields(
      sampleContact(),
      { categoryId: 5 },
      sampleContact({ category: undefined }),
    );
    assert.deepEqual(conflict, { field: 'categoryId', base: 1, mine: 5, theirs: 0 });
  });

  it('are none where only one side changed anything, and never more than I changed', () => {
    fc.assert(
      fc.property(anyChanges, anyChanges, (mine, theirs) => {
        const base = sampleContact();
        assert.deepEqual(conflictingFields(base, mine, base), []);
        assert.deepEqual(conflictingFields(base, {}, withChanges(theirs)), []);
        for (const { field, ...sides } of conflictingFields(base, mine, withChanges(theirs))) {
          assert.equal(sides.mine, mine[field]);
          assert.equal(sides.theirs, theirs[field]);
          assert.notEqual(sides.mine, sides.theirs);
        }
      }),
    );
  });

  it('once answered leave only what I kept', () => {
    const changes = { title: 'Mine', leadStatusId: 2, email: 'mine@x' };
    const answer = { title: 'theirs', leadStatusId: 'mine' } as const;
    assert.deepEqual(resolved(changes, answer), { leadStatusId: 2, email: 'mine@x' });
  });
});

describe('the problems of typed values', () => {
  const required = { ...freeField, mandatory: true, maxLength: 5 };
  const strict = sampleContact({
    fieldRights: { ...sampleContact().fieldRights, firstName: required, title: required },
  });

  it('are told by field', () => {
    const changes = { firstName: ' ', title: 'longer', email: 'no address' };
    assert.deepEqual(fieldProblems(strict, changes), {
      firstName: 'required',
      title: 'too-long',
      email: 'not-an-email',
    });
  });

  it('are none for what the host would take', () => {
    const changes = { firstName: 'Zoë', title: '12345', email: '', leadStatusId: 3 };
    assert.deepEqual(fieldProblems(strict, changes), {});
    assert.deepEqual(fieldProblems(strict, { email: 'ø@æ.example' }), {});
  });

  it('want a name of some kind from who changes the name', () => {
    const nobody = { firstName: '', lastName: '' };
    assert.deepEqual(fieldProblems(sampleContact(), nobody), { lastName: 'required' });
    assert.deepEqual(fieldProblems(sampleContact({ lastName: '' }), { firstName: 'A' }), {});
  });

  it('do not blame an old record: one without a name can still get another status', () => {
    const nameless = sampleContact({ firstName: '', lastName: '' });
    assert.deepEqual(fieldProblems(nameless, { leadStatusId: 2 }), {});
  });
});

describe('a contact', () => {
  it('is called by the names it has, in reading order', () => {
    assert.equal(fullName(sampleContact({ middleName: 'Marie' })), 'Astrid Marie Solberg');
    assert.equal(fullName({ firstName: '', middleName: '', lastName: 'Solberg' }), 'Solberg');
    assert.equal(fullName({ firstName: '', middleName: '', lastName: '' }), '');
  });

  it('has a value for every field', () => {
    for (const field of contactFields) {
      assert.notEqual(fieldValue(sampleContact(), field), undefined);
    }
  });
});
