import { test as base, expect, type Page } from '@playwright/test';
import { isFilled } from './kept.ts';
import { openSite, type Site } from './site.ts';

/** What went wrong in the browser: errors and warnings of the console, page errors, policy violations, other origins. */
async function watch(page: Page, origin: string, problems: string[]): Promise<void> {
  page.on('console', (message) => {
    // The tool's own word about a worker that a test blocks, and Chromium's about one that it could not look for anew.
    if (/blocked by Playwright|An unknown error occurred when fetching the script/.test(message.text())) return;
    if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) problems.push(`other origin: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      console.error(`policy violation: ${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
}

type Fixtures = {
  /** The built site that is served; an option. */
  folder: string;
  site: Site;
  /** Filled as the test runs; must be empty in the end but for what was expected. */
  problems: string[];
  /** Takes problems off the list that this test brings about on purpose. */
  expectProblems: (pattern: RegExp) => void;
  openArticle: (id?: string) => Promise<void>;
  /** Waits until the app has taken the page over, and all of the page stands. */
  awake: () => Promise<void>;
  /** Waits until the worker holds the site, then stops the server for good. */
  goOffline: () => Promise<void>;
};

export const headline = 'Russia and China open a joint exercise in Ningxia';
export const relatedHeadline = 'Drills in Tajikistan grew from 1,000 soldiers to 2,500 as the Taliban advanced';

export const test = base.extend<Fixtures>({
  folder: ['dist', { option: true }],
  site: async ({ folder }, use) => {
    const site = await openSite(folder);
    await use(site);
    await site.stop();
  },
  problems: async ({}, use) => use([]),
  expectProblems: async ({ problems }, use) =>
    use((pattern) => {
      problems.splice(0, problems.length, ...problems.filter((problem) => !pattern.test(problem)));
    }),
  page: async ({ page, site, problems }, use) => {
    await watch(page, site.url, problems);
    await use(page);
    expect(problems).toEqual([]);
  },
  baseURL: async ({ site }, use) => use(site.url),
  awake: async ({ page }, use) =>
    use(async () => {
      // React leaves its mark on what it has taken over.
      await page.waitForFunction(() => {
        const marker = document.querySelector('main h1');
        const isTaken = marker !== null && Object.keys(marker).some((key) => key.startsWith('__reactFiber'));
        // The printed cards go when the live ones can be had; what is below the first screen is laid out after that.
        return isTaken && document.getElementById('printed-cards') === null && document.documentElement.dataset['fresh'] === undefined;
      });
    }),
  openArticle: async ({ page, awake }, use) =>
    use(async (id = 'z21-opens') => {
      await page.goto(`/article/${id}`);
      await awake();
    }),
  goOffline: async ({ page, site }, use) =>
    use(async () => {
      await isFilled(page);
      await site.stop();
    }),
});

export { expect };
