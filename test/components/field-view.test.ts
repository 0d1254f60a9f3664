import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { LeadStatusField } from '../../src/components/lead-status-field/lead-status-field.js';
import type { LeadErrorEvent } from '../../src/events/lead-events.js';
import { openCrm, place, until, type Crm } from './crm-fixture.js';
import { edit, save } from './field-acts.js';
import { click, hover, pointerAway, press, tap } from './hand.js';
import { descriptionOf, focused, has, says, the, words } from './seen.js';

const openMeans = 'No outreach has been made by the sales team yet.';

function field(crm: Crm, id: number | string): Promise<LeadStatusField> {
  return place(
    html`<lead-status-field contact-id=${id} .host=${crm.connection}></lead-status-field>`,
  );
}

describe('a lead status that nobody edits', () => {
  afterEach(pointerAway);

  it('stands under its label', async () => {
    const element = await field(openCrm(), 101);
    await says(element, 'Lead status Open');
  });

  it('is described while the pointer rests on it', async () => {
    const element = await field(openCrm(), 101);
    const value = await the(element, 'button', 'Lead status Open');
    expect(words(element)).not.to.include(openMeans);
    await hover(value);
    await says(await the(element, 'tooltip'), openMeans);
    await pointerAway();
    await until(() => !has(element, 'tooltip'), 'the tip goes when the pointer does');
  });

  it('keeps its description while the pointer is on the description', async () => {
    const element = await field(openCrm(), 101);
    await hover(await the(element, 'button', 'Lead status Open'));
    const tip = await the(element, 'tooltip');
    await hover(tip);
    const left = performance.now();
    await until(() => performance.now() - left > 300, 'longer than the tip waits before it goes');
    expect(has(element, 'tooltip')).to.be.true;
  });

  it('is described on focus, and Escape sends the description away and nothing else', async () => {
    const element = await field(openCrm(), 101);
    const value = await the(element, 'button', 'Lead status Open');
    let escapes = 0;
    element.parentElement?.addEventListener('keydown', () => (escapes += 1));
    await press('Tab');
    expect(focused()).to.equal(value);
    await says(await the(element, 'tooltip'), openMeans);
    await press('Escape');
    expect(has(element, 'tooltip')).to.be.false;
    expect(escapes, 'a panel around it does not close with the tip').to.equal(0);
    await press('Escape');
    expect(escapes, 'the next Escape is the panel’s').to.equal(1);
  });

  it('is described on a tap', async () => {
    const element = await field(openCrm(), 101);
    tap(await the(element, 'button', 'Lead status Open'));
    await says(await the(element, 'tooltip'), openMeans);
  });

  it('is described to a screen reader without any gesture', async () => {
    const element = await field(openCrm(), 101);
    const value = await the(element, 'button', 'Lead status Open');
    expect(descriptionOf(value)).to.equal(openMeans);
  });

  it('without a status says so, and can be given one', async () => {
    const crm = openCrm();
    const element = await field(crm, 143);
    await says(element, 'Lead status No status');
    await save(element, 'Contacting');
    await until(() => crm.statusOf(143) === 2, 'the host has Contacting');
    await the(element, 'button', 'Lead status Contacting');
  });

  it('that was deleted is shown as deleted, can be left, and cannot be chosen again', async () => {
    const element = await field(openCrm(), 142);
    await says(element, 'Lead status Not interested (deleted)');
    await edit(element);
    await press('ArrowDown');
    const gone = await the(element, 'option', /Not interested/);
    expect(gone.getAttribute('aria-disabled')).to.equal('true');
    await says(gone, 'This status is deleted and cannot be chosen.');
    await click(gone);
    expect(has(element, 'option', /Not interested/), 'a click on it chooses nothing').to.be.true;
    await click(await the(element, 'option', /^Open/));
    await click(await the(element, 'button', 'Save'));
    await says(element, /^Lead status Open/);
    await edit(element);
    await press('ArrowDown');
    await the(element, 'option', /^Open/);
    expect(has(element, 'option', /Not interested/)).to.be.false;
  });

  it('that is not in the list is shown by its stored name, never as another', async () => {
    const crm = openCrm();
    const contact = await crm.services.leads.readContact(101);
    const given = { ...contact, leadStatusId: 77, leadStatusName: 'Ancient' };
    const element = await place(
      html`<lead-status-field .contact=${given} .host=${crm.connection}></lead-status-field>`,
    );
    await says(element, 'Lead status Ancient (deleted)');
  });

  it('without list and name says by its number that it is unknown', async () => {
    const crm = openCrm();
    const contact = await crm.services.leads.readContact(101);
    const given = { ...contact, leadStatusId: 77, leadStatusName: '' };
    const element = await place(
      html`<lead-status-field .contact=${given} .host=${crm.connection}></lead-status-field>`,
    );
    await says(element, 'Lead status Unknown status (77)');
  });

  it('is still shown where the list cannot be read, with why it cannot be changed', async () => {
    const crm = openCrm();
    crm.fail({ kind: 'status', status: 500, match: 'MDOList/leadstatus' });
    const codes: string[] = [];
    const element = await place(
      html`<lead-status-field
        contact-id="102"
        .host=${crm.connection}
        @lead-error=${(event: LeadErrorEvent) => codes.push(event.code)}
      ></lead-status-field>`,
    );
    await says(element, /Contacting.*The list of statuses could not be read/);
    expect(has(element, 'button', 'Edit lead status')).to.be.false;
    crm.host.faults.clear();
    expect(codes).to.deep.equal(['unreachable']);
    await click(await the(element, 'button', 'Retry'));
    await the(element, 'button', 'Edit lead status');
    expect(words(element)).to.equal('Lead status Contacting');
  });
});

describe('a lead status that may only be read', () => {
  it('shows a lock, and says the host’s reason for the one field', async () => {
    const element = await field(openCrm(), 106);
    const value = await the(element, 'button', 'Lead status Open');
    expect(has(element, 'button', 'Edit lead status')).to.be.false;
    expect(descriptionOf(value)).to.match(/You do not have the right to change the lead status\./);
    expect(element.matches(':state(readonly)')).to.be.true;
    value.focus();
    await press('Enter');
    expect(has(element, 'combobox')).to.be.false;
  });

  it('says that the whole contact may only be read', async () => {
    const element = await field(openCrm(), 141);
    const value = await the(element, 'button', 'Lead status Contacting');
    expect(descriptionOf(value)).to.match(/You do not have the right to change this contact\./);
    expect(descriptionOf(value)).to.match(/The CRM says: /);
  });

  it('because the page wants it so has no pencil and no excuse', async () => {
    const crm = openCrm();
    const element = await place(
      html`<lead-status-field
        contact-id="101"
        readonly
        .host=${crm.connection}
      ></lead-status-field>`,
    );
    const value = await the(element, 'button', 'Lead status Open');
    expect(has(element, 'button', 'Edit lead status')).to.be.false;
    expect(descriptionOf(value)).to.equal(openMeans);
  });
});
