import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { browserArgs, findBrowser } from '../../scripts/find-browser.mjs';
import { serveBuiltSite, type BuiltSite } from './serve.js';

const pictures = fileURLToPath(new URL('../../test-results/', import.meta.url));

/** Longest wait for anything a person would see at once. */
const patienceMs = 15_000;

/** For a suite of journeys that mostly wait for a slow host. */
export const inTurnsOfThree = { concurrency: 3 } as const;

export interface Journey {
  readonly page: Page;
  /** Opens a path of the built preview: `open('?contact=101')`. */
  open(path: string): Promise<void>;
  /** The same in another tab of the same browser profile. */
  openTab(path: string): Promise<Page>;
  /**
   * Says that the page will put such a line on the console (Chromium reports every answer of 400
   * and above there). It may come any number of times; anything else still fails the journey.
   */
  tolerate(pattern: RegExp): void;
}

let started: Promise<{ site: BuiltSite; browser: Browser }> | undefined;

async function start(): Promise<{ site: BuiltSite; browser: Browser }> {
  const executablePath = findBrowser();
  const [site, browser] = await Promise.all([
    serveBuiltSite(),
    chromium.launch({ executablePath, args: browserArgs }),
  ]);
  return { site, browser };
}

after(async () => {
  const { site, browser } = (await started) ?? {};
  await browser?.close();
  await site?.close();
});

/**
 * A person's way through the built preview: a test with a fresh browser profile. It fails on any
 * console error or warning and on any uncaught error, besides what the walk itself asserts.
 */
export function journey(
  name: string,
  walk: (journey: Journey) => Promise<void>,
  options: BrowserContextOptions = {},
): void {
  void test(name, async () => {
    started ??= start();
    const { site, browser } = await started;
    const context = await browser.newContext({ locale: 'en-GB', ...options });
    context.setDefaultTimeout(patienceMs);
    const problems: string[] = [];
    const tolerated: RegExp[] = [];
    context.on('page', (page) => hearProblems(page, (problem) => problems.push(problem)));
    const page = await context.newPage();
    const goTo = async (tab: Page, path: string) => {
      await tab.goto(new URL(path, site.url).href);
      return tab;
    };
    try {
      await walk({
        page,
        open: async (path) => void (await goTo(page, path)),
        openTab: async (path) => goTo(await context.newPage(), path),
        tolerate: (pattern) => void tolerated.push(pattern),
      });
      const left = problems.filter((line) => !tolerated.some((pattern) => pattern.test(line)));
      assert.deepEqual(left, [], 'the page was not quiet');
    } catch (error) {
      await keepPicture(page, name);
      if (error instanceof Error && problems.length > 0) {
        error.message += `\nThe page said:\n${problems.join('\n')}`;
      }
      throw error;
    } finally {
      await context.close();
    }
  });
}

/** Everything that a quiet page does not say. */
function hearProblems(page: Page, hear: (problem: string) => void): void {
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    hear(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => hear(`uncaught: ${error.stack ?? error.message}`));
  page.on('crash', () => hear('the page crashed'));
}

/** What the person saw when the journey failed, in test-results/. */
async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const file = `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.png`;
  try {
    await page.screenshot({ path: `${pictures}${file}` });
  } catch {
    // The page is gone: then there is nothing to see.
  }
}
