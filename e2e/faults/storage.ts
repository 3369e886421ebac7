import { readFile } from 'node:fs/promises';
import { test, type BrowserContext, type CDPSession, type Locator, type Page } from '@playwright/test';
import { expect, headline } from '../fixtures.ts';
import { records } from '../kept.ts';

/** Writes down for the table of faults what is expected, or what was seen. */
export const note = (type: 'expected' | 'seen', description: string): unknown => test.info().annotations.push({ type, description });

/** The button that saves the newest story. */
export const saveButton = (page: Page): Locator => page.getByRole('button', { name: `Save offline: ${headline}` });

/** The same once the story is saved. */
export const savedButton = (page: Page): Locator => page.getByRole('button', { name: new RegExp(`^Saved · .*${headline}$`) });

/** Saves the story that is open. */
export async function saveFirst(page: Page): Promise<void> {
  await saveButton(page).click();
  await expect(savedButton(page)).toBeVisible();
}

/** Where a reader may be in a story. */
export const place = (id: string, block: string): Record<string, unknown> => ({
  id,
  headline: `Story ${id}`,
  lang: 'en',
  dir: 'ltr',
  block,
  fraction: 0.5,
  progress: 0.4,
  isRead: false,
  readAt: 1_790_000_000_000,
});

/** The limit lasts as long as the session that set it. */
const sessions = new WeakMap<BrowserContext, CDPSession>();

/** Leaves a site so much room, in bytes; as much as there is if none are given. */
export async function setQuota(context: BrowserContext, page: Page, origin: string, quotaSize?: number): Promise<void> {
  const browser = sessions.get(context) ?? (await context.newCDPSession(page));
  sessions.set(context, browser);
  await browser.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize !== undefined && { quotaSize }) });
}

/** How to end the process that draws a page, as when the device kills it; the page may hang by then. Resolves when it is gone. */
export async function killerOf(page: Page): Promise<() => Promise<unknown>> {
  // Made before: a page that hangs takes no new session.
  const browser = await page.context().newCDPSession(page);
  return () => {
    const crashed = page.waitForEvent('crash');
    // It is not answered: who would has gone.
    browser.send('Page.crash').catch(() => undefined);
    return crashed;
  };
}

/** The newest story's file as the site has it. */
export const published = (): Promise<string> => readFile('public/articles/z21-opens.json', 'utf8');

/** The texts of the saved articles, as they are on this device. */
export const savedTexts = async (page: Page): Promise<unknown[]> => (await records(page, 'texts')).map(({ article }) => article);

/**
 * Makes the browser fail, or hang for good, when the app writes to one of its stores.
 * @param how the name of the error, or `hangs`, which the console says once it does
 * @param after how many records are written well before
 */
export const breakWrites = (page: Page, store: string, how: string, after = 0): Promise<unknown> =>
  page.addInitScript(
    (fault) => {
      // oxlint-disable-next-line typescript/unbound-method -- it is called on what it was called on
      const { put } = IDBObjectStore.prototype;
      let count = 0;
      IDBObjectStore.prototype.put = function broken(...record) {
        if (this.name === fault.store) count += 1;
        if (this.name !== fault.store || count <= fault.after) return put.apply(this, record);
        if (fault.how !== 'hangs') throw new DOMException('Broken by a test', fault.how);
        console.info('hangs');
        for (;;);
      };
    },
    { store, how, after },
  );
