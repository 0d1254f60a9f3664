import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { ContactPanel } from '../../src/panels/contact-panel.js';
import { openCrm, place, until, type Crm } from '../components/crm-fixture.js';
import { click, pick, pointerAway } from '../components/hand.js';
import { has, says, the, words } from '../components/seen.js';

async function panel(crm: Crm, contactId: number): Promise<ContactPanel> {
  const element = await place<ContactPanel>(
    html`<contact-panel contact-id=${contactId} .host=${crm.connection}></contact-panel>`,
  );
  await the(element, 'heading', /./).catch(() => undefined);
  return element;
}

describe('contact-panel', () => {
  afterEach(pointerAway);

  it('shows the contact, and its company beside it', async () => {
    const element = await panel(openCrm(), 101);
    await the(element, 'heading', 'Astrid Solberg');
    await the(element, 'heading', 'Nordlys Energi');
    await says(element, '6 contacts have a lead status');
  });

  it('follows to another contact’s company', async () => {
    const element = await panel(openCrm(), 101);
    await the(element, 'heading', 'Nordlys Energi');
    element.contactId = 111;
    await the(element, 'heading', 'Fjordbank');
    expect(has(element, 'heading', 'Nordlys Energi')).to.be.false;
  });

  it('shows no company where the contact has none', async () => {
    const element = await panel(openCrm(), 131);
    await says(element, /Karin Lindqvist.*Lead status Open/);
    expect(element.shadowRoot?.querySelector('company-card')).not.to.exist;
  });

  it('hides the lead status as the company becomes a customer, and shows it as it comes back', async () => {
    const crm = openCrm();
    const element = await panel(crm, 105);
    await says(element, 'Lead status Qualified');
    const moveTo = async (category: string) => {
      await click(await the(element, 'button', 'Edit Nordlys Energi'));
      const list = await the(element, 'combobox', 'Category');
      await until(() => list.querySelector('optgroup'), 'the list is read');
      pick(list, category);
      await click(await the(element, 'button', 'Save'));
    };
    await moveTo('Customer');
    await says(element, /Category Customer .*Category Customer Customer/);
    await until(() => !words(element).includes('Qualified'), 'the lead status is hidden');
    expect(crm.statusOf(105)).to.equal(5);
    await moveTo('Lead');
    await says(element, 'Lead status Open');
    expect(crm.statusOf(105)).to.equal(1);
  });

  it('counts anew as a contact’s lead status is given', async () => {
    const crm = openCrm();
    const element = await panel(crm, 143);
    const before = /(\d+) contacts have/.exec(await read(element, /\d+ contacts have/))?.[1];
    await click(await the(element, 'button', 'Edit Jürgen Weiß'));
    await click(await the(element, 'combobox', 'Lead status'));
    await click(await the(element, 'option', /^Open/));
    await click(await the(element, 'button', 'Save'));
    await says(element, `${Number(before) + 1} contacts have a lead status`);
  });

  it('lets nothing be edited where the page wants it so', async () => {
    const crm = openCrm();
    const element = await place<ContactPanel>(
      html`<contact-panel contact-id="101" readonly .host=${crm.connection}></contact-panel>`,
    );
    await says(element, /Lead status Open.*Nordlys Energi.*6 contacts/);
    expect(has(element, 'button', /^Edit/)).to.be.false;
  });
});

describe('company-panel', () => {
  it('shows the company', async () => {
    const crm = openCrm();
    const element = await place<HTMLElement>(
      html`<company-panel company-id="11" .host=${crm.connection}></company-panel>`,
    );
    await the(element, 'heading', 'Nordlys Energi');
    await the(element, 'button', 'Edit Nordlys Energi');
  });
});

/** Waits for some words and gives all that can be read. */
async function read(element: Element, wanted: RegExp): Promise<string> {
  await says(element, wanted);
  return words(element);
}
