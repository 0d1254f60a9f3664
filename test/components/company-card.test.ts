import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CompanyCard } from '../../src/components/company-card/company-card.js';
import { heard, openCrm, place, until, type Crm } from './crm-fixture.js';
import { click, pick, pointerAway, press } from './hand.js';
import { focused, has, says, the, words } from './seen.js';

async function card(crm: Crm, id: number): Promise<CompanyCard> {
  const element = await place<CompanyCard>(
    html`<company-card company-id=${id} .host=${crm.connection}></company-card>`,
  );
  await the(element, 'heading');
  return element;
}

/** Opens the card and waits for its list of categories. */
async function edit(element: CompanyCard): Promise<HTMLSelectElement> {
  await click(await the(element, 'button', /^Edit /));
  const list = (await the(element, 'combobox', 'Category')) as HTMLSelectElement;
  await until(() => list.querySelector('optgroup'), 'the list is read');
  return list;
}

const categoryOf = (crm: Crm, id = 11) => crm.host.db.contact.get(id)?.categoryId;

describe('company-card', () => {
  afterEach(pointerAway);

  it('shows the category with its group, and how many contacts have a lead status', async () => {
    const element = await card(openCrm(), 11);
    await the(element, 'heading', 'Nordlys Energi');
    await says(
      element,
      /Category Lead Potential customer Lead status 6 contacts have a lead status/,
    );
  });

  it('counts a kept lead status too', async () => {
    const element = await card(openCrm(), 12);
    await says(element, /Category Customer .*1 contact has a lead status/);
  });

  it('stands without the count where that failed, and never says a wrong one', async () => {
    const crm = openCrm();
    crm.fail({ kind: 'status', status: 403, match: 'Archive' });
    const element = await card(crm, 11);
    await says(element, /Category Lead Potential customer Lead status –/);
    pick(await edit(element), 'Customer');
    await says(element, 'used only with a category in the group “Potential customer”');
    expect(words(element)).not.to.match(/No contact|0 contacts/);
  });

  it('lists categories under their groups, with what is stored chosen', async () => {
    const list = await edit(await card(openCrm(), 11));
    expect([...list.querySelectorAll('optgroup')].map((group) => group.label)).to.deep.equal([
      'Customer',
      'Potential customer',
      'Partner',
      'Lost',
      'Other',
    ]);
    expect(list.selectedOptions[0]?.text.trim()).to.equal('Lead');
    expect([...list.options].map((option) => option.text.trim())).not.to.include('Reseller');
    expect(focused()).to.equal(list);
  });

  it('shows a deleted category as deleted; it can be left, not chosen', async () => {
    const crm = openCrm();
    const element = await card(crm, 16);
    await says(element, 'Category Reseller (deleted)');
    const list = await edit(element);
    const stored = list.selectedOptions[0];
    expect(stored?.text.trim()).to.equal('Reseller (deleted)');
    expect(stored?.disabled).to.be.true;
    pick(list, 'Partner');
    await click(await the(element, 'button', 'Save'));
    await says(element, 'Category Partner Partner');
    expect(categoryOf(crm, 16)).to.equal(7);
  });

  it('says beforehand how many contacts’ lead status will be hidden', async () => {
    const crm = openCrm();
    const element = await card(crm, 11);
    const list = await edit(element);
    pick(list, 'Customer');
    await says(element, 'The lead status of 6 contacts will be hidden. The values are kept.');
    pick(list, 'Prospect');
    await says(element, 'The lead status of 6 contacts will be hidden. The values are kept.');
    pick(list, /^Marketing qualified/);
    await until(() => !words(element).includes('will be hidden'), 'nothing is hidden by that');
    expect(categoryOf(crm), 'nothing is stored yet').to.equal(1);
  });

  it('says beforehand that lead statuses will start again', async () => {
    const crm = openCrm();
    const element = await card(crm, 12);
    pick(await edit(element), 'Lead');
    await says(element, 'All contacts in the company will be set to the first lead status');
    await click(await the(element, 'button', 'Save'));
    await says(element, 'Category Lead Potential customer');
    expect([crm.statusOf(111), crm.statusOf(112)]).to.deep.equal([1, 1]);
    await says(element, '2 contacts have a lead status');
  });

  it('stores the category, tells it, and gives the focus back to the pencil', async () => {
    const crm = openCrm();
    const element = await card(crm, 11);
    const asked = heard(element, 'company-category-change');
    const told = heard(element, 'company-category-changed');
    pick(await edit(element), 'Customer');
    await press('Tab', 'Enter');
    await says(element, /Category Customer.*Category is now Customer\./);
    expect(categoryOf(crm)).to.equal(5);
    expect(asked.map(({ from, to }) => [from, to])).to.deep.equal([[1, 5]]);
    expect(told.map(({ from, to }) => [from, to])).to.deep.equal([[1, 5]]);
    expect(crm.statusOf(105), 'the value is kept').to.equal(5);
    const pencil = await the(element, 'button', 'Edit Nordlys Energi');
    await until(() => focused() === pencil, 'the focus is on the pencil');
  });

  it('asks the page first, which may refuse; the choice stays', async () => {
    const crm = openCrm();
    const element = await card(crm, 11);
    element.addEventListener('company-category-change', (event) => {
      event.waitUntil(Promise.resolve(false));
    });
    const list = await edit(element);
    pick(list, 'Customer');
    const save = await the(element, 'button', 'Save');
    await click(save);
    await the(element, 'button', 'Save');
    expect(list.selectedOptions[0]?.text.trim()).to.equal('Customer');
    expect(categoryOf(crm)).to.equal(1);
  });

  for (const way of ['Cancel', 'Escape']) {
    it(`forgets the choice by ${way}`, async () => {
      const crm = openCrm();
      const element = await card(crm, 11);
      pick(await edit(element), 'Customer');
      if (way === 'Escape') await press('Escape');
      else await click(await the(element, 'button', 'Cancel'));
      const pencil = await the(element, 'button', 'Edit Nordlys Energi');
      await until(() => focused() === pencil, 'the focus is on the pencil');
      await says(element, 'Category Lead');
      expect((await edit(element)).selectedOptions[0]?.text.trim()).to.equal('Lead');
      expect(categoryOf(crm)).to.equal(1);
    });
  }

  for (const fault of ['offline', 'maintenance@save', 'server-error@save']) {
    it(`keeps the choice when saving fails (${fault}), and Retry saves it`, async () => {
      const crm = openCrm();
      const element = await card(crm, 11);
      const errors = heard(element, 'lead-error');
      const list = await edit(element);
      pick(list, 'Customer');
      crm.fail(fault);
      await click(await the(element, 'button', 'Save'));
      const note = await the(element, 'alert');
      await says(note, 'The category was not changed.');
      expect(list.selectedOptions[0]?.text.trim()).to.equal('Customer');
      expect(errors).to.have.length(1);
      crm.host.faults.clear();
      await click(await the(note, 'button', 'Retry'));
      await the(element, 'button', 'Edit Nordlys Energi');
      await says(element, 'Category Customer Customer');
      expect(categoryOf(crm)).to.equal(5);
    });
  }

  it('asks where another moved the company meanwhile', async () => {
    const crm = openCrm();
    const element = await card(crm, 11);
    pick(await edit(element), 'Customer');
    crm.fail('conflict');
    await click(await the(element, 'button', 'Save'));
    const dialog = await the(element, 'dialog', 'Changed by someone else');
    await the(dialog, 'group', 'Category');
    await the(dialog, 'radio', /^Customer\s+Mine$/);
    const theirs = await the(dialog, 'radio', /Theirs$/);
    await click(theirs);
    await click(await the(dialog, 'button', 'Save choice'));
    await the(element, 'button', 'Edit Nordlys Energi');
    expect(categoryOf(crm)).not.to.be.oneOf([1, 5]);
  });

  it('forgets a choice when it shows another company', async () => {
    const crm = openCrm();
    const element = await card(crm, 11);
    pick(await edit(element), 'Customer');
    element.companyId = 13;
    await the(element, 'heading', 'Solvik Shipping');
    expect(has(element, 'button', 'Save')).to.be.false;
    expect((await edit(element)).selectedOptions[0]?.text.trim()).to.equal('Prospect');
  });

  it('shows the company that was asked for last', async () => {
    const crm = openCrm();
    const first = crm.hold('Contact/11');
    const element = await place<CompanyCard>(
      html`<company-card company-id="11" .host=${crm.connection}></company-card>`,
    );
    await says(element, 'Loading company');
    element.companyId = 12;
    await the(element, 'heading', 'Fjordbank');
    first.release();
    await element.updateComplete;
    expect(has(element, 'heading', 'Fjordbank')).to.be.true;
  });

  it('has no pencil where the page wants it so, and says when no company is chosen', async () => {
    const crm = openCrm();
    const element = await card(crm, 11);
    element.readonly = true;
    await until(() => !has(element, 'button', /^Edit/), 'the pencil is gone');
    element.companyId = undefined;
    await says(element, 'No company chosen');
  });
});
