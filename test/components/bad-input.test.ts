import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { LeadHost } from '../../src/controllers/lead-host-context.js';
import type { LeadErrorEvent } from '../../src/events/lead-events.js';
import { openCrm, place, until } from './crm-fixture.js';
import { click } from './hand.js';
import { has, says, the } from './seen.js';

type Make = (id: string, host: LeadHost | undefined, tell: (e: LeadErrorEvent) => void) => unknown;

/** Each element that reads one record, as a page writes it. */
const elements: readonly (readonly [tag: string, input: 'contact' | 'company', make: Make])[] = [
  [
    'lead-status-field',
    'contact',
    (id, host, tell) =>
      html`<lead-status-field
        contact-id=${id}
        .host=${host}
        @lead-error=${tell}
      ></lead-status-field>`,
  ],
  [
    'contact-card',
    'contact',
    (id, host, tell) =>
      html`<contact-card contact-id=${id} .host=${host} @lead-error=${tell}></contact-card>`,
  ],
  [
    'company-card',
    'company',
    (id, host, tell) =>
      html`<company-card company-id=${id} .host=${host} @lead-error=${tell}></company-card>`,
  ],
];

for (const [tag, kind, make] of elements) {
  describe(`${tag}, given something wrong`, () => {
    const good = kind === 'contact' ? '101' : '11';

    /** Places the element; what it says of errors is collected from its first moment. */
    async function given(id: string, host: LeadHost | undefined) {
      const codes: string[] = [];
      const wrapped = html`<div>${make(id, host, (e) => codes.push(e.code))}</div>`;
      const page = await place(wrapped satisfies TemplateResult);
      return { element: page.querySelector<HTMLElement>(tag) as HTMLElement, codes };
    }

    for (const id of ['abc', '-1', '1.5', '1e3', '99999999999', '101; DROP']) {
      it(`says that “${id}” is no id, and asks the host nothing`, async () => {
        const crm = openCrm();
        const { element, codes } = await given(id, crm.connection);
        await says(await the(element, 'alert'), `the ${kind} id is not a valid number`);
        expect(codes).to.deep.equal(['invalid']);
        expect(crm.asked.filter((line) => /Person|Contact/.test(line))).to.deep.equal([]);
      });
    }

    it('says that there is no such record', async () => {
      const { element, codes } = await given('999999', openCrm().connection);
      await says(await the(element, 'alert'), 'The record was not found.');
      expect(codes).to.deep.equal(['not-found']);
    });

    it('says that no CRM is connected', async () => {
      const { element, codes } = await given(good, undefined);
      await says(await the(element, 'alert'), 'This page is not connected to a CRM.');
      expect(codes).to.deep.equal(['invalid']);
    });

    it('says that a token could not be had, and tries again when asked to', async () => {
      let broken = true;
      const crm = openCrm({
        getToken: () => {
          if (broken) throw new Error('no session');
          return 'token';
        },
      });
      const { element, codes } = await given(good, crm.connection);
      const note = await the(element, 'alert');
      await says(note, 'Signing in to the CRM failed. Sign in again.');
      expect(codes).to.deep.equal(['unauthenticated']);
      broken = false;
      await click(await the(note, 'button', 'Sign in'));
      await until(() => !has(element, 'alert'), 'the error is gone');
      await says(element, kind === 'contact' ? /Open/ : /Nordlys Energi/);
    });

    for (const [fault, code, sentence] of [
      ['malformed', 'contract', 'could not be understood'],
      ['wrong-type', 'contract', 'could not be understood'],
      ['offline', 'unreachable', 'could not be reached'],
      ['denied', 'denied', 'You do not have the right'],
      ['maintenance', 'maintenance', 'closed for maintenance'],
    ] as const) {
      it(`says in words what failed while it was read (${fault}), and what to do`, async () => {
        const crm = openCrm();
        crm.fail(fault);
        const { element, codes } = await given(good, crm.connection);
        await says(await the(element, 'alert'), sentence);
        expect(codes).to.include(code);
        expect(new Set(codes).size, codes.join()).to.equal(1);
        if (code === 'denied') return;
        crm.host.faults.clear();
        await click(await the(element, 'button', /^(Retry|Reload)$/));
        await until(() => !has(element, 'alert'), 'the error is gone');
        await says(element, kind === 'contact' ? /Open/ : /Nordlys Energi/);
      });
    }
  });
}

describe('lead-host, given a wrong address', () => {
  for (const address of ['', 'http://[', 'ftp://crm.example/Cust1', 'javascript:alert(1)']) {
    it(`says so in the elements inside: “${address}”`, async () => {
      const codes: string[] = [];
      const page = await place(
        html`<lead-host
          base-url=${address}
          @lead-error=${(event: LeadErrorEvent) => codes.push(event.code)}
        >
          <lead-status-field contact-id="101"></lead-status-field>
        </lead-host>`,
      );
      const element = page.querySelector('lead-status-field') as HTMLElement;
      await says(await the(element, 'alert'), /The address of the CRM is not valid|not connected/);
      expect(codes).to.include('invalid');
    });
  }
});
