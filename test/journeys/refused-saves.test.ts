import assert from 'node:assert/strict';
import { suite } from 'node:test';
import { inTurnsOfThree, journey } from './browser.js';
import {
  astrid,
  card,
  category,
  changeStatus,
  chooseCategory,
  chosen,
  gone,
  hostHas,
  nordlys,
  save,
  seen,
  status,
} from './cards.js';
import { answered, connectionLost } from './network-noise.js';
import { german as words } from './spoken.js';

/** A slow host and a German page: what is said must not depend on luck with time or language. */
const slowAndGerman = 'lang=de&latency=300';
const again = 'Erneut versuchen';

interface Refusal {
  /** Strikes once, or as often as the request is silently sent again. */
  readonly fault: string;
  readonly noise: RegExp;
  readonly says: string;
  /** The one way out that is offered; Save itself where none is. */
  readonly wayOut: string;
}

const refusals: readonly Refusal[] = [
  {
    fault: 'dropped-before-write',
    noise: connectionLost,
    says: 'Das CRM-System ist nicht erreichbar.',
    wayOut: again,
  },
  {
    fault: 'server-error@save*1',
    noise: answered(500),
    says: 'Das CRM-System ist nicht erreichbar.',
    wayOut: again,
  },
  {
    fault: 'signed-out@save*2',
    noise: answered(401),
    says: 'Sie sind abgemeldet.',
    wayOut: 'Anmelden',
  },
  {
    fault: 'denied@save*2',
    noise: answered(403),
    says: 'Sie haben dafür keine Berechtigung.',
    wayOut: words.save,
  },
  {
    fault: 'maintenance@save*1',
    noise: answered(503),
    says: 'Das CRM-System wird gerade gewartet.',
    wayOut: again,
  },
  {
    fault: 'rate-limited@save*4',
    noise: answered(429),
    says: 'Das CRM-System erhält zu viele Anfragen',
    wayOut: again,
  },
];

suite('saves that go wrong', inTurnsOfThree, () => {
  for (const { fault, noise, says, wayOut } of refusals) {
    journey(
      `a save that ends in ${fault} says so, keeps the choice and can be repeated`,
      async (walk) => {
        const { page, open, tolerate } = walk;
        tolerate(noise);
        await open(`?contact=101&${slowAndGerman}&fault=${fault}`);
        const contact = card(page, astrid);
        await changeStatus(contact, words, { of: astrid, to: words.contacting });

        const alert = contact.getByRole('alert');
        await seen(alert.getByText('Die Person wurde nicht gespeichert.'), alert.getByText(says));
        const choice = contact.getByRole('combobox', { name: words.leadStatus });
        assert.equal(await choice.inputValue(), words.contacting);
        assert.equal((await hostHas(page, 'Person/101'))['LeadstatusId'], 1);

        await contact.getByRole('button', { name: wayOut, exact: true }).click();
        await seen(status(contact, words, words.contacting));
        await gone(alert);
        assert.equal((await hostHas(page, 'Person/101'))['LeadstatusId'], 2);
      },
    );
  }

  /** Nothing for a person to do or to hear of: the save is settled behind the scenes. */
  const settled: readonly (readonly [fault: string, noise: RegExp])[] = [
    ['dropped-after-write', connectionLost],
    ['malformed@save*1', answered(0)],
    ['wrong-type@save*1', answered(0)],
    ['moved@save', answered(421)],
    ['rate-limited@save*1', answered(429)],
    ['signed-out@save*1', answered(401)],
  ];

  for (const [fault, noise] of settled) {
    journey(`a save with ${fault} is stored once, and no alarm is raised`, async (walk) => {
      const { page, open, tolerate } = walk;
      tolerate(noise);
      await open(`?contact=101&${slowAndGerman}&fault=${fault}`);
      const contact = card(page, astrid);
      await changeStatus(contact, words, { of: astrid, to: words.contacting });
      await seen(status(contact, words, words.contacting));
      await gone(page.getByRole('alert'), page.getByRole('dialog'));
      assert.equal((await hostHas(page, 'Person/101'))['LeadstatusId'], 2);
    });
  }

  journey('a change that another made just before is asked about, in German', async (walk) => {
    const { page, open, tolerate } = walk;
    tolerate(answered(409));
    await open(`?contact=101&${slowAndGerman}&fault=conflict`);
    const contact = card(page, astrid);
    await changeStatus(contact, words, { of: astrid, to: words.contacting });
    const dialog = page.getByRole('dialog', { name: 'Von jemand anderem geändert' });
    await seen(dialog.getByRole('group', { name: words.leadStatus }));
    await dialog.getByRole('button', { name: 'Auswahl speichern' }).click();
    await seen(status(contact, words, words.contacting));
  });

  journey("another's change of another field is taken in without a question", async (walk) => {
    const { page, open, tolerate } = walk;
    tolerate(answered(409, 412));
    await open(`?contact=101&${slowAndGerman}&fault=other-field`);
    const contact = card(page, astrid);
    await changeStatus(contact, words, { of: astrid, to: words.contacting });
    await seen(status(contact, words, words.contacting), contact.getByText('Head of strategy'));
    await gone(page.getByRole('dialog'));
  });

  for (const fault of ['test-failed@save', 'changed-since@save']) {
    journey(`a host that never takes a save (${fault}) is not asked forever`, async (walk) => {
      const { page, open, tolerate } = walk;
      tolerate(answered(409, 412));
      let saves = 0;
      page.on('request', (request) => void (saves += request.method() === 'PATCH' ? 1 : 0));
      await open(`?contact=101&${slowAndGerman}&fault=${fault}`);
      const contact = card(page, astrid);
      await changeStatus(contact, words, { of: astrid, to: words.contacting });
      await seen(contact.getByRole('alert').getByText('inzwischen von jemand anderem geändert'));
      await seen(contact.getByRole('button', { name: 'Neu laden' }));
      assert.ok(saves <= 10, `${saves} saves were sent`);
    });
  }

  journey('a company keeps the chosen category when its save fails', async (walk) => {
    const { page, open, tolerate } = walk;
    tolerate(connectionLost);
    await open(`?company=11&${slowAndGerman}&fault=dropped-before-write`);
    const company = card(page, nordlys);
    await chooseCategory(company, words, { of: nordlys, to: words.customer });
    await save(company, words);
    await seen(company.getByRole('alert').getByText('Die Kategorie wurde nicht geändert.'));
    const choice = company.getByRole('combobox', { name: words.category });
    assert.equal(await chosen(choice), words.customer);
    await company.getByRole('button', { name: again }).click();
    await seen(category(company, words.customer));
  });

  journey('a company that another moved just before is asked about', async (walk) => {
    const { page, open, tolerate } = walk;
    tolerate(answered(409, 412));
    await open(`?company=11&${slowAndGerman}&fault=conflict`);
    const company = card(page, nordlys);
    await chooseCategory(company, words, { of: nordlys, to: words.customer });
    await save(company, words);
    const dialog = page.getByRole('dialog', { name: 'Von jemand anderem geändert' });
    await seen(dialog.getByRole('group', { name: words.category }));
    await dialog.getByRole('button', { name: 'Auswahl speichern' }).click();
    await seen(category(company, words.customer));
  });
});
