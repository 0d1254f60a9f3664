import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { companyFromWire, companyWire } from '../../src/services/webapi/company-wire.js';
import {
  contactFromWire,
  personMember,
  personWire,
} from '../../src/services/webapi/person-wire.js';
import {
  fieldPropertiesWire,
  fieldRightFromWire,
  tableRightFromWire,
  tableRightWire,
} from '../../src/services/webapi/rights-wire.js';

/** Real answers of a real host, as the official client brings them for its own tests. */
function payload(name: string): unknown {
  const path = `../../node_modules/@superoffice/webapi/__tests__/${name}.json`;
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}

describe('real payloads of the host', () => {
  it('Person210: a contact of a company, from before there was a lead status', () => {
    const contact = contactFromWire(z.parse(personWire, payload('Person210')));
    assert.equal(contact.id, 210);
    assert.equal(contact.firstName, 'Steve');
    assert.equal(contact.lastName, 'Fishmann');
    assert.equal(contact.title, 'Owner');
    assert.equal(contact.email, 'Fish.company.steve@mailinator.com');
    assert.equal(contact.mobilePhone, '00 44 78 1791 3882');
    assert.equal(contact.officePhone, '00 44 78 1791 3345');
    assert.deepEqual(contact.company, { id: 124, name: 'Fish company' });
    assert.equal(contact.category?.id, 9);
    assert.equal(contact.category?.name, 'MarketingItem 1');
    assert.equal(contact.category?.group, 'unknown');
    assert.equal(contact.leadStatusId, 0);
    assert.equal(contact.leadStatusName, '');
    assert.equal(contact.retired, false);
    assert.deepEqual(contact.lastChange, { by: 'Adm0', at: new Date('2019-12-19T11:55:14Z') });
    assert.deepEqual(contact.rights, { mayUpdate: true, mayDelete: true, reason: '' });
    const { firstName, categoryId, leadStatusId, title } = contact.fieldRights;
    assert.equal(categoryId.access, 'read');
    assert.equal(firstName.access, 'write');
    assert.equal(firstName.mandatory, true);
    assert.equal(firstName.maxLength, 99);
    assert.equal(title.maxLength, 239);
    assert.equal(leadStatusId.access, 'write');
  });

  for (const name of ['Person210-utctz', 'Person210-notz']) {
    it(`${name}: the same contact with its dates in UTC`, () => {
      const contact = contactFromWire(z.parse(personWire, payload(name)));
      assert.equal(contact.id, 210);
      assert.deepEqual(contact.lastChange.at, new Date('2019-12-19T10:55:14Z'));
    });
  }

  it('ContactDefault: a company that is not stored yet', () => {
    const company = companyFromWire(z.parse(companyWire, payload('ContactDefault')));
    assert.equal(company.id, 0);
    assert.equal(company.category?.id, 3);
    assert.equal(company.category?.name, 'Leverandør');
    assert.equal(company.rights.mayUpdate, true);
    assert.deepEqual(company.lastChange, { by: '', at: undefined });
    assert.equal(company.categoryRight.access, 'write');
    assert.equal(company.categoryRight.mandatory, true);
    assert.equal(company.categoryRight.reason, '');
  });

  it('ContactEntity: a company that may be changed in part and not deleted', () => {
    const company = companyFromWire(z.parse(companyWire, payload('ContactEntity')));
    assert.equal(company.id, 5);
    assert.equal(company.name, 'Bjørge AS');
    assert.equal(company.department, 'BAvdeling');
    assert.deepEqual(company.rights, { mayUpdate: true, mayDelete: false, reason: '' });
  });

  it('TableRights: every right in them can be read', () => {
    const carrier = z.looseObject({
      TableRight: tableRightWire,
      FieldProperties: fieldPropertiesWire,
    });
    const carriers = z.parse(z.array(carrier), payload('TableRights'));
    assert.ok(carriers.length > 0);
    for (const { TableRight, FieldProperties } of carriers) {
      assert.equal(typeof tableRightFromWire(TableRight).mayUpdate, 'boolean');
      for (const name of Object.values(personMember)) {
        assert.match(fieldRightFromWire(FieldProperties, name).access, /^(hidden|read|write)$/);
      }
    }
    assert.equal(tableRightFromWire(carriers[0]?.TableRight).mayUpdate, true);
    assert.equal(tableRightFromWire(carriers[0]?.TableRight).mayDelete, false);
  });
});
