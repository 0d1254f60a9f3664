import assert from 'node:assert/strict';
import { journey } from './browser.js';
import {
  anyStatus,
  card,
  category,
  chooseCategory,
  gone,
  hostHas,
  nordlys,
  save,
  seen,
  silje,
  status,
} from './cards.js';
import { english, swedish } from './spoken.js';

for (const words of [english, swedish]) {
  journey(`a company that becomes a customer hides lead status (${words.lang})`, async (walk) => {
    const { page, open } = walk;
    await open(`?contact=105&lang=${words.lang}`);
    const contact = card(page, silje);
    const company = card(page, nordlys);
    const qualified = status(contact, words, words.qualified);
    await seen(qualified);

    await chooseCategory(company, words, { of: nordlys, to: words.customer });
    await seen(company.getByText(words.willHide(6)));
    await seen(qualified); // nothing has happened yet
    await save(company, words);
    await gone(company.getByText(words.willHide(6)), qualified, anyStatus(contact, words));
    await seen(category(contact, words.customer));
    await seen(page.getByText('lead-status-visibility 105: hidden, not-potential'));

    // Out of sight, and still there.
    assert.equal((await hostHas(page, 'Person/105'))['LeadstatusId'], 5);
    await page.reload();
    await seen(category(contact, words.customer), category(company, words.customer));
    await gone(anyStatus(contact, words));

    // The way back begins anew, for all of them.
    await chooseCategory(company, words, { of: nordlys, to: words.lead });
    await seen(company.getByText(words.willOpen));
    await save(company, words);
    await seen(status(contact, words, words.open));
    await open(`?contact=102&lang=${words.lang}`);
    await seen(status(card(page, 'Håkon Bjørnstad'), words, words.open));
  });

  journey(`a move among lead categories keeps every status (${words.lang})`, async (walk) => {
    const { page, open } = walk;
    await open(`?contact=105&lang=${words.lang}`);
    const company = card(page, nordlys);
    await chooseCategory(company, words, { of: nordlys, to: words.marketingQualified });
    await gone(company.getByText(words.willHide(6)), company.getByText(words.willOpen));
    await save(company, words);
    await seen(category(card(page, silje), words.marketingQualified));
    await seen(status(card(page, silje), words, words.qualified));
  });

  journey(
    `a customer's contact shows no lead status and keeps it (${words.lang})`,
    async (walk) => {
      const { page, open } = walk;
      await open(`?contact=111&lang=${words.lang}`);
      const contact = card(page, 'Solveig Dahl');
      await seen(category(contact, words.customer));
      await gone(anyStatus(contact, words), contact.getByText(words.leadStatus, { exact: true }));
      assert.equal((await hostHas(page, 'Person/111'))['LeadstatusId'], 5);
    },
  );
}

journey(
  'a company alone says what becomes of its contacts, and Cancel does nothing',
  async (walk) => {
    const { page, open } = walk;
    await open('?company=11');
    const company = card(page, nordlys);
    await seen(company.getByText('6 contacts have a lead status'));
    await chooseCategory(company, english, { of: nordlys, to: english.customer });
    await seen(company.getByText(english.willHide(6)));
    await company.getByRole('button', { name: english.cancel }).click();
    await seen(category(company, english.lead));
    assert.equal((await hostHas(page, 'Person/101'))['LeadstatusId'], 1);
  },
);
