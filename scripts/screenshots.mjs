/**
 * node scripts/screenshots.mjs <folder>   every screen of the built preview, to be looked at
 * node scripts/screenshots.mjs --readme   docs/pictures/contact-panel.png
 *
 * Shows what `npm run build` made: build first.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { root } from './files.mjs';
import { browserArgs, findBrowser } from './find-browser.mjs';

/** @typedef {import('playwright-core').Page} Page */

const english = { edit: 'Edit', status: 'Lead status', save: 'Save', qualified: 'Qualified' };
const swedish = {
  edit: 'Redigera',
  status: 'Leadstatus',
  save: 'Spara',
  qualified: 'Kvalificerad',
};

/** @type {Readonly<Record<string, { address: string; words: typeof english; width: number }>>} */
const looks = {
  light: { address: 'theme=light', words: english, width: 1200 },
  dark: { address: 'theme=dark', words: english, width: 1200 },
  narrow: { address: 'theme=light', words: english, width: 320 },
  swedish: { address: 'theme=light&lang=sv', words: swedish, width: 1200 },
  rtl: { address: 'theme=light&dir=rtl', words: english, width: 1200 },
};

/** @param {Page} page @param {string} name of a contact or company */
const card = (page, name) => page.getByRole('region', { name, exact: true });

/**
 * Opens an address and waits until the named card stands there complete.
 *
 * @param {Page} page @param {string} address @param {string} name
 */
async function open(page, address, name) {
  await page.goto(address);
  await card(page, name).waitFor();
  await page.waitForFunction('document.getAnimations().length === 0');
}

/**
 * Pencil, then the list of statuses.
 *
 * @param {Page} page @param {typeof english} words
 */
async function openList(page, words) {
  const contact = card(page, 'Astrid Solberg');
  await contact.getByRole('button', { name: `${words.edit} Astrid Solberg` }).click();
  await contact.getByRole('combobox', { name: words.status }).click();
  await contact.getByRole('option').first().waitFor();
  return contact;
}

/**
 * All the states of one look, in the order in which a person comes by them.
 *
 * @param {Page} page
 * @param {typeof looks[string]} look
 * @param {(state: string, page: Page) => Promise<unknown>} take
 */
async function walk(page, { address, words }, take) {
  await open(page, `?contact=101&${address}`, 'Nordlys Energi');
  await take('contact', page);
  const status = card(page, 'Astrid Solberg').getByRole('button', { name: words.status });
  await status.first().hover();
  await page.getByRole('tooltip').waitFor();
  await take('contact-description', page);
  const contact = await openList(page, words);
  await take('contact-list', page);
  await contact.getByRole('option', { name: new RegExp(`^${words.qualified} `) }).click();
  await take('contact-edit', page);
  await contact.getByRole('button', { name: words.save, exact: true }).click();
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await take('dialog', page);

  await open(page, `?company=11&${address}`, 'Nordlys Energi');
  const company = card(page, 'Nordlys Energi');
  await company.getByRole('button', { name: `${words.edit} Nordlys Energi` }).click();
  await company.getByRole('combobox').selectOption('5');
  await take('company-warning', page);

  await open(page, `?contact=101&${address}&fault=conflict`, 'Astrid Solberg');
  await openList(page, words);
  await contact.getByRole('option').nth(1).click();
  await contact.getByRole('button', { name: words.save, exact: true }).click();
  await page.getByRole('dialog').getByRole('radio').first().waitFor();
  await take('conflict', page);

  await open(page, `?contact=101&${address}&fault=server-error@save`, 'Astrid Solberg');
  await openList(page, words);
  await contact.getByRole('option').nth(1).click();
  await contact.getByRole('button', { name: words.save, exact: true }).click();
  await page.getByRole('alert').waitFor();
  await take('save-failed', page);

  await open(page, `?contact=144&${address}`, 'Bergström & Partner');
  await take('long-words', page);
  await open(page, `?${address}`, 'Hansen & Sønner');
  await take('everything', page);
}

/**
 * The picture of the README: both cards with the list open, and nothing of the preview around.
 *
 * @param {Page} page
 */
async function readmePicture(page) {
  await open(page, '?contact=101&theme=light', 'Nordlys Energi');
  await openList(page, english);
  await page.mouse.move(0, 0);
  const panel = await page.locator('contact-panel').boundingBox();
  const list = await page.getByRole('listbox').boundingBox();
  if (!panel || !list) throw new Error('The panel is not to be seen.');
  const margin = 20;
  const bottom = Math.max(panel.y + panel.height, list.y + list.height);
  // What the preview shows below the panel is no part of the picture.
  await page.locator('aside').evaluate((aside) => aside.remove());
  await page.screenshot({
    path: join(root, 'docs/pictures/contact-panel.png'),
    clip: {
      x: panel.x - margin,
      y: panel.y - margin,
      width: panel.width + 2 * margin,
      height: bottom - panel.y + 2 * margin,
    },
  });
}

const [target] = process.argv.slice(2);
if (!target) {
  console.error('Say where to: node scripts/screenshots.mjs <folder>, or --readme.');
  process.exit(1);
}
const site = await preview({ root, logLevel: 'error', preview: { port: 0, open: false } });
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
const address = site.httpServer.address();
const baseURL = `http://localhost:${typeof address === 'object' && address ? address.port : ''}/`;

/** @param {number} width */
const newPage = async (width) => {
  const viewport = { width, height: width < 400 ? 900 : 760 };
  const context = await browser.newContext({ baseURL, viewport, deviceScaleFactor: 2 });
  return context.newPage();
};

try {
  if (target === '--readme') {
    await readmePicture(await newPage(1120));
  } else {
    mkdirSync(target, { recursive: true });
    for (const [name, look] of Object.entries(looks)) {
      const page = await newPage(look.width);
      await walk(page, look, (state, page) =>
        page.screenshot({
          path: join(target, `${name}-${state}.png`),
          fullPage: state === 'everything' || look.width < 400,
        }),
      );
      await page.context().close();
      console.log(`${name}: ${target}`);
    }
  }
} finally {
  await browser.close();
  await site.close();
}
