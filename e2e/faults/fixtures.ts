import { expect, test as base, type Page } from '@playwright/test';
import { isFilled } from '../kept.ts';
import { openSite, type Site } from '../site.ts';
import { publishUnread } from './unread.ts';
import { watch } from './watch.ts';
import { lookAfter, plant } from './witness.ts';

export const headline = 'Russia and China open a joint exercise in Ningxia';
export const relatedHeadline = 'Drills in Tajikistan grew from 1,000 soldiers to 2,500 as the Taliban advanced';

/** Milliseconds in which a reader must have the story, or an error with a name and a Retry. */
const limit = 10_000;

/** What a reader gets: a page by its headline, or an error by its name. */
type Outcome = { story: string } | { error: string };

/** Someone who reads, and what is written down about it. */
export type Reader = {
  /** Goes to an address as one does with the address bar. */
  open: (path: string) => Promise<void>;
  reload: () => Promise<void>;
  /** Clicks a link of the page. */
  follow: (name: string | RegExp) => Promise<void>;
  /** Expects an outcome in time. @param within milliseconds from now */
  gets: (outcome: Outcome, within?: number) => Promise<void>;
  /** Clicks Retry, which may load the page anew. */
  retries: () => Promise<void>;
  /** Waits until the worker holds the site. */
  isReady: () => Promise<void>;
  /** Writes down for the table what is expected, and what was seen. */
  expects: (words: string) => void;
  saw: (words: string) => void;
  /** Takes an error off the list that is the fault itself. */
  brings: (fault: string) => void;
  /** Loads of pages that the reader asked for by other means. */
  asked: (loads: number) => void;
};

/** What is counted of a reader's visit. */
type Count = { asked: number; loaded: number; brought: string[] };

const note = (type: 'expected' | 'seen', description: string): unknown => base.info().annotations.push({ type, description });

function createReader(page: Page, site: Site, count: Count): Reader {
  return {
    open: async (path) => {
      count.asked += 1;
      await page.goto(site.url + path, { waitUntil: 'commit' });
    },
    reload: async () => {
      count.asked += 1;
      // A page that is still loading gives way to itself.
      await page.goto(page.url(), { waitUntil: 'commit' });
    },
    follow: (name) => page.getByRole('link', { name }).first().click(),
    gets: async (outcome, within = limit) => {
      const start = performance.now();
      const name = 'story' in outcome ? outcome.story : outcome.error;
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name, { timeout: within });
      if ('error' in outcome) await expect(page.getByRole('button', { name: 'Retry' })).toBeVisible();
      note('seen', `${'story' in outcome ? 'the page' : `“${name}”`} after ${((performance.now() - start) / 1000).toFixed(1)} s`);
    },
    retries: async () => {
      count.asked += 1;
      await page.getByRole('button', { name: 'Retry' }).click();
    },
    isReady: () => isFilled(page),
    expects: (words) => note('expected', words),
    saw: (words) => note('seen', words),
    brings: (fault) => void count.brought.push(fault),
    asked: (loads) => {
      count.asked += loads;
    },
  };
}

type Fixtures = { folder: string; site: Site; reader: Reader };

/** Every fault is held to the same: see the end of `reader`. */
export const test = base.extend<Fixtures>({
  folder: ['dist', { option: true }],
  site: async ({ folder }, use) => {
    const site = await openSite(folder);
    await use(site);
    await site.stop();
  },
  reader: async ({ page, context, site }, use) => {
    await publishUnread(site);
    site.answer('/witness', (_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>Witness</title>Witness'));
    await page.goto(`${site.url}/witness`);
    await plant(page);
    const problems = await watch(context, site.url);
    const count: Count = { asked: 0, loaded: 0, brought: [] };
    const unexpected = (): string[] => problems.filter((each) => !count.brought.includes(each));
    page.on('domcontentloaded', () => (count.loaded += 1));
    await use(createReader(page, site, count));

    expect(unexpected()).toEqual([]);
    // Where the reader asked for more loads than came, this says nothing; it must never be the other way round by more than one.
    expect(count.loaded - count.asked).toBeLessThanOrEqual(1);
    site.answerAll();
    await site.start();
    await context.setOffline(false);
    await page.goto(`${site.url}/`);
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
    await page.reload();
    expect(await lookAfter(page)).toEqual({ localStorage: 'kept', cache: 'kept', database: 'kept' });
    expect(unexpected()).toEqual([]);
  },
});

export { expect };
