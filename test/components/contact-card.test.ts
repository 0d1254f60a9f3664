import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { ContactCard } from '../../src/components/contact-card/contact-card.js';
import { heard, openCrm, place, until, type Crm } from './crm-fixture.js';
import { click, pick, pointerAway, press } from './hand.js';
import { has, says, the, words } from './seen.js';

async function card(crm: Crm, id: number): Promise<ContactCard> {
  const element = await place<ContactCard>(
    html`<contact-card contact-id=${id} .host=${crm.connection}></contact-card>`,
  );
  await the(element, 'heading');
  return element;
}

describe('contact-card, while nobody edits it', () => {
  afterEach(pointerAway);

  it('shows who it is, how to reach them, the category, and the lead status right below', async () => {
    const element = await card(openCrm(), 101);
    expect(await the(element, 'heading', 'Astrid Solberg')).to.have.property('tagName', 'H2');
    await says(element, /Astrid Solberg Innkjøpssjef Nordlys Energi/);
    await says(element, /Category Lead .*Lead status Open .*Email .*@.* Mobile phone \+47/);
    expect((await the(element, 'link', /@/)).getAttribute('href')).to.match(/^mailto:/);
    expect(element.shadowRoot?.querySelectorAll('a[href^="tel:+47"]')).to.have.length(2);
  });

  it('says why its category cannot be changed here', async () => {
    const element = await card(openCrm(), 101);
    expect(words(element)).to.match(/Category Lead .*company/i);
    await click(await the(element, 'button', 'Edit Astrid Solberg'));
    await the(element, 'textbox', 'First name');
    expect(has(element, 'combobox', 'Category')).to.be.false;
  });

  it('has no lead status where the category carries none, and leaves no gap', async () => {
    const element = await card(openCrm(), 111);
    await says(element, /Category Customer/);
    expect(words(element)).not.to.include('Lead status');
    expect(words(element)).not.to.include('Qualified');
  });

  it('asks the page to open the company, once, and the page may take that over', async () => {
    const element = await card(openCrm(), 101);
    const asked = heard(element, 'lead-navigate-request');
    await click(await the(element, 'button', 'Nordlys Energi'));
    expect(asked.map((event) => event.destination)).to.deep.equal([{ to: 'company', id: 11 }]);
    expect(asked[0]?.cancelable).to.be.true;
  });

  it('has the shell open the company, unless the page took that over', async () => {
    const crm = openCrm();
    const been: unknown[] = [];
    const shell = {
      kind: 'test',
      capabilities: new Set(['navigate'] as const),
      context: undefined,
      navigate: async (target: unknown) => void been.push(target),
      refreshHost: async () => {},
      notify: async () => {},
    };
    const element = await place<ContactCard>(
      html`<contact-card contact-id="101" .host=${{ ...crm.connection, shell }}></contact-card>`,
    );
    const link = await the(element, 'button', 'Nordlys Energi');
    await click(link);
    await until(() => been.length === 1, 'the shell is asked');
    expect(been).to.deep.equal([{ to: 'company', id: 11 }]);
    const asked = heard(element, 'lead-navigate-request');
    element.addEventListener('lead-navigate-request', (event) => event.preventDefault());
    await click(link);
    await until(() => asked.length === 1, 'the page is asked');
    expect(been).to.have.length(1);
  });

  it('shows names as they are written, whatever is in them', async () => {
    const crm = openCrm();
    const element = await card(crm, 147);
    await the(element, 'heading', `Seán "Jack" O'Connor <b>&amp;</b>`);
    await says(element, '<script>alert("x")</script>');
    element.contactId = 146;
    await the(element, 'heading', 'Zoë 👩🏽‍💻 Çelik 🚀');
    element.contactId = 145;
    await the(element, 'heading', 'ليلى الخطيب');
    const name = (await the(element, 'heading')).querySelector('bdi');
    expect(name && getComputedStyle(name).direction).to.equal('rtl');
  });

  it('keeps very long words inside a card of 320 pixels', async () => {
    const crm = openCrm();
    const page = await place<HTMLElement>(
      html`<div style="inline-size: 320px">
        <contact-card contact-id="144" .host=${crm.connection}></contact-card>
      </div>`,
    );
    await the(page, 'heading', /^Maximiliane-Friederike/);
    await says(page, 'Lead status Disqualified');
    expect(page.scrollWidth).to.equal(320);
  });

  it('shows a dash for what is not known, and says that someone has left', async () => {
    const crm = openCrm();
    const element = await card(crm, 148);
    await says(element, /Email – Mobile phone – Phone –/);
    expect(has(element, 'link')).to.be.false;
    element.contactId = 149;
    await the(element, 'heading', 'Renate Hofmann Former employee');
  });

  it('has no pencil where the contact may only be read, or the page wants it so', async () => {
    const crm = openCrm();
    const element = await card(crm, 141);
    await says(element, 'Lead status Contacting');
    expect(has(element, 'button', /^Edit/)).to.be.false;
    element.contactId = 101;
    const pencil = await the(element, 'button', 'Edit Astrid Solberg');
    expect(pencil.title).to.equal('Edit Astrid Solberg');
    element.readonly = true;
    await until(() => !has(element, 'button', /^Edit/), 'the pencil is gone');
  });

  it('edits the own category of a contact without a company', async () => {
    const crm = openCrm();
    const element = await card(crm, 131);
    await click(await the(element, 'button', 'Edit Karin Lindqvist'));
    const list = (await the(element, 'combobox', 'Category')) as HTMLSelectElement;
    await until(() => list.querySelector('optgroup'), 'the list is read');
    expect(list.selectedOptions[0]?.text.trim()).to.equal('Lead');
    const groups = [...list.querySelectorAll('optgroup')].map((group) => group.label);
    expect(groups).to.include.members(['Customer', 'Potential customer', 'Partner', 'Lost']);
    expect([...list.options].map((o) => o.text.trim())).not.to.include('Reseller');
    pick(list, 'Customer');
    await click(await the(element, 'button', 'Save'));
    await until(() => crm.host.db.person.get(131)?.categoryId === 5, 'the host has Customer');
    await says(element, 'Category Customer');
    await until(() => !words(element).includes('Lead status'), 'the lead status is out of use');
  });

  it('tells what it shows, and shows what another element stored', async () => {
    const crm = openCrm();
    const element = await card(crm, 101);
    const shown = heard(element, 'contact-shown');
    element.contactId = 102;
    await the(element, 'heading', 'Håkon Bjørnstad');
    await until(() => shown.length > 0, 'it is told');
    expect(shown.at(-1)?.contact?.id).to.equal(102);
    const field = await place<HTMLElement>(
      html`<lead-status-field contact-id="102" .host=${crm.connection}></lead-status-field>`,
    );
    await click(await the(field, 'button', 'Edit lead status'));
    await the(field, 'combobox');
    await press('ArrowDown', 'ArrowDown', 'Enter', 'Enter');
    await says(element, 'Lead status Disqualified');
  });
});
