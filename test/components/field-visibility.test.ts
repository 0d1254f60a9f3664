import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { LeadStatusField } from '../../src/components/lead-status-field/lead-status-field.js';
import type { LeadStatusVisibilityEvent } from '../../src/events/lead-status-events.js';
import { openCrm, place, until, type Crm } from './crm-fixture.js';
import { says, words } from './seen.js';

/** Places a field and collects what it says of its being seen. */
async function field(crm: Crm, id: number) {
  const told: (string | undefined)[] = [];
  const element = await place<LeadStatusField>(
    html`<lead-status-field
      contact-id=${id}
      .host=${crm.connection}
      @lead-status-visibility=${(event: LeadStatusVisibilityEvent) =>
        told.push(`${event.contactId} ${event.visible ? 'visible' : String(event.reason)}`)}
    ></lead-status-field>`,
  );
  await until(() => told.length > 0, 'the field says whether it shows');
  return { element, told };
}

async function moveCompany(crm: Crm, companyId: number, categoryId: number): Promise<void> {
  const company = await crm.services.companies.readCompany(companyId);
  await crm.services.companies.changeCategory(company, categoryId);
}

describe('a lead status that is not in use', () => {
  for (const [id, reason, why] of [
    [111, 'not-potential', 'a customer, with a value kept'],
    [112, 'not-potential', 'a customer that never had one'],
    [121, 'not-enabled', 'a category in which it is switched off, with a value kept'],
    [161, 'not-potential', 'a deleted category'],
  ] as const) {
    it(`takes no room and says why: ${why} (${id})`, async () => {
      const { element, told } = await field(openCrm(), id);
      expect(told).to.deep.equal([`${id} ${reason}`]);
      expect(element.matches(':state(hidden)')).to.be.true;
      expect(element.getBoundingClientRect().height).to.equal(0);
      expect(words(element)).to.equal('');
    });
  }

  it('shows for a contact without a company by the contact’s own category', async () => {
    const { element, told } = await field(openCrm(), 131);
    expect(told).to.deep.equal(['131 visible']);
    await says(element, 'Lead status Open');
  });

  it('comes back as Open when its company enters a lead category, and says so', async () => {
    const crm = openCrm();
    const { element, told } = await field(crm, 111);
    await moveCompany(crm, 12, 1);
    element.reload();
    await says(element, 'Lead status Open');
    expect(told).to.deep.equal(['111 not-potential', '111 visible']);
    expect(element.matches(':state(hidden)')).to.be.false;
    expect(element.getBoundingClientRect().height).to.be.greaterThan(40);
  });

  it('goes out of sight when its company becomes a customer, and the value is kept', async () => {
    const crm = openCrm();
    const { element, told } = await field(crm, 105);
    await says(element, 'Lead status Qualified');
    await moveCompany(crm, 11, 5);
    element.reload();
    await until(() => element.matches(':state(hidden)'), 'the field is hidden');
    expect(told).to.deep.equal(['105 visible', '105 not-potential']);
    expect(crm.statusOf(105)).to.equal(5);
  });

  it('is told once for each contact', async () => {
    const crm = openCrm();
    const { element, told } = await field(crm, 111);
    element.contactId = 112;
    await until(() => told.length === 2, 'the second contact is told');
    element.reload();
    element.contactId = 101;
    await says(element, 'Lead status Open');
    expect(told).to.deep.equal(['111 not-potential', '112 not-potential', '101 visible']);
  });
});

describe('a lead status that is being read', () => {
  it('keeps its height from the skeleton to the value', async () => {
    const crm = openCrm();
    const { release } = crm.hold('Person/101');
    const element = await place<LeadStatusField>(
      html`<lead-status-field contact-id="101" .host=${crm.connection}></lead-status-field>`,
    );
    expect(element.matches(':state(loading)')).to.be.true;
    await says(element, 'Lead status Loading contact');
    const before = element.getBoundingClientRect().height;
    release();
    await says(element, 'Lead status Open');
    expect(element.matches(':state(loading)')).to.be.false;
    expect(element.getBoundingClientRect().height).to.equal(before);
    expect(before).to.be.greaterThan(40);
  });

  it('waits for the list too, so that no status flashes without its name and colour', async () => {
    const crm = openCrm();
    const { release } = crm.hold('MDOList/leadstatus');
    const element = await place<LeadStatusField>(
      html`<lead-status-field contact-id="101" .host=${crm.connection}></lead-status-field>`,
    );
    await until(() => crm.asked.includes('GET v1/Person/101'), 'the contact is asked for');
    await until(() => !element.matches(':state(loading)'), 'the contact is read');
    await says(element, 'Lead status Loading contact');
    release();
    await says(element, 'Lead status Open');
  });

  it('without a contact says so, and is no error', async () => {
    const crm = openCrm();
    const element = await place<LeadStatusField>(
      html`<lead-status-field .host=${crm.connection}></lead-status-field>`,
    );
    await says(element, 'Lead status No contact chosen');
    expect(element.matches(':state(error)')).to.be.false;
    expect(crm.asked.filter((line) => line.includes('Person'))).to.deep.equal([]);
  });
});
