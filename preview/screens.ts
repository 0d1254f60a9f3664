import { html, type TemplateResult } from 'lit';
import type { Settings } from './settings.js';

/** One thing to see, with what is special about it. */
function specimen(title: string, about: string, shown: TemplateResult): TemplateResult {
  return html`<section class="specimen">
    <h3>${title}</h3>
    <p>${about}</p>
    ${shown}
  </section>`;
}

const contacts: readonly (readonly [id: number, title: string, about: string])[] = [
  [101, 'Open', 'Company 11, category Lead. Change it: double-click, Enter or the pencil.'],
  [105, 'Qualified', 'Choose Contacting and then Qualified again: the category is asked about.'],
  [106, 'Read-only', 'The user may only read this field; the lock says why.'],
  [141, 'Record read-only', 'The user may not change this contact at all.'],
  [142, 'Deleted status', 'The tenant deleted this status; it can be left, not chosen.'],
  [143, 'No status', 'The category carries a lead status, but none is stored.'],
  [144, 'Long words', 'A contact with very long German words.'],
  [145, 'Right to left', 'A contact with an Arabic name.'],
  [131, 'No company', 'A contact without a company, with a category of its own.'],
];

const hiddenContacts: readonly (readonly [id: number, about: string])[] = [
  [111, 'Company is a customer; Qualified is kept'],
  [121, 'Category Prospect has lead status switched off; Contacting is kept'],
];

function overview(settings: Settings): TemplateResult {
  return html`
    <h2>Contact panel</h2>
    <contact-panel contact-id="101"></contact-panel>
    <h2>Lead status field</h2>
    <div class="specimens">
      ${contacts.map(([id, title, about]) =>
        specimen(
          title,
          about,
          html`<lead-status-field contact-id=${id} commit=${settings.commit}></lead-status-field>`,
        ),
      )}
      ${hiddenContacts.map(([id, about]) =>
        specimen(
          `Hidden (${id})`,
          `${about}. The field takes no room and says so by an event.`,
          html`<lead-status-field contact-id=${id}></lead-status-field>`,
        ),
      )}
      ${specimen(
        'A mistake',
        'An id that is no number is said in words.',
        html`<lead-status-field contact-id="abc"></lead-status-field>`,
      )}
      ${specimen(
        'Saves at once',
        'With commit="auto" a choice is stored as it is made; Undo takes it back.',
        html`<lead-status-field contact-id="102" commit="auto"></lead-status-field>`,
      )}
      ${specimen(
        'In a form',
        'With commit="form" the form posts the id of the status.',
        html`<form id="plain-form">
          <lead-status-field contact-id="103" name="status" commit="form"></lead-status-field>
          <button type="submit">Post</button> <button type="reset">Reset</button>
          <output></output>
        </form>`,
      )}
      ${specimen(
        'Two languages on one page',
        'Each element speaks the nearest lang.',
        html`<div lang="sv"><lead-status-field contact-id="104"></lead-status-field></div>
          <div lang="de"><lead-status-field contact-id="104"></lead-status-field></div>`,
      )}
    </div>
    <h2>Company card</h2>
    <div class="specimens wide">
      <company-card company-id="15"></company-card>
      <company-card company-id="16"></company-card>
    </div>
  `;
}

/** The screen that the address asks for; everything at once where it asks for none. */
export function screen(settings: Settings): TemplateResult {
  if (settings.contact !== undefined) {
    return html`<contact-panel contact-id=${settings.contact}></contact-panel>`;
  }
  if (settings.company !== undefined) {
    return html`<company-panel company-id=${settings.company}></company-panel>`;
  }
  return overview(settings);
}
