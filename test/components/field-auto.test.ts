import { expect } from '@open-wc/testing';
import type { LeadStatusField } from '../../src/components/lead-status-field/lead-status-field.js';
import { heard, openCrm, until, type Crm } from './crm-fixture.js';
import { choose, edit, fieldOf, listOf, save } from './field-acts.js';
import { click, pointerAway, press } from './hand.js';
import { focused, has, says, the, words } from './seen.js';

/** Chooses Contacting for contact 101, saved at once. */
async function contacting(crm: Crm): Promise<LeadStatusField> {
  const element = await fieldOf(crm, 101, 'auto');
  await choose(element, 'Contacting');
  await until(() => crm.statusOf(101) === 2, 'the host has Contacting');
  await the(element, 'button', 'Undo');
  return element;
}

/** Another user changes the status of contact 101. */
async function anotherChanges(crm: Crm, leadStatusId: number): Promise<void> {
  const contact = await crm.services.leads.readContact(101);
  await crm.services.leads.saveContact(contact, { leadStatusId });
}

describe('a lead status that is saved at once', () => {
  afterEach(pointerAway);

  it('is stored as it is chosen, without Save and Cancel', async () => {
    const crm = openCrm();
    const element = await fieldOf(crm, 101, 'auto');
    await edit(element);
    expect(has(element, 'button', 'Save')).to.be.false;
    await press('ArrowDown', 'ArrowDown', 'Enter');
    await until(() => crm.statusOf(101) === 2, 'the host has Contacting');
    const value = await the(element, 'button', 'Lead status Contacting');
    await until(() => focused() === value, 'the focus is on the value');
  });

  it('is taken back by Undo', async () => {
    const crm = openCrm();
    const element = await contacting(crm);
    const told = heard(element, 'lead-status-changed');
    await click(await the(element, 'button', 'Undo'));
    await until(() => crm.statusOf(101) === 1, 'the host has Open again');
    await the(element, 'button', 'Lead status Open');
    await says(element, /Undone\. Lead status is Open again\.$/);
    expect(has(element, 'button', 'Undo')).to.be.false;
    expect(told.map(({ from, to, source }) => [from, to, source])).to.deep.equal([[2, 1, 'undo']]);
  });

  it('is taken back by Ctrl+Z on the value, and the focus stays there', async () => {
    const crm = openCrm();
    const element = await contacting(crm);
    const value = await the(element, 'button', 'Lead status Contacting');
    await until(() => focused() === value, 'the focus is on the value');
    await press('Control+z');
    await until(() => crm.statusOf(101) === 1, 'the host has Open again');
    expect(focused()).to.equal(await the(element, 'button', 'Lead status Open'));
  });

  it('is not taken back over another’s change, and says so', async () => {
    const crm = openCrm();
    const element = await contacting(crm);
    await anotherChanges(crm, 4);
    await click(await the(element, 'button', 'Undo'));
    const note = await the(element, 'alert');
    await says(note, 'Someone else changed this in the meantime.');
    expect(crm.statusOf(101)).to.equal(4);
    expect(has(element, 'button', 'Undo'), 'there is nothing left to take back').to.be.false;
    await click(await the(note, 'button', 'Reload'));
    await the(element, 'button', 'Lead status Re-nurture');
  });

  it('can be taken back later where the host failed to', async () => {
    const crm = openCrm();
    const element = await contacting(crm);
    crm.fail('maintenance@save');
    await click(await the(element, 'button', 'Undo'));
    const note = await the(element, 'alert');
    expect(crm.statusOf(101)).to.equal(2);
    crm.host.faults.clear();
    await click(await the(note, 'button', 'Retry'));
    await until(() => crm.statusOf(101) === 1, 'the host has Open again');
  });

  it('that fails shows what is stored, and Retry stores the choice', async () => {
    const crm = openCrm();
    const element = await fieldOf(crm, 101, 'auto');
    crm.fail('maintenance@save');
    await choose(element, 'Contacting');
    const note = await the(element, 'alert');
    await the(element, 'button', 'Lead status Open');
    expect(element.value).to.equal(1);
    crm.host.faults.clear();
    await click(await the(note, 'button', 'Retry'));
    await until(() => crm.statusOf(101) === 2, 'the host has Contacting');
    await the(element, 'button', 'Lead status Contacting');
    expect(has(element, 'alert')).to.be.false;
  });

  it('offers no Undo where there was no status before', async () => {
    const crm = openCrm();
    const element = await fieldOf(crm, 143, 'auto');
    await choose(element, 'Contacting');
    await until(() => crm.statusOf(143) === 2, 'the host has Contacting');
    await the(element, 'button', 'Edit lead status');
    expect(has(element, 'button', 'Undo')).to.be.false;
  });

  it('offers Undo after Save too, and for the latest change only', async () => {
    const crm = openCrm();
    const element = await fieldOf(crm, 101);
    await save(element, 'Contacting');
    await the(element, 'button', 'Undo');
    await save(element, 'Disqualified');
    await until(() => crm.statusOf(101) === 3, 'the host has Disqualified');
    await click(await the(element, 'button', 'Undo'));
    await until(() => crm.statusOf(101) === 2, 'the host has Contacting again');
    expect(has(element, 'button', 'Undo')).to.be.false;
  });

  it('keeps its Undo where a later editing is cancelled', async () => {
    const crm = openCrm();
    const element = await contacting(crm);
    await edit(element);
    await press('Escape');
    await the(element, 'button', 'Undo');
  });

  it('is left by Escape with nothing chosen', async () => {
    const crm = openCrm();
    const element = await fieldOf(crm, 101, 'auto');
    await press('Tab', 'Enter');
    await listOf(element);
    await press('Escape');
    await the(element, 'button', 'Lead status Open');
    expect(words(element)).not.to.include('Undo');
  });
});
