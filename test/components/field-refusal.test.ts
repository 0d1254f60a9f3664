import { expect } from '@open-wc/testing';
import type { LeadStatusChangeEvent } from '../../src/events/lead-status-events.js';
import { heard, openCrm, until, type Crm } from './crm-fixture.js';
import { choose, fieldOf, save } from './field-acts.js';
import { click, pointerAway } from './hand.js';
import { has, the } from './seen.js';

/** Saves Contacting for contact 101 with somebody listening who may refuse. */
async function saveWith(crm: Crm, listener: (event: LeadStatusChangeEvent) => void) {
  const element = await fieldOf(crm, 101);
  element.addEventListener('lead-status-change', listener);
  await save(element, 'Contacting');
  return element;
}

const patches = (crm: Crm) => crm.asked.filter((line) => line.startsWith('PATCH'));

describe('a page that is asked before a lead status is saved', () => {
  afterEach(pointerAway);

  it('may refuse: nothing is sent, and the choice stays open', async () => {
    const crm = openCrm();
    const element = await saveWith(crm, (event) => event.preventDefault());
    await until(() => !element.matches(':state(saving)'), 'it is decided');
    expect(await the(element, 'combobox')).to.have.property('value', 'Contacting');
    expect(patches(crm)).to.deep.equal([]);
    expect(has(element, 'alert'), 'a refusal is no error').to.be.false;
  });

  it('may refuse later, by a promise of false', async () => {
    const crm = openCrm();
    const element = await saveWith(crm, (event) => event.waitUntil(Promise.resolve(false)));
    await until(() => !element.matches(':state(saving)'), 'it is decided');
    expect(await the(element, 'combobox')).to.have.property('value', 'Contacting');
    expect(patches(crm)).to.deep.equal([]);
  });

  it('may refuse later, by a promise that is rejected', async () => {
    const crm = openCrm();
    const element = await saveWith(crm, (event) => {
      event.waitUntil(Promise.reject(new Error('a workflow is running')));
    });
    await until(() => !element.matches(':state(saving)'), 'it is decided');
    expect(await the(element, 'combobox')).to.have.property('value', 'Contacting');
    expect(patches(crm)).to.deep.equal([]);
  });

  it('may take its time: nothing is sent before every promise is kept', async () => {
    const crm = openCrm();
    let agree = (_: boolean) => {};
    const element = await saveWith(crm, (event) => {
      event.waitUntil(Promise.resolve(true));
      event.waitUntil(new Promise<boolean>((resolve) => (agree = resolve)));
    });
    await until(() => element.matches(':state(saving)'), 'it waits');
    expect(patches(crm)).to.deep.equal([]);
    agree(true);
    await until(() => crm.statusOf(101) === 2, 'the host has Contacting');
  });

  it('cannot ask for time after it answered', async () => {
    const crm = openCrm();
    let told: LeadStatusChangeEvent | undefined;
    await saveWith(crm, (event) => (told = event));
    await until(() => crm.statusOf(101) === 2, 'the host has Contacting');
    expect(() => told?.waitUntil(Promise.resolve(false))).to.throw(DOMException);
  });

  it('is asked again for another try, and may agree then', async () => {
    const crm = openCrm();
    let times = 0;
    const element = await saveWith(crm, (event) => {
      times += 1;
      if (times === 1) event.preventDefault();
    });
    await until(() => !element.matches(':state(saving)'), 'it is decided');
    await click(await the(element, 'button', 'Save'));
    await until(() => crm.statusOf(101) === 2, 'the host has Contacting');
    expect(times).to.equal(2);
  });

  it('that refuses a choice which saves at once leaves what is stored', async () => {
    const crm = openCrm();
    const element = await fieldOf(crm, 101, 'auto');
    element.addEventListener('lead-status-change', (event) => event.preventDefault());
    const told = heard(element, 'lead-status-changed');
    await choose(element, 'Contacting');
    await until(() => !element.matches(':state(saving)'), 'it is decided');
    expect(element.value).to.equal(1);
    expect(told).to.have.length(0);
    expect(patches(crm)).to.deep.equal([]);
  });

  it('saves for the contact it agreed on, even if another is shown by then', async () => {
    const crm = openCrm();
    let agree = (_: boolean) => {};
    const element = await saveWith(crm, (event) => {
      event.waitUntil(new Promise<boolean>((resolve) => (agree = resolve)));
    });
    element.contactId = 103;
    await the(element, 'button', 'Lead status Disqualified');
    agree(true);
    await until(() => crm.statusOf(101) === 2, 'the host has Contacting for 101');
    expect(crm.statusOf(103)).to.equal(3);
    await the(element, 'button', 'Lead status Disqualified');
    await the(element, 'button', 'Edit lead status');
    expect(has(element, 'button', 'Undo'), 'what is undone is not in sight').to.be.false;
  });
});
