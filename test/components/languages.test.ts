import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { LeadStatusField } from '../../src/components/lead-status-field/lead-status-field.js';
import { openCrm, place, type Crm } from './crm-fixture.js';
import { click } from './hand.js';
import { has, says, the } from './seen.js';

const field = (crm: Crm) =>
  html`<lead-status-field contact-id="101" .host=${crm.connection}></lead-status-field>`;

describe('the language of an element', () => {
  afterEach(() => {
    document.documentElement.lang = 'en';
  });

  for (const [tag, label, status] of [
    ['en', 'Lead status', 'Open'],
    ['no', 'Leadstatus', 'Åpen'],
    ['nb-NO', 'Leadstatus', 'Åpen'],
    ['sv', 'Leadstatus', 'Öppen'],
    ['da', 'Leadstatus', 'Åben'],
    ['de', 'Lead-Status', 'Offen'],
    ['nl', 'Leadstatus', 'Open'],
    ['fi', 'Lead status', 'Open'],
  ] as const) {
    it(`is that of its ancestor, here ${tag}, for its own words and the host’s`, async () => {
      const page = await place(html`<div lang=${tag}>${field(openCrm())}</div>`);
      await the(page, 'button', `${label} ${status}`);
    });
  }

  it('is the nearest, so that two stand on one page', async () => {
    const crm = openCrm();
    const page = await place(
      html`<div lang="de">
        <p lang="sv">${field(crm)}</p>
        ${field(crm)}
      </div>`,
    );
    await the(page, 'button', 'Leadstatus Öppen');
    await the(page, 'button', 'Lead-Status Offen');
  });

  it('is found out of shadow roots', async () => {
    const page = await place<HTMLElement>(html`<div lang="da"><div></div></div>`);
    const inner = page.querySelector('div')?.attachShadow({ mode: 'open' });
    const element = document.createElement('lead-status-field');
    element.host = openCrm().connection;
    element.contactId = 101;
    inner?.append(element);
    await the(element, 'button', 'Leadstatus Åben');
  });

  it('is the document’s where no ancestor says one', async () => {
    document.documentElement.lang = 'nl';
    const element = await place(field(openCrm()));
    await the(element, 'button', 'Leadstatus Open');
  });

  it('is the provider’s before the document’s', async () => {
    document.documentElement.lang = 'nl';
    const host = { ...openCrm().connection, language: 'sv' } as const;
    const element = await place(
      html`<lead-status-field contact-id="101" .host=${host}></lead-status-field>`,
    );
    await the(element, 'button', 'Leadstatus Öppen');
  });

  it('follows a change at once, there and back', async () => {
    const page = await place<HTMLElement>(html`<div lang="en">${field(openCrm())}</div>`);
    await the(page, 'button', 'Lead status Open');
    page.lang = 'sv';
    await the(page, 'button', 'Leadstatus Öppen');
    page.lang = 'en';
    await the(page, 'button', 'Lead status Open');
  });

  it('changes under an open editor without losing the choice', async () => {
    const page = await place<HTMLElement>(html`<div lang="en">${field(openCrm())}</div>`);
    await click(await the(page, 'button', 'Edit lead status'));
    await click(await the(page, 'combobox', 'Lead status'));
    await click(await the(page, 'option', /Contacting/));
    page.lang = 'sv';
    await the(page, 'button', 'Spara');
    const list = await the(page, 'combobox', 'Leadstatus');
    await says(page, /Leadstatus/);
    expect(page.querySelector<LeadStatusField>('lead-status-field')?.value).to.equal(2);
    expect(list).to.be.instanceOf(HTMLInputElement);
  });

  it('can be a pseudo-locale, in which no word is left untouched', async () => {
    const page = await place(html`<div lang="en-XA">${field(openCrm())}</div>`);
    await the(page, 'button', /Open$/);
    expect(has(page, 'button', 'Lead status Open')).to.be.false;
    expect(has(page, 'button', 'Edit lead status')).to.be.false;
  });
});
