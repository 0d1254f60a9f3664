import { html, nothing, type TemplateResult } from 'lit';
import { fullName, type Contact } from '../../domain/contact.js';
import type { Words } from '../../i18n/words.js';
import { icon } from '../parts/icon.js';
import { buildings, lockSimple } from '../parts/icons.js';

/** Name, title and company, as the head of the card shows them. */
export function cardWho(words: Words, contact: Contact, onCompany: () => void): TemplateResult {
  const name = fullName(contact) || words.unnamed;
  return html`<div class="who">
    <h2 id="name" part="name">
      <bdi>${name}</bdi>
      ${contact.retired ? html`<span class="tag">${words.formerEmployee}</span>` : nothing}
    </h2>
    ${contact.title ? html`<div><bdi>${contact.title}</bdi></div>` : nothing}
    ${
      contact.company
        ? html`<div class="company">
            ${icon(buildings)}
            <button
              class="link"
              part="company"
              type="button"
              title=${words.openCompany(contact.company.name || words.unnamed)}
              @click=${onCompany}
            >
              <bdi>${contact.company.name || words.unnamed}</bdi>
            </button>
          </div>`
        : nothing
    }
  </div>`;
}

/** Email and phones, each with the link that its kind allows. */
function cardDetails(words: Words, contact: Contact): TemplateResult {
  const phone = (number: string) =>
    html`<a class="link" href="tel:${number.replaceAll(/[^\d+]/g, '')}"><bdi>${number}</bdi></a>`;
  return html`
    ${fact(
      words.field('email'),
      contact.email &&
        html`<a class="link" href="mailto:${encodeURIComponent(contact.email).replace('%40', '@')}"
          ><bdi>${contact.email}</bdi></a
        >`,
    )}
    ${fact(words.field('mobilePhone'), contact.mobilePhone && phone(contact.mobilePhone))}
    ${fact(words.field('officePhone'), contact.officePhone && phone(contact.officePhone))}
  `;
}

/** The category, and why it is not changed here where it is the company's. */
export function cardCategory(words: Words, contact: Contact): TemplateResult {
  const { category } = contact;
  const right = contact.fieldRights.categoryId;
  const name = category?.deleted ? words.deletedItem(category.name) : category?.name;
  const reason = right.access === 'write' ? '' : right.reason || words.inheritedCategory;
  return html`<div class="fact" part="category">
    <span class="label">${words.category}</span>
    <span class="value">
      <span title=${category?.description ?? ''}>${name ?? words.noCategory}</span>
      ${
        reason && contact.company
          ? html`<span class="muted" title=${reason}>${icon(lockSimple)}</span>
              <span class="visually-hidden">${reason}</span>`
          : nothing
      }
    </span>
  </div>`;
}

/** What the card shows while nobody edits it; the lead status stands right below the category. */
export function cardFacts(words: Words, contact: Contact, status: TemplateResult): TemplateResult {
  return html`<div class="facts">
    <div class="column">${cardCategory(words, contact)}${status}</div>
    <div class="column">${cardDetails(words, contact)}</div>
  </div>`;
}

function fact(label: string, value: TemplateResult | string): TemplateResult {
  return html`<div class="fact">
    <span class="label">${label}</span>
    <span class="value">${value || html`<span class="muted" aria-hidden="true">–</span>`}</span>
  </div>`;
}
