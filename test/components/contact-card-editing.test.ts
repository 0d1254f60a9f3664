import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { ContactCard } from '../../src/components/contact-card/contact-card.js';
import { heard, openCrm, place, until, type Crm } from './crm-fixture.js';
import { click, pointerAway, press, type } from './hand.js';
import { descriptionOf, focused, has, says, the, words } from './seen.js';

/** A card of contact 101 that is open for editing. */
async function open(crm: Crm): Promise<ContactCard> {
  const element = await place<ContactCard>(
    html`<contact-card contact-id="101" .host=${crm.connection}></contact-card>`,
  );
  await click(await the(element, 'button', 'Edit Astrid Solberg'));
  await the(element, 'textbox', 'First name');
  return element;
}

async function fill(element: ContactCard, field: string, text: string): Promise<HTMLInputElement> {
  const input = (await the(element, 'textbox', field)) as HTMLInputElement;
  await click(input);
  input.select();
  await (text === '' ? press('Delete') : type(text));
  return input;
}

const row = (crm: Crm) => crm.host.db.person.get(101);

describe('editing a contact-card', () => {
  afterEach(pointerAway);

  it('begins in the first field, and Save is the only thing that stores', async () => {
    const crm = openCrm();
    const element = await open(crm);
    expect(focused()).to.equal(await the(element, 'textbox', 'First name'));
    const told = heard(element, 'contact-changed');
    await fill(element, 'Title', 'Head of purchasing');
    expect(row(crm)?.title).to.equal('Innkjøpssjef');
    await click(await the(element, 'button', 'Save'));
    const pencil = await the(element, 'button', 'Edit Astrid Solberg');
    expect(row(crm)?.title).to.equal('Head of purchasing');
    await says(element, /Head of purchasing/);
    await says(element, 'The contact is saved.');
    expect(told.map((event) => event.contact.title)).to.deep.equal(['Head of purchasing']);
    await until(() => focused() === pencil, 'the focus is on the pencil');
  });

  it('is saved by Enter in a field', async () => {
    const crm = openCrm();
    const element = await open(crm);
    await fill(element, 'Mobile phone', '+47 900 00 000');
    await press('Enter');
    await the(element, 'button', 'Edit Astrid Solberg');
    await says(element, '+47 900 00 000');
  });

  it('saves the lead status with the rest, in one change, and tells both', async () => {
    const crm = openCrm();
    const element = await open(crm);
    const cards = heard(element, 'contact-changed');
    const statuses = heard(element, 'lead-status-changed');
    await fill(element, 'Title', 'CPO');
    await click(await the(element, 'combobox', 'Lead status'));
    await type('contacting');
    await until(() => has(element, 'option', /^Contacting/), 'the option is there');
    await press('Enter');
    await click(await the(element, 'button', 'Save'));
    await until(() => crm.statusOf(101) === 2, 'the host has Contacting');
    await the(element, 'button', 'Edit Astrid Solberg');
    expect(row(crm)?.title).to.equal('CPO');
    expect(crm.asked.filter((line) => line.startsWith('PATCH'))).to.have.length(1);
    expect(cards).to.have.length(1);
    expect(statuses.map(({ from, to }) => [from, to])).to.deep.equal([[1, 2]]);
  });

  it('asks the page first, and keeps everything where it refuses', async () => {
    const crm = openCrm();
    const element = await open(crm);
    element.addEventListener('contact-change', (event) => event.preventDefault());
    const asked = heard(element, 'contact-change');
    const input = await fill(element, 'Title', 'CPO');
    await click(await the(element, 'button', 'Save'));
    await until(() => asked.length === 1, 'the page is asked');
    expect(asked[0]?.changes).to.deep.equal({ title: 'CPO' });
    expect(input.value).to.equal('CPO');
    expect(row(crm)?.title).to.equal('Innkjøpssjef');
  });

  it('is left without a question where nothing was changed', async () => {
    const element = await open(openCrm());
    await press('Escape');
    const pencil = await the(element, 'button', 'Edit Astrid Solberg');
    expect(has(element, 'dialog')).to.be.false;
    await until(() => focused() === pencil, 'the focus is on the pencil');
  });

  it('asks before Escape throws away what was typed', async () => {
    const crm = openCrm();
    const element = await open(crm);
    const input = await fill(element, 'Title', 'CPO');
    await press('Escape');
    let dialog = await the(element, 'dialog', 'Discard unsaved changes?');
    await says(dialog, 'What you changed here has not been saved.');
    await press('Escape');
    await until(() => !has(element, 'dialog'), 'the dialog is closed');
    expect(input.value).to.equal('CPO');
    expect(focused(), 'the focus is back in the field').to.equal(input);
    await press('Escape');
    dialog = await the(element, 'dialog');
    await click(await the(dialog, 'button', 'Keep editing'));
    expect(input.value).to.equal('CPO');
    await press('Escape');
    dialog = await the(element, 'dialog');
    await click(await the(dialog, 'button', 'Discard changes'));
    await the(element, 'button', 'Edit Astrid Solberg');
    await says(element, 'Innkjøpssjef');
    expect(row(crm)?.title).to.equal('Innkjøpssjef');
  });

  it('asks before another contact takes its place, and shows that one once it is settled', async () => {
    const crm = openCrm();
    const element = await open(crm);
    await fill(element, 'Title', 'CPO');
    element.contactId = 102;
    let dialog = await the(element, 'dialog', 'Discard unsaved changes?');
    await click(await the(dialog, 'button', 'Keep editing'));
    await the(element, 'heading', 'Astrid Solberg');
    await click(await the(element, 'button', 'Save'));
    await the(element, 'heading', 'Håkon Bjørnstad');
    expect(row(crm)?.title).to.equal('CPO');

    await click(await the(element, 'button', 'Edit Håkon Bjørnstad'));
    await fill(element, 'Title', 'Nobody');
    element.contactId = 103;
    dialog = await the(element, 'dialog');
    await click(await the(dialog, 'button', 'Discard changes'));
    await the(element, 'heading', 'Marte Ødegård');
    expect(has(element, 'textbox')).to.be.false;
  });

  it('waits with another contact until a save is through, without asking', async () => {
    const crm = openCrm();
    const element = await open(crm);
    await fill(element, 'Title', 'CPO');
    const { release } = crm.hold('PATCH');
    await click(await the(element, 'button', 'Save'));
    await the(element, 'button', 'Saving…');
    element.contactId = 102;
    await element.updateComplete;
    expect(has(element, 'dialog')).to.be.false;
    release();
    await the(element, 'heading', 'Håkon Bjørnstad');
    expect(row(crm)?.title).to.equal('CPO');
  });

  it('asks before the company is opened', async () => {
    const element = await open(openCrm());
    const asked = heard(element, 'lead-navigate-request');
    await fill(element, 'Title', 'CPO');
    await click(await the(element, 'button', 'Nordlys Energi'));
    const dialog = await the(element, 'dialog', 'Discard unsaved changes?');
    expect(asked).to.have.length(0);
    await click(await the(dialog, 'button', 'Discard changes'));
    await until(() => asked.length === 1, 'the page is asked to open the company');
  });

  it('has the browser ask before the page is closed, only while something is unsaved', async () => {
    const element = await open(openCrm());
    const closes = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(closes(), 'nothing is typed').to.be.true;
    const input = await fill(element, 'Title', 'CPO');
    expect(closes(), 'something is typed').to.be.false;
    await fill(element, 'Title', 'Innkjøpssjef');
    expect(input.value).to.equal('Innkjøpssjef');
    expect(closes(), 'it is as it was').to.be.true;
    await fill(element, 'Title', 'CPO');
    element.remove();
    expect(closes(), 'the card is gone').to.be.true;
  });

  it('says at a field what is wrong with it, before the host is asked', async () => {
    const crm = openCrm();
    const element = await open(crm);
    const email = await fill(element, 'Email', 'not an address');
    await click(await the(element, 'button', 'Save'));
    await until(() => email.getAttribute('aria-invalid') === 'true', 'the field is marked');
    expect(descriptionOf(email)).to.match(/not a valid email address/);
    expect(focused()).to.equal(email);
    expect(crm.asked.filter((line) => line.startsWith('PATCH'))).to.deep.equal([]);
    await fill(element, 'Email', 'a@b.example');
    expect(email.getAttribute('aria-invalid')).to.equal('false');
    await fill(element, 'First name', '');
    await click(await the(element, 'button', 'Save'));
    const first = await the(element, 'textbox', 'First name');
    await until(() => first.getAttribute('aria-invalid') === 'true', 'the field is marked');
    expect(descriptionOf(first)).to.match(/must have a value/);
    expect(words(element)).to.include('This field must have a value.');
  });

  for (const fault of ['offline', 'maintenance@save', 'denied@save']) {
    it(`keeps what was typed when saving fails (${fault})`, async () => {
      const crm = openCrm();
      const element = await open(crm);
      const errors = heard(element, 'lead-error');
      const input = await fill(element, 'Title', 'CPO');
      crm.fail(fault);
      await click(await the(element, 'button', 'Save'));
      const note = await the(element, 'alert');
      await says(note, 'The contact was not saved.');
      expect(input.value).to.equal('CPO');
      expect(errors).to.have.length(1);
      expect(row(crm)?.title).to.equal('Innkjøpssjef');
      const save = await the(element, 'button', 'Save');
      await until(() => focused() === save, 'the keyboard keeps its place');
      crm.host.faults.clear();
      await press('Enter');
      await the(element, 'button', 'Edit Astrid Solberg');
      expect(row(crm)?.title).to.equal('CPO');
    });
  }

  it('asks field by field where another was faster', async () => {
    const crm = openCrm();
    const element = await open(crm);
    await fill(element, 'Title', 'CPO');
    crm.fail('other-field');
    await click(await the(element, 'button', 'Save'));
    const dialog = await the(element, 'dialog', 'Changed by someone else');
    await the(dialog, 'group', 'Title');
    await the(dialog, 'radio', /^CPO\s+Mine$/);
    await click(await the(dialog, 'radio', /^Head of strategy\s+Theirs$/));
    await click(await the(dialog, 'button', 'Save choice'));
    await the(element, 'button', 'Edit Astrid Solberg');
    await says(element, 'Head of strategy');
    expect(row(crm)?.title).to.equal('Head of strategy');
  });
});
