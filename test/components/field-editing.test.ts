import { expect } from '@open-wc/testing';
import { openCrm, until } from './crm-fixture.js';
import { activeOption, choose, edit, fieldOf, listOf, optionsShown } from './field-acts.js';
import { click, doubleClick, pointerAway, press, type } from './hand.js';
import { focused, has, says, the } from './seen.js';

describe('editing a lead status', () => {
  afterEach(pointerAway);

  it('begins with the pencil, with the focus in the list', async () => {
    const element = await fieldOf(openCrm(), 101);
    await click(await the(element, 'button', 'Edit lead status'));
    const list = await listOf(element);
    expect(list).to.have.property('value', 'Open');
    expect(element.matches(':state(editing)')).to.be.true;
  });

  it('begins with Enter on the value', async () => {
    const element = await fieldOf(openCrm(), 101);
    await press('Tab');
    expect(focused()).to.equal(await the(element, 'button', 'Lead status Open'));
    await press('Enter');
    await listOf(element);
  });

  it('begins with a double click on the value', async () => {
    const element = await fieldOf(openCrm(), 101);
    doubleClick(await the(element, 'button', 'Lead status Open'));
    await listOf(element);
  });

  it('offers the tenant’s statuses by rank, without the deleted', async () => {
    const element = await fieldOf(openCrm(), 101);
    await edit(element);
    await press('ArrowDown');
    await the(element, 'listbox', 'Lead status');
    expect(optionsShown(element)).to.deep.equal([
      'Open',
      'Contacting',
      'Disqualified',
      'Re-nurture',
      'Qualified',
    ]);
    expect((await the(element, 'option', /^Open/)).getAttribute('aria-selected')).to.equal('true');
  });

  it('offers what the tenant has: others, in another order', async () => {
    const crm = openCrm();
    const { leadstatus } = crm.host.db;
    const rowOf = (id: number) => {
      const row = leadstatus.get(id);
      if (!row) throw new Error(`no status ${id}`);
      return row;
    };
    crm.host.db.commit([
      { table: 'leadstatus', id: 5, row: { ...rowOf(5), rank: 0, name: 'Hot' } },
      { table: 'leadstatus', id: 1, row: { ...rowOf(1), deleted: true } },
    ]);
    const element = await fieldOf(crm, 102);
    await edit(element);
    await press('ArrowDown');
    await the(element, 'listbox');
    expect(optionsShown(element)).to.deep.equal([
      'Hot',
      'Contacting',
      'Disqualified',
      'Re-nurture',
    ]);
  });

  it('finds one of thirty by a few letters, wherever they stand in the name', async () => {
    const crm = openCrm({ statuses: 30 });
    const element = await fieldOf(crm, 101);
    const list = await edit(element);
    await type('book');
    await until(() => optionsShown(element).length === 2, 'two statuses are left');
    expect(optionsShown(element)).to.have.members(['Demo booked', 'Meeting booked']);
    await says(element, /2 statuses/);
    await press('ArrowDown');
    expect(activeOption(list)).to.equal('Meeting booked');
    await press('Enter');
    expect(list).to.have.property('value', 'Meeting booked');
    await press('Enter');
    await the(element, 'button', 'Lead status Meeting booked');
    await until(() => Number(crm.statusOf(101)) > 6, 'the host has it');
  });

  it('finds names whatever their accents and capitals', async () => {
    const element = await fieldOf(openCrm(), 101);
    element.lang = 'nb';
    await the(element, 'button', 'Leadstatus Åpen');
    await press('Tab', 'Enter');
    await listOf(element);
    await type('APEN');
    await until(() => optionsShown(element).length === 1, 'one status is left');
    expect(optionsShown(element)).to.deep.equal(['Åpen']);
  });

  it('says that nothing has what was typed, and Enter then chooses nothing', async () => {
    const crm = openCrm();
    const element = await fieldOf(crm, 101);
    await edit(element);
    await type('xyz');
    await says(element, 'No status contains “xyz”.');
    await press('Enter', 'Enter');
    await the(element, 'button', 'Lead status Open');
    expect(crm.asked.filter((line) => line.startsWith('PATCH'))).to.deep.equal([]);
  });

  it('moves by arrows around the ends, and by Home and End', async () => {
    const element = await fieldOf(openCrm(), 102);
    const list = await edit(element);
    await press('ArrowDown');
    expect(activeOption(list), 'the list opens on the stored status').to.equal('Contacting');
    await press('ArrowUp', 'ArrowUp');
    expect(activeOption(list)).to.equal('Qualified');
    await press('ArrowDown');
    expect(activeOption(list)).to.equal('Open');
    await press('End');
    expect(activeOption(list)).to.equal('Qualified');
    await press('Home');
    expect(activeOption(list)).to.equal('Open');
  });

  it('keeps the active option in sight in a long list', async () => {
    const element = await fieldOf(openCrm({ statuses: 30 }), 101);
    await edit(element);
    await press('ArrowDown', 'End');
    const last = await the(element, 'option', /^Webinar attendee/);
    const listbox = (await the(element, 'listbox')).parentElement as HTMLElement;
    await until(() => {
      const [at, frame] = [last.getBoundingClientRect(), listbox.getBoundingClientRect()];
      return at.top >= frame.top && at.bottom <= frame.bottom;
    }, 'the last option is in sight');
  });

  for (const top of [0, 150, 270, 420, 530]) {
    it(`shows its list beside the field, never over it, ${top} px down the page`, async () => {
      const element = await fieldOf(openCrm(), 101);
      element.style.marginBlockStart = `${top}px`;
      const list = await edit(element);
      await press('ArrowDown');
      const popup = (await the(element, 'listbox')).parentElement as HTMLElement;
      const [input, shown] = [list.getBoundingClientRect(), popup.getBoundingClientRect()];
      expect(shown.top >= input.bottom || shown.bottom <= input.top, 'beside it').to.be.true;
      expect(shown.top >= 0 && shown.bottom <= innerHeight, 'in the window').to.be.true;
      expect(shown.height).to.be.greaterThan(150);
    });
  }

  it('is left by Escape: first the list closes, then the editor, and the focus returns', async () => {
    const crm = openCrm();
    const element = await fieldOf(crm, 101);
    await choose(element, 'Contacting');
    await press('ArrowDown');
    await the(element, 'listbox');
    await press('Escape');
    await until(() => !has(element, 'listbox'), 'the list is closed');
    expect(has(element, 'combobox'), 'the editor stays').to.be.true;
    await press('Escape');
    const value = await the(element, 'button', 'Lead status Open');
    expect(focused()).to.equal(value);
    expect(crm.asked.filter((line) => line.startsWith('PATCH'))).to.deep.equal([]);
  });

  it('is left by Cancel without a trace', async () => {
    const crm = openCrm();
    const element = await fieldOf(crm, 101);
    await choose(element, 'Contacting');
    await click(await the(element, 'button', 'Cancel'));
    await the(element, 'button', 'Lead status Open');
    expect(element.value).to.equal(1);
    expect(crm.asked.filter((line) => line.startsWith('PATCH'))).to.deep.equal([]);
  });

  it('saves by the pointer alone', async () => {
    const crm = openCrm();
    const element = await fieldOf(crm, 101);
    const list = await edit(element);
    await click(list);
    await click(await the(element, 'option', /^Disqualified/));
    await until(() => !has(element, 'listbox'), 'the list is closed');
    await click(await the(element, 'button', 'Save'));
    await the(element, 'button', 'Lead status Disqualified');
    await until(() => crm.statusOf(101) === 3, 'the host has Disqualified');
  });

  it('saves by the keyboard alone, and the focus is on the value again', async () => {
    const crm = openCrm();
    const element = await fieldOf(crm, 101);
    await press('Tab', 'Enter');
    await listOf(element);
    await press('ArrowDown', 'ArrowDown', 'Enter', 'Tab');
    expect(focused()).to.equal(await the(element, 'button', 'Save'));
    await press('Enter');
    await until(() => crm.statusOf(101) === 2, 'the host has Contacting');
    const value = await the(element, 'button', 'Lead status Contacting');
    await until(() => focused() === value, 'the focus is on the value');
    await says(element, /Lead status is now Contacting\.$/);
  });

  it('that chose what was stored already asks nothing of the host', async () => {
    const crm = openCrm();
    const element = await fieldOf(crm, 101);
    const before = crm.asked.length;
    await choose(element, 'Open');
    await press('Enter');
    await the(element, 'button', 'Lead status Open');
    expect(crm.asked.slice(before)).to.deep.equal([]);
  });
});
