import { test, type BrowserContext, type CDPSession, type Locator, type Page } from '@playwright/test';
import { expect, headline } from '../fixtures.ts';

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

/** Ends the process that draws a page, as when the device kills it; it may hang and answer nothing. */
export async function killRenderer(page: Page): Promise<void> {
  const browser = await page.context().browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('There is no browser to ask.');
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  // The busiest is the one that hangs.
  const [busiest] = processInfo.filter(({ type }) => type === 'renderer').toSorted((a, b) => b.cpuTime - a.cpuTime);
  if (busiest) process.kill(busiest.id, 'SIGKILL');
}
