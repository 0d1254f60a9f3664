import { expect } from '@open-wc/testing';
import { heard, openCrm, until, type Crm } from './crm-fixture.js';
import { choose, fieldOf, save } from './field-acts.js';
import { click, pick, pointerAway, press } from './hand.js';
import { focused, has, says, the } from './seen.js';

const categoryOf = (crm: Crm) => crm.host.db.contact.get(11)?.categoryId;
const patches = (crm: Crm) => crm.asked.filter((line) => line.startsWith('PATCH'));

describe('a lead status that suggests another category', () => {
  afterEach(pointerAway);

  async function qualify(crm: Crm) {
    const element = await fieldOf(crm, 101);
    await save(element, 'Qualified');
    const dialog = await the(element, 'dialog', 'Update the category?');
    return { element, dialog };
  }

  it('asks first, with the suggestion chosen, what it is now, and nothing stored yet', async () => {
    const crm = openCrm();
    const { dialog } = await qualify(crm);
    await says(dialog, /With the lead status Qualified, a new category is suggested for Nordlys/);
    await says(dialog, 'Current category: Lead');
    const list = await the(dialog, 'combobox', 'New category');
    expect((list as HTMLSelectElement).selectedOptions[0]?.text.trim()).to.equal(
      'Opportunity (suggested)',
    );
    expect(patches(crm)).to.deep.equal([]);
  });

  it('keeps the focus in the dialog, and gives it back', async () => {
    const { element, dialog } = await qualify(openCrm());
    expect(focused()).to.equal(await the(dialog, 'button', 'Update category'));
    for (let tabs = 0; tabs < 6; tabs += 1) {
      await press('Tab');
      const inside = dialog.contains(focused()) || focused() === document.body;
      expect(inside, `Tab ${tabs + 1} stays in the dialog or leaves the page`).to.be.true;
    }
    await press('Escape');
    const list = await the(element, 'combobox', 'Lead status');
    await until(() => focused() === list, 'the focus is in the list again');
  });

  it('moves the company by Update category', async () => {
    const crm = openCrm();
    const { element, dialog } = await qualify(crm);
    await click(await the(dialog, 'button', 'Update category'));
    await until(() => categoryOf(crm) === 3, 'the company is an Opportunity');
    expect(crm.statusOf(101)).to.equal(5);
    await until(() => !has(document.body, 'dialog'), 'the dialog is closed');
    // Whatever Opportunity carries: the field follows the category that is stored now.
    await until(() => !element.matches(':state(saving)'), 'it is saved');
  });

  it('moves the company to the category that the person chose instead', async () => {
    const crm = openCrm();
    const { dialog } = await qualify(crm);
    pick(await the(dialog, 'combobox', 'New category'), 'Customer');
    await click(await the(dialog, 'button', 'Update category'));
    await until(() => categoryOf(crm) === 5, 'the company is a Customer');
    expect(crm.statusOf(101)).to.equal(5);
  });

  it('saves the status alone by Keep current category', async () => {
    const crm = openCrm();
    const { element, dialog } = await qualify(crm);
    await click(await the(dialog, 'button', 'Keep current category'));
    await until(() => crm.statusOf(101) === 5, 'the host has Qualified');
    await the(element, 'button', 'Lead status Qualified');
    expect(categoryOf(crm)).to.equal(1);
  });

  for (const way of ['Cancel', 'Escape']) {
    it(`saves nothing by ${way}, and the choice stays open`, async () => {
      const crm = openCrm();
      const { element, dialog } = await qualify(crm);
      const told = heard(element, 'lead-status-changed');
      if (way === 'Escape') await press('Escape');
      else await click(await the(dialog, 'button', 'Cancel'));
      expect(await the(element, 'combobox', 'Lead status')).to.have.property('value', 'Qualified');
      expect(has(document.body, 'dialog')).to.be.false;
      expect(patches(crm)).to.deep.equal([]);
      expect(categoryOf(crm)).to.equal(1);
      expect(told).to.have.length(0);
    });
  }

  it('keeps the status where only the category could not be moved, and Retry moves it', async () => {
    const crm = openCrm();
    const { element, dialog } = await qualify(crm);
    crm.fail({ kind: 'status', status: 503, match: 'PerformNeededCategoryUpdate' });
    await click(await the(dialog, 'button', 'Update category'));
    const note = await the(element, 'alert');
    await says(note, 'The lead status is saved, but the category was not updated.');
    expect(crm.statusOf(101)).to.equal(5);
    expect(has(element, 'combobox'), 'there is nothing more to choose').to.be.false;
    await the(element, 'button', 'Lead status Qualified');
    crm.host.faults.clear();
    await click(await the(note, 'button', 'Retry'));
    await until(() => categoryOf(crm) === 3, 'the company is an Opportunity');
  });

  it('asks nothing for a status that suggests none', async () => {
    const crm = openCrm();
    const element = await fieldOf(crm, 101);
    await save(element, 'Contacting');
    await until(() => crm.statusOf(101) === 2, 'the host has Contacting');
    expect(has(document.body, 'dialog')).to.be.false;
  });
});

describe('a lead status that another changed meanwhile', () => {
  afterEach(pointerAway);

  async function conflict(crm: Crm) {
    const element = await fieldOf(crm, 101);
    crm.fail('conflict');
    await save(element, 'Disqualified');
    const dialog = await the(element, 'dialog', 'Changed by someone else');
    return { element, dialog };
  }

  it('is asked about: mine and theirs, who changed it and when', async () => {
    const { dialog } = await conflict(openCrm());
    await says(dialog, /Olav Berg changed this contact \(.*\d{4}.*\) while you were editing/);
    expect(has(dialog, 'group', 'Lead status')).to.be.true;
    const mine = await the(dialog, 'radio', /^Disqualified\s+Mine$/);
    const theirs = await the(dialog, 'radio', /^Contacting\s+Theirs$/);
    expect(mine).to.have.property('checked', true);
    expect(theirs).to.have.property('checked', false);
  });

  it('is stored as I want it by Mine', async () => {
    const crm = openCrm();
    const { element, dialog } = await conflict(crm);
    await click(await the(dialog, 'button', 'Save choice'));
    await until(() => crm.statusOf(101) === 3, 'the host has Disqualified');
    await the(element, 'button', 'Lead status Disqualified');
  });

  it('stays as the other wants it by Theirs, and shows so', async () => {
    const crm = openCrm();
    const { element, dialog } = await conflict(crm);
    const told = heard(element, 'lead-status-changed');
    await click(await the(dialog, 'radio', /Theirs$/));
    await click(await the(dialog, 'button', 'Save choice'));
    await the(element, 'button', 'Lead status Contacting');
    expect(crm.statusOf(101)).to.equal(2);
    expect(told, 'we stored nothing').to.have.length(0);
  });

  it('is chosen by arrows and saved by Enter', async () => {
    const crm = openCrm();
    const { element, dialog } = await conflict(crm);
    (await the(dialog, 'radio', /Mine$/)).focus();
    await press('ArrowDown', 'Enter');
    await the(element, 'button', 'Lead status Contacting');
    expect(crm.statusOf(101)).to.equal(2);
  });

  it('goes back to the choice by Cancel, now on top of what the other stored', async () => {
    const crm = openCrm();
    const { element, dialog } = await conflict(crm);
    await click(await the(dialog, 'button', 'Cancel'));
    expect(await the(element, 'combobox')).to.have.property('value', 'Disqualified');
    expect(crm.statusOf(101)).to.equal(2);
    await click(await the(element, 'button', 'Save'));
    await until(() => crm.statusOf(101) === 3, 'the host has Disqualified');
  });

  it('is no question where the other chose the same', async () => {
    const crm = openCrm();
    const element = await fieldOf(crm, 101);
    await choose(element, 'Disqualified');
    const contact = await crm.services.leads.readContact(101);
    await crm.services.leads.saveContact(contact, { leadStatusId: 3 });
    await click(await the(element, 'button', 'Save'));
    await the(element, 'button', 'Lead status Disqualified');
    expect(has(document.body, 'dialog')).to.be.false;
    expect(has(element, 'alert')).to.be.false;
  });

  it('answers Cancel where the element leaves the page while it asks', async () => {
    const crm = openCrm();
    const { element } = await conflict(crm);
    const parent = element.parentElement as HTMLElement;
    element.remove();
    await until(() => !element.matches(':state(saving)'), 'it is decided');
    expect(crm.statusOf(101)).to.equal(2);
    parent.append(element);
    expect(await the(element, 'combobox')).to.have.property('value', 'Disqualified');
    expect(has(document.body, 'dialog')).to.be.false;
  });
});
