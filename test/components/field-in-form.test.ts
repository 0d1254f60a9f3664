import { expect } from '@open-wc/testing';
import { html, nothing } from 'lit';
import type { LeadStatusField } from '../../src/components/lead-status-field/lead-status-field.js';
import { openCrm, place, until, type Crm } from './crm-fixture.js';
import { click, pointerAway, press, type } from './hand.js';
import { has, the } from './seen.js';

interface Form {
  readonly form: HTMLFormElement;
  readonly field: LeadStatusField;
  /** What the form would post. */
  posted(): string;
}

interface FormOptions {
  readonly value?: number;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/** A page's own form with the field of a contact in it. */
async function formOf(crm: Crm, id: number | undefined, options: FormOptions = {}): Promise<Form> {
  const { value, required = false, disabled = false } = options;
  const form = await place<HTMLFormElement>(
    html`<form>
      <fieldset ?disabled=${disabled}>
        <legend>Lead</legend>
        <lead-status-field
          name="status"
          commit="form"
          contact-id=${id ?? nothing}
          value=${value ?? nothing}
          ?required=${required}
          .host=${crm.connection}
        ></lead-status-field>
      </fieldset>
      <button>Post</button>
    </form>`,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  const field = form.querySelector('lead-status-field') as LeadStatusField;
  await the(form, 'combobox', 'Lead status');
  return { form, field, posted: () => new URLSearchParams(stringsOf(form)).toString() };
}

function stringsOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].map(([name, value]) => [name, String(value as string)]);
}

async function choose(form: HTMLFormElement, status: string): Promise<void> {
  await click(await the(form, 'combobox', 'Lead status'));
  await type(status);
  await until(() => has(form, 'option', new RegExp(`^${status}`)), `the option ${status}`);
  await press('Enter');
}

describe('lead-status-field in a form of the page', () => {
  afterEach(pointerAway);

  it('posts the id of the stored status under its name', async () => {
    const { form, field, posted } = await formOf(openCrm(), 103);
    await until(() => posted() === 'status=3', 'the stored status is in the form');
    expect(field.form).to.equal(form);
    expect(form.elements.namedItem('status')).to.equal(field);
  });

  it('posts what a person chose, and leaves the storing to the form', async () => {
    const crm = openCrm();
    const { form, field, posted } = await formOf(crm, 103);
    const told: string[] = [];
    form.addEventListener('input', (event) => told.push(`input ${field === event.target}`));
    form.addEventListener('change', (event) => told.push(`change ${field === event.target}`));
    await choose(form, 'Contacting');
    await until(() => posted() === 'status=2', 'the choice is in the form');
    expect(told, 'letters that search are no input of the form').to.deep.equal([
      'input true',
      'change true',
    ]);
    expect(crm.asked.filter((line) => line.startsWith('PATCH'))).to.deep.equal([]);
    expect(has(form, 'button', 'Save')).to.be.false;
  });

  it('posts nothing without a name, without a status, and while it is hidden', async () => {
    const crm = openCrm();
    const { field, posted } = await formOf(crm, 103);
    await until(() => posted() === 'status=3', 'the stored status is in the form');
    field.contactId = 143;
    await until(() => posted() === '', 'no status is stored');
    field.contactId = 101;
    await until(() => posted() === 'status=1', 'Open is stored');
    field.contactId = 111;
    await until(() => posted() === '', 'Qualified is stored, but not in use');
    field.contactId = 101;
    await until(() => posted() === 'status=1', 'Open is stored');
    field.name = '';
    await until(() => posted() === '', 'it has no name');
  });

  it('works for a contact that is still to be made, from a value of the page', async () => {
    const { form, posted } = await formOf(openCrm(), undefined, { value: 4 });
    expect(await the(form, 'combobox', 'Lead status')).to.have.property('value', 'Re-nurture');
    expect(posted()).to.equal('status=4');
  });

  it('that must have a value holds the form back, says so, and lets it go', async () => {
    const { form, field } = await formOf(openCrm(), 143, { required: true });
    await until(() => !form.checkValidity(), 'the form is held back');
    expect(field.validity.valueMissing).to.be.true;
    expect(field.checkValidity()).to.be.false;
    const list = await the(form, 'combobox', 'Lead status');
    expect(list.getAttribute('aria-required')).to.equal('true');
    await choose(form, 'Open');
    await until(() => form.checkValidity(), 'the form is let go');
    expect(field.matches(':valid')).to.be.true;
  });

  it('never holds a form back while it is hidden', async () => {
    const { form, field } = await formOf(openCrm(), 143, { required: true });
    await until(() => !form.checkValidity(), 'the form is held back');
    field.contactId = 112;
    await until(() => field.matches(':state(hidden)'), 'it is hidden');
    expect(form.checkValidity()).to.be.true;
  });

  it('goes back to the stored status as the form is reset', async () => {
    const { form, posted } = await formOf(openCrm(), 103);
    await choose(form, 'Contacting');
    await until(() => posted() === 'status=2', 'the choice is in the form');
    form.reset();
    await until(() => posted() === 'status=3', 'the stored status is in the form');
    expect(await the(form, 'combobox', 'Lead status')).to.have.property('value', 'Disqualified');
  });

  it('goes back to the page’s own value as the form is reset', async () => {
    const { form, posted } = await formOf(openCrm(), undefined, { value: 4 });
    await choose(form, 'Contacting');
    await until(() => posted() === 'status=2', 'the choice is in the form');
    form.reset();
    await until(() => posted() === 'status=4', 'the page’s value is in the form');
  });

  it('in a disabled fieldset cannot be changed and posts nothing, and comes back', async () => {
    const { form, field, posted } = await formOf(openCrm(), 103, { disabled: true });
    const list = await the(form, 'combobox', 'Lead status');
    expect(list).to.have.property('value', 'Disqualified');
    expect(list).to.have.property('disabled', true);
    expect(field.matches(':disabled')).to.be.true;
    expect(posted()).to.equal('');
    (form.querySelector('fieldset') as HTMLFieldSetElement).disabled = false;
    await until(() => !(list as HTMLInputElement).disabled, 'it can be changed');
    expect(posted()).to.equal('status=3');
  });

  it('is reached by the legend of the page and by its own label', async () => {
    const { form } = await formOf(openCrm(), 103);
    expect(has(form, 'group', 'Lead')).to.be.true;
    expect(has(form, 'combobox', 'Lead status')).to.be.true;
  });

  it('does not post the form when Enter chooses in the list', async () => {
    const { form } = await formOf(openCrm(), 103);
    let posts = 0;
    form.addEventListener('submit', () => (posts += 1));
    await choose(form, 'Contacting');
    expect(posts).to.equal(0);
  });
});
