import { expect } from '@open-wc/testing';
import { heard, openCrm, until } from './crm-fixture.js';
import { choose, fieldOf, save } from './field-acts.js';
import { click, pointerAway, press } from './hand.js';
import { focused, has, says, the } from './seen.js';

describe('saving a lead status', () => {
  afterEach(pointerAway);

  it('shows the choice at once, marked as on its way, and without a second pencil', async () => {
    const crm = openCrm();
    const element = await fieldOf(crm, 101);
    const { release } = crm.hold('PATCH');
    await save(element, 'Contacting');
    const value = await the(element, 'button', 'Lead status Contacting');
    expect(value.closest('[aria-busy="true"]')).to.exist;
    expect(element.matches(':state(saving)')).to.be.true;
    expect(has(element, 'button', 'Edit lead status')).to.be.false;
    expect(crm.statusOf(101)).to.equal(1);
    release();
    await until(() => !element.matches(':state(saving)'), 'it is saved');
    expect(crm.statusOf(101)).to.equal(2);
    expect(value.closest('[aria-busy="true"]')).not.to.exist;
    await the(element, 'button', 'Edit lead status');
  });

  it('tells what was and what is now, once the host has it', async () => {
    const crm = openCrm();
    const element = await fieldOf(crm, 101);
    const before = heard(element, 'lead-status-change');
    const after = heard(element, 'lead-status-changed');
    const { release } = crm.hold('PATCH');
    await save(element, 'Contacting');
    await until(() => before.length > 0, 'it is told before');
    expect(after).to.have.length(0);
    release();
    await until(() => after.length > 0, 'it is told after');
    expect(before[0]).to.include({ from: 1, to: 2 });
    expect(before[0]?.contact.id).to.equal(101);
    expect(after[0]).to.include({ from: 1, to: 2, source: 'save' });
    expect(after[0]?.contact.leadStatusId).to.equal(2);
    expect(before).to.have.length(1);
    expect(after).to.have.length(1);
  });

  for (const [fault, code, sentence, action] of [
    ['offline', 'unreachable', 'The CRM could not be reached.', 'Retry'],
    ['signed-out@save', 'unauthenticated', 'You are signed out.', 'Sign in'],
    ['denied@save', 'denied', 'You do not have the right to do this.', undefined],
    ['not-found@save', 'not-found', 'The record was not found.', undefined],
    ['test-failed', 'conflict', 'Someone else changed this in the meantime.', 'Reload'],
    ['changed-since', 'conflict', 'Someone else changed this in the meantime.', 'Reload'],
    ['rate-limited@save', 'rate-limited', 'The CRM is getting too many requests', 'Retry'],
    ['server-error@save', 'unreachable', 'The CRM could not be reached.', 'Retry'],
    ['maintenance@save', 'maintenance', 'closed for maintenance', 'Retry'],
  ] as const) {
    it(`keeps the choice when it fails (${fault}), says why, and can be done later`, async () => {
      const crm = openCrm();
      const element = await fieldOf(crm, 101);
      const errors = heard(element, 'lead-error');
      crm.fail(fault);
      await save(element, 'Contacting');
      const note = await the(element, 'alert');
      await says(note, /^The lead status was not saved\. /);
      await says(note, sentence);
      expect(errors.map((error) => error.code)).to.deep.equal([code]);
      expect(element.matches(':state(error)')).to.be.true;
      expect(await the(element, 'combobox'), 'the choice').to.have.property('value', 'Contacting');
      expect(crm.statusOf(101)).to.equal(1);
      expect(has(note, 'button')).to.equal(action !== undefined);

      crm.host.faults.clear();
      if (action) await click(await the(note, 'button', action));
      if (action !== 'Retry' && action !== 'Sign in') {
        await until(() => action === undefined || !has(element, 'alert'), 'it is read again');
        expect(await the(element, 'combobox')).to.have.property('value', 'Contacting');
        await click(await the(element, 'button', 'Save'));
      }
      await until(() => crm.statusOf(101) === 2, 'the host has the choice');
      await the(element, 'button', 'Lead status Contacting');
      expect(has(element, 'alert')).to.be.false;
      expect(element.matches(':state(error)')).to.be.false;
    });
  }

  it('keeps the choice when the host takes too long', async () => {
    const crm = openCrm({ timeoutMs: 60 });
    const element = await fieldOf(crm, 101);
    crm.fail({ kind: 'latency', ms: 5000, on: 'save' });
    await save(element, 'Contacting');
    await says(await the(element, 'alert'), 'The CRM took too long to answer.');
    expect(await the(element, 'combobox')).to.have.property('value', 'Contacting');
    expect(crm.statusOf(101)).to.equal(1);
  });

  it('that failed is taken back by Cancel: the stored status shows again', async () => {
    const crm = openCrm();
    const element = await fieldOf(crm, 101);
    crm.fail('denied@save');
    await save(element, 'Contacting');
    await the(element, 'alert');
    await click(await the(element, 'button', 'Cancel'));
    await the(element, 'button', 'Lead status Open');
    expect(has(element, 'alert')).to.be.false;
  });

  for (const fault of ['dropped-after-write', 'malformed@save', 'wrong-type@save']) {
    it(`succeeds where only the answer was lost (${fault}), and writes once`, async () => {
      const crm = openCrm();
      const element = await fieldOf(crm, 101);
      const errors = heard(element, 'lead-error');
      crm.fail(fault);
      await save(element, 'Contacting');
      await until(() => !has(element, 'combobox'), 'the editor is left');
      await until(() => !element.matches(':state(saving)'), 'it is saved');
      await the(element, 'button', 'Lead status Contacting');
      expect(crm.statusOf(101)).to.equal(2);
      expect(crm.asked.filter((line) => line.startsWith('PATCH'))).to.have.length(1);
      expect(errors).to.have.length(0);
    });
  }

  it('keeps another’s change of another field, without asking', async () => {
    const crm = openCrm();
    const element = await fieldOf(crm, 101);
    crm.fail('other-field');
    await save(element, 'Contacting');
    await until(() => crm.statusOf(101) === 2, 'the host has the choice');
    expect(crm.host.db.person.get(101)?.title).to.equal('Head of strategy');
    expect(has(document.body, 'dialog')).to.be.false;
  });

  it('signs in by the page’s own way where the page takes that over', async () => {
    const crm = openCrm();
    const element = await fieldOf(crm, 101);
    crm.fail('signed-out@save');
    await save(element, 'Contacting');
    const signIn = await the(element, 'button', 'Sign in');
    element.addEventListener('lead-session-expired', (event) => event.preventDefault());
    const asked = crm.asked.length;
    await click(signIn);
    expect(crm.asked.length, 'nothing is sent until the page says so').to.equal(asked);
    expect(await the(element, 'combobox')).to.have.property('value', 'Contacting');
  });

  it('can be done by the page', async () => {
    const crm = openCrm();
    const element = await fieldOf(crm, 101);
    element.value = 3;
    await element.save();
    expect(crm.statusOf(101)).to.equal(3);
    await the(element, 'button', 'Lead status Disqualified');
    expect(focused(), 'the focus stays where it was').to.equal(document.body);
  });

  it('does not take the focus from where a person went meanwhile', async () => {
    const crm = openCrm();
    const element = await fieldOf(crm, 101);
    const elsewhere = document.createElement('button');
    elsewhere.textContent = 'Elsewhere';
    element.after(elsewhere);
    const { release } = crm.hold('PATCH');
    await choose(element, 'Contacting');
    await press('Enter');
    await until(() => element.matches(':state(saving)'), 'it is being saved');
    elsewhere.focus();
    release();
    await until(() => !element.matches(':state(saving)'), 'it is saved');
    expect(focused()).to.equal(elsewhere);
  });
});
