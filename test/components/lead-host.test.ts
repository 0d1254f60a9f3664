import { expect, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import type { LeadHostElement } from '../../src/components/lead-host/lead-host.js';
import type { LeadErrorEvent } from '../../src/events/lead-events.js';
import { baseUrl, heard, openCrm, place, until } from './crm-fixture.js';
import { says, the } from './seen.js';

describe('lead-host', () => {
  it('connects what is inside it, at any depth and in any shadow root', async () => {
    const crm = openCrm();
    const page = await place<LeadHostElement>(
      html`<lead-host .services=${crm.services}>
        <div><contact-panel contact-id="101"></contact-panel></div>
      </lead-host>`,
    );
    await the(page, 'heading', 'Astrid Solberg');
    await the(page, 'heading', 'Nordlys Energi');
  });

  it('makes the services itself from an address and a token', async () => {
    const crm = openCrm();
    const page = await place<LeadHostElement>(
      html`<lead-host base-url=${baseUrl} .fetch=${crm.fetch} .getToken=${() => 'secret-token'}>
        <lead-status-field contact-id="102"></lead-status-field>
      </lead-host>`,
    );
    await the(page, 'button', 'Lead status Contacting');
    expect(page.outerHTML).not.to.contain('secret-token');
  });

  it('does not read again when a framework hands in a new token function', async () => {
    const crm = openCrm();
    const page = await place<LeadHostElement>(
      html`<lead-host base-url=${baseUrl} .fetch=${crm.fetch} .getToken=${() => 'first'}>
        <lead-status-field contact-id="102"></lead-status-field>
      </lead-host>`,
    );
    await the(page, 'button', 'Lead status Contacting');
    const before = crm.asked.length;
    page.getToken = () => 'second';
    await page.updateComplete;
    await the(page, 'button', 'Lead status Contacting');
    expect(crm.asked.length).to.equal(before);
  });

  for (const wrong of [
    'not a url',
    'ftp://crm.example/Cust1',
    'https://user:pw@crm.example/Cust1',
  ]) {
    it(`says that “${wrong}” is no address, in words and by an event`, async () => {
      const page = await place<HTMLElement>(html`<div></div>`);
      const errors = heard(page, 'lead-error');
      const host = document.createElement('lead-host');
      host.baseUrl = wrong;
      host.append(document.createElement('lead-status-field'));
      host.querySelector('lead-status-field')?.setAttribute('contact-id', '101');
      page.append(host);
      await says(await the(page, 'alert'), /address/);
      expect(errors.map((e: LeadErrorEvent) => e.failure.detail.input)).to.include('base-url');
    });
  }

  it('moves everything to another host when its address changes', async () => {
    const crm = openCrm();
    const page = await place<LeadHostElement>(
      html`<lead-host base-url="nonsense://" .fetch=${crm.fetch} .getToken=${() => 'token'}>
        <lead-status-field contact-id="101"></lead-status-field>
      </lead-host>`,
    );
    await the(page, 'alert');
    page.baseUrl = baseUrl;
    await the(page, 'button', 'Lead status Open');
  });

  it('reaches elements that were put in before it had a host', async () => {
    const page = await place<LeadHostElement>(html`<lead-host></lead-host>`);
    const field = document.createElement('lead-status-field');
    field.contactId = 101;
    page.append(field);
    await the(page, 'alert');
    page.services = openCrm().services;
    await the(page, 'button', 'Lead status Open');
  });

  it('has everything inside read again by refresh(), after other hands changed the host', async () => {
    const crm = openCrm();
    const page = await place<LeadHostElement>(
      html`<lead-host .services=${crm.services}>
        <lead-status-field contact-id="101"></lead-status-field>
      </lead-host>`,
    );
    await the(page, 'button', 'Lead status Open');
    const contact = await crm.services.leads.readContact(101);
    await crm.services.leads.saveContact(contact, { leadStatusId: 3 });
    page.refresh();
    await the(page, 'button', 'Lead status Disqualified');
  });

  it('keeps two elements of one contact in step', async () => {
    const crm = openCrm();
    const page = await place<LeadHostElement>(
      html`<lead-host .services=${crm.services}>
        <lead-status-field id="one" contact-id="101"></lead-status-field>
        <lead-status-field id="two" contact-id="101"></lead-status-field>
      </lead-host>`,
    );
    const [one, two] = page.querySelectorAll('lead-status-field');
    if (!one || !two) throw new Error('There are no two fields.');
    await the(one, 'button', 'Lead status Open');
    await the(two, 'button', 'Lead status Open');
    one.value = 2;
    const changed = oneEvent(one, 'lead-status-changed');
    await one.save();
    await changed;
    await the(two, 'button', 'Lead status Contacting');
    await until(() => crm.statusOf(101) === 2, 'the host has it');
  });
});
