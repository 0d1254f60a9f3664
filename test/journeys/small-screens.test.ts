import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { assertAccessible } from './axe.js';
import { journey } from './browser.js';
import {
  astrid,
  card,
  changeStatus,
  chooseCategory,
  nordlys,
  seen,
  startEditing,
  status,
} from './cards.js';
import { english as words, german } from './spoken.js';

/** Nothing reaches over the edge, so nobody has to scroll sideways (WCAG 1.4.10). */
async function assertFits(page: Page, state: string): Promise<void> {
  const { content, screen } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }));
  assert.ok(content <= screen, `${state}: ${content} px on a screen of ${screen} px`);
}

/** 1280 px at 400 % zoom are 320 px; at 200 %, 640 px. */
const sizes = [
  { name: '320 px', options: { viewport: { width: 320, height: 640 }, deviceScaleFactor: 2 } },
  { name: '200 % zoom', options: { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 } },
] as const;

for (const { name, options } of sizes) {
  journey(
    `a contact fits ${name} in every state`,
    async ({ page, open }) => {
      await open('?contact=101&lang=de');
      const contact = card(page, astrid);
      await seen(status(contact, german, german.open), card(page, nordlys));
      await assertFits(page, 'view');
      await startEditing(contact, german, astrid);
      await assertFits(page, 'edit');
      await contact.getByRole('combobox', { name: german.leadStatus }).click();
      await seen(contact.getByRole('option').first());
      await assertFits(page, 'list open');
      await contact.getByRole('option', { name: /^Qualifiziert / }).click();
      await contact.getByRole('button', { name: german.save, exact: true }).click();
      await seen(page.getByRole('dialog'));
      await assertFits(page, 'dialog');
      await assertAccessible(page, 'dialog');
    },
    options,
  );

  journey(
    `a company fits ${name} in every state`,
    async ({ page, open }) => {
      await open('?company=11&lang=de');
      const company = card(page, nordlys);
      await seen(company);
      await assertFits(page, 'view');
      await chooseCategory(company, german, { of: nordlys, to: german.customer });
      await seen(company.getByText(german.willHide(6)));
      await assertFits(page, 'edit');
    },
    options,
  );

  journey(
    `everything fits ${name}, the longest names too`,
    async ({ page, open }) => {
      await open('?lang=de');
      await seen(card(page, astrid), card(page, 'Hansen & Sønner'));
      await assertFits(page, 'overview');
      await open('?contact=144&lang=de');
      await seen(page.getByRole('region', { name: /Donaudampfschifffahrtsgesellschaft/ }));
      await assertFits(page, 'a long name');
      await page.getByRole('button', { name: /Donau.* bearbeiten$/ }).click();
      await assertFits(page, 'a long name, edited');
      await open('?contact=145&lang=de&dir=rtl');
      await seen(page.getByRole('region', { name: /ليلى/ }));
      await assertFits(page, 'right to left');
    },
    options,
  );
}

journey(
  'with forced colours and in the dark all can be seen and done',
  async ({ page, open }) => {
    await open('?contact=101');
    const contact = card(page, astrid);
    await seen(status(contact, words, words.open));
    await assertAccessible(page, 'view');
    await startEditing(contact, words, astrid);
    await contact.getByRole('combobox', { name: words.leadStatus }).click();
    await page.keyboard.press('ArrowDown');
    const active = contact.getByRole('option', { name: /^Contacting / });
    // Where colours are the user's own, it is an outline or the system's highlight that shows.
    const [chosen, other] = await Promise.all(
      [active, contact.getByRole('option', { name: /^Qualified / })].map((option) =>
        option.evaluate((element) => {
          const { backgroundColor, outlineStyle, borderColor } = getComputedStyle(element);
          return `${backgroundColor} ${outlineStyle} ${borderColor}`;
        }),
      ),
    );
    assert.notEqual(chosen, other, 'the active option looks like any other');
    await page.keyboard.press('Enter');
    await contact.getByRole('button', { name: words.save, exact: true }).click();
    await seen(status(contact, words, words.contacting));
  },
  { forcedColors: 'active', colorScheme: 'dark' },
);

journey(
  'with reduced motion nothing moves, not even while waiting',
  async ({ page, open }) => {
    await open('?contact=101&latency=1500');
    const loading = page.getByText('Loading contact').first();
    await loading.waitFor({ state: 'attached' });
    const contact = card(page, astrid);
    const moving = () =>
      page.evaluate(
        () =>
          document
            .getAnimations()
            .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1).length,
      );
    assert.equal(await moving(), 0);
    await seen(status(contact, words, words.open));
    await changeStatus(contact, words, { of: astrid, to: words.contacting });
    assert.equal(await moving(), 0);
    await seen(status(contact, words, words.contacting));
  },
  { reducedMotion: 'reduce' },
);
