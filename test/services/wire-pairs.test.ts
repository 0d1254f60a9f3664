import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { categoryGroups } from '../../src/domain/category.js';
import { contactFields, type Contact } from '../../src/domain/contact.js';
import {
  categoryUpdateWire,
  suggestionFromWire,
} from '../../src/services/webapi/category-update-wire.js';
import {
  categoryFromWire,
  categoryWire,
  saysGroup,
} from '../../src/services/webapi/category-wire.js';
import { companyFromWire, companyWire } from '../../src/services/webapi/company-wire.js';
import { changedPerson, contactPatch } from '../../src/services/webapi/contact-patch.js';
import { leadStatusFromWire, mdoItemWire } from '../../src/services/webapi/list-wire.js';
import { contactFromWire, personWire } from '../../src/services/webapi/person-wire.js';
import { fieldRightFromWire, tableRightFromWire } from '../../src/services/webapi/rights-wire.js';
import { anyText, categories, listItems, persons } from './wire-arbitraries.js';

/** Through JSON, as over the wire: members that are undefined are gone. */
function received<T>(schema: z.core.$ZodType<T>, value: unknown): T {
  return z.parse(schema, JSON.parse(JSON.stringify(value)));
}

describe('a person of the wire', () => {
  it('is a whole contact, whatever the host leaves out, adds or words anew', () => {
    fc.assert(
      fc.property(persons, (wire) => {
        const contact = contactFromWire(received(personWire, wire));
        assert.equal(contact.id, wire.PersonId);
        assert.equal(contact.lastName, wire.Lastname ?? '');
        assert.equal(contact.leadStatusId, wire.LeadstatusId ?? 0);
        assert.equal(contact.company?.id ?? 0, wire.Contact?.ContactId ?? 0);
        assert.equal(contact.category?.id ?? 0, wire.Category?.Id ?? 0);
        assert.equal(contact.email, wire.Emails?.[0]?.Value ?? '');
        assert.equal(typeof contact.retired, 'boolean');
        for (const field of contactFields) {
          assert.ok(['hidden', 'read', 'write'].includes(contact.fieldRights[field].access));
        }
        const { at } = contact.lastChange;
        assert.ok(at === undefined || !Number.isNaN(at.getTime()));
      }),
    );
  });

  it('keeps what we do not read, so that it can be sent back', () => {
    fc.assert(
      fc.property(persons, (wire) => {
        const sent = JSON.parse(JSON.stringify(wire)) as object;
        assert.deepEqual({ ...received(personWire, wire) }, { ...sent });
      }),
    );
  });

  it('takes a change and comes back as the contact with that change', () => {
    const changes = fc.record(
      { lastName: anyText, title: anyText, leadStatusId: fc.nat(99), email: anyText },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(persons, changes, (wire, change) => {
        const read = received(personWire, wire);
        const before = contactFromWire(read);
        const after = contactFromWire(received(personWire, changedPerson(read, change)));
        const { email, ...plain } = change;
        const first: Partial<Contact> = email ? { email } : { email: after.email };
        assert.deepEqual(after, { ...before, ...plain, ...first });
        if (email !== '') return;
        assert.equal(after.email, wire.Emails?.[1]?.Value ?? '');
      }),
    );
  });

  it('is refused where a member has the wrong type', () => {
    const wrong = [
      { PersonId: '210' },
      { PersonId: 1, LeadstatusId: '5' },
      { PersonId: 1, Category: { Id: null } },
      { PersonId: 1, Emails: {} },
      {},
      null,
      [],
    ];
    for (const wire of wrong) assert.equal(z.safeParse(personWire, wire).success, false);
  });
});

describe('a patch', () => {
  it('tests each plain member and replaces it, and lists only with the whole of them', () => {
    fc.assert(
      fc.property(persons, anyText, (wire, text) => {
        const read = received(personWire, wire);
        const contact = contactFromWire(read);
        const patch = contactPatch(contact, { title: text, email: 'a@b' }, read);
        assert.deepEqual(patch.slice(0, 2), [
          { op: 'test', path: '/Title', value: contact.title },
          { op: 'replace', path: '/Title', value: text },
        ]);
        const [first, ...further] = patch[2]?.value as { Value: string; Description?: string }[];
        assert.equal(first?.Value, 'a@b');
        assert.equal(first.Description, read.Emails?.[0]?.Description);
        assert.deepEqual(further, read.Emails?.slice(1) ?? []);
        assert.equal(patch.length, 3);
      }),
    );
  });
});

describe('an emptied address', () => {
  it('is dropped from the list, and the next one takes its place', () => {
    const wire = { PersonId: 1, Emails: [{ Value: 'a@b' }, { Value: 'c@d', Description: 'Home' }] };
    const [operation] = contactPatch(contactFromWire(wire), { email: '' }, wire);
    assert.deepEqual(operation?.value, [{ Value: 'c@d', Description: 'Home' }]);
  });
});

describe('a category of the wire', () => {
  it('has a group of ours, and "unknown" for words that the host adds', () => {
    fc.assert(
      fc.property(categories, (wire) => {
        const read = received(categoryWire, wire);
        const category = categoryFromWire(read);
        assert.equal(category === undefined, wire.Id === 0);
        assert.ok(!category || categoryGroups.includes(category.group));
        assert.equal(typeof (category?.leadStatusEnabled ?? false), 'boolean');
        assert.equal(saysGroup(read), wire.CategoryGroup != null && wire.EnableLeadStatus != null);
      }),
    );
    const stranger = { Id: 1, CategoryGroup: 'Competitor', EnableLeadStatus: true };
    assert.equal(categoryFromWire(stranger)?.group, 'unknown');
    assert.equal(categoryFromWire({ Id: 1, CategoryGroup: 'constructor' })?.group, 'unknown');
  });

  it('is none where the host has null, nothing, or id 0', () => {
    for (const wire of [null, undefined, { Id: 0, Value: '' }]) {
      assert.equal(categoryFromWire(wire), undefined);
    }
  });
});

describe('other pairs of the wire', () => {
  it('make a lead status of any list item, ranked by place where the host gives no rank', () => {
    fc.assert(
      fc.property(listItems, fc.nat(30), (wire, position) => {
        const status = leadStatusFromWire(received(mdoItemWire, wire), position);
        assert.equal(status.id, wire.Id);
        assert.equal(status.rank, wire.Rank ?? position);
        assert.equal(status.deleted, wire.Deleted ?? false);
      }),
    );
  });

  it('make a company without a category, and one that nobody ever changed', () => {
    const company = companyFromWire(
      received(companyWire, { ContactId: 0, Category: null, UpdatedDate: '0001-01-01T00:00:00' }),
    );
    assert.equal(company.category, undefined);
    assert.equal(company.name, '');
    assert.deepEqual(company.lastChange, { by: '', at: undefined });
    assert.equal(company.rights.mayUpdate, true);
  });

  it('make a suggestion only where one is switched on and has a target, and hand it back whole', () => {
    const wire = {
      Enabled: true,
      TriggerType: 'SomethingNew',
      UserConfirmation: null,
      DefaultCategory: 3,
      Later: { more: 1 },
    };
    const read = received(categoryUpdateWire, wire);
    assert.deepEqual(suggestionFromWire(read), { categoryId: 3, confirm: false, setting: wire });
    assert.equal(suggestionFromWire(null), undefined);
    assert.equal(suggestionFromWire({ ...read, Enabled: false }), undefined);
    assert.equal(suggestionFromWire({ ...read, DefaultCategory: 0 }), undefined);
  });
});

describe('a right of the wire', () => {
  const field = (Mask: unknown, Reason = '') =>
    fieldRightFromWire({ Title: { FieldRight: { Mask, Reason } } }, 'Title');
  const accesses = [
    ['None', 'hidden'],
    ['Read', 'read'],
    ['Update', 'write'],
    ['Update, UIHintMandatory', 'write'],
    ['Update, UIHintReadOnly', 'read'],
    ['Unused4, UIHintReadOnly', 'read'],
    ['Update, Unused4', 'write'],
    ['Read, SomethingNew', 'read'],
    ['toString', 'hidden'],
    [3, 'write'],
    [1, 'read'],
    [131, 'read'],
    [0, 'hidden'],
    [null, 'hidden'],
  ] as const;
  for (const [mask, access] of accesses) {
    it(`to a field with ${mask ?? 'an unreadable mask'} is "${access}"`, () => {
      assert.equal(field(mask).access, access);
    });
  }

  const updates = [
    ['Select, Update, Insert, Delete', true],
    ['FULL', true],
    ['RI, RestrictedUpdate', true],
    ['URI', true],
    ['WRITE', true],
    ['Uninitialized', true],
    ['Select', false],
    ['RI', false],
    ['None', false],
    [1, false],
    [7, true],
  ] as const;
  for (const [mask, may] of updates) {
    it(`to a record with ${mask} ${may ? 'lets' : 'does not let'} it be changed`, () => {
      assert.equal(tableRightFromWire({ Mask: mask }).mayUpdate, may);
    });
  }

  it('that is not stated is free', () => {
    assert.equal(fieldRightFromWire(null, 'Title').access, 'write');
    assert.equal(fieldRightFromWire({ Emails: {} }, 'Title').access, 'write');
    assert.equal(tableRightFromWire(null).mayDelete, true);
  });

  it('has a reason for people only where the host translated it', () => {
    assert.equal(field('Read', '[SR_ACCESS_PERSONONCOMPANY]').reason, '');
    assert.equal(field('Read', 'Nom de société').reason, 'Nom de société');
  });
});
