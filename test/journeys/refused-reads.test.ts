import { suite } from 'node:test';
import { inTurnsOfThree, journey } from './browser.js';
import { astrid, card, gone, seen, status } from './cards.js';
import { answered, connectionLost } from './network-noise.js';
import { german as words } from './spoken.js';

interface Refusal {
  /** Strikes the contact and the list of statuses, each as often as they are silently asked again. */
  readonly fault: string;
  readonly noise: RegExp;
  readonly says: string;
  readonly wayOut: string;
}

const again = 'Erneut versuchen';
const reload = 'Neu laden';

const refusals: readonly Refusal[] = [
  {
    fault: 'offline@read*8',
    noise: connectionLost,
    says: 'Das CRM-System ist nicht erreichbar.',
    wayOut: again,
  },
  {
    fault: 'server-error@read*2',
    noise: answered(500),
    says: 'Das CRM-System ist nicht erreichbar.',
    wayOut: again,
  },
  {
    fault: 'signed-out@read*4',
    noise: answered(401),
    says: 'Sie sind abgemeldet.',
    wayOut: 'Anmelden',
  },
  {
    fault: 'maintenance@read*8',
    noise: answered(503),
    says: 'Das CRM-System wird gerade gewartet.',
    wayOut: again,
  },
  {
    fault: 'rate-limited@read*8',
    noise: answered(429),
    says: 'Das CRM-System erhält zu viele Anfragen',
    wayOut: again,
  },
  {
    fault: 'malformed@read*2',
    noise: answered(0),
    says: 'Die Antwort des CRM-Systems war nicht verständlich.',
    wayOut: reload,
  },
  {
    fault: 'wrong-type@read*2',
    noise: answered(0),
    says: 'Die Antwort des CRM-Systems war nicht verständlich.',
    wayOut: reload,
  },
];

suite('reads that go wrong', inTurnsOfThree, () => {
  for (const { fault, noise, says, wayOut } of refusals) {
    journey(
      `a contact that cannot be read (${fault}) is said in words, and then read`,
      async (walk) => {
        const { page, open, tolerate } = walk;
        tolerate(noise);
        await open(`?contact=101&lang=de&latency=300&fault=${fault}`);
        const alert = page.getByRole('alert').filter({ hasText: says });
        await seen(alert);
        await alert.getByRole('button', { name: wayOut }).click();
        await seen(status(card(page, astrid), words, words.open));
        await gone(page.getByRole('alert'));
      },
    );
  }

  for (const [fault, noise, says] of [
    ['denied', answered(403), 'Sie haben dafür keine Berechtigung.'],
    ['not-found', answered(404), 'Der Datensatz wurde nicht gefunden.'],
  ] as const) {
    journey(`what a person may not see (${fault}) is said in words`, async (walk) => {
      const { page, open, tolerate } = walk;
      tolerate(noise);
      await open(`?contact=101&lang=de&latency=300&fault=${fault}`);
      await seen(page.getByRole('alert').filter({ hasText: says }));
      await open(`?company=11&lang=de&latency=300&fault=${fault}`);
      await seen(page.getByRole('alert').filter({ hasText: says }));
    });
  }

  for (const [fault, noise] of [
    ['moved', answered(421)],
    ['offline@read*2', connectionLost],
    ['rate-limited@read*1', answered(429)],
    ['signed-out@read*2', answered(401)],
  ] as const) {
    journey(`${fault} is overcome without a word`, async ({ page, open, tolerate }) => {
      tolerate(noise);
      await open(`?contact=101&lang=de&latency=300&fault=${fault}`);
      await seen(status(card(page, astrid), words, words.open));
      await gone(page.getByRole('alert'));
    });
  }
});
