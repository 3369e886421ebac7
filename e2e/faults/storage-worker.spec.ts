import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { brokenVersion } from './build-versions.ts';
import { expect, headline, relatedHeadline, test } from './fixtures.ts';
import { instead, only } from './misbehave.ts';
import { bypassBrowserCache, lookForUpdate, shells } from './worker-state.ts';

/** The files of this version that a page stands on: its HTML, the app's entry, its data. */
async function standsOn(): Promise<string[]> {
  const [, entry] = /data-parts="(assets\/[^" ]+\.js)/.exec(await readFile('dist/article/z21-opens/index.html', 'utf8')) ?? [];
  if (entry === undefined) throw new Error('The page names no scripts.');
  return ['/article/z21-opens/', `/${entry}`, '/articles/z21-opens.json', '/shell/'];
}

/** What the cache holds for a path of this version, as a text. */
const held = (page: Page, path: string): Promise<string | undefined> =>
  page.evaluate(async (each) => {
    const name = (await caches.keys()).find((key) => key.startsWith('stet-shell-'));
    return (await (await caches.open(name ?? 'none')).match(each))?.text();
  }, path);

/** What a page asks for is kept when it comes: resolves once it has come. */
async function isSettled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset['app'] === 'alive');
  await page.waitForLoadState('networkidle');
}

test('fault 40: quota at install', async ({ reader, page, context, site }) => {
  reader.expects('the story; nothing half-installed; what was saved stays');
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin: site.url, quotaSize: 100_000 });
  await reader.open('/article/z21-opens');
  await reader.gets({ story: headline });
  await expect.poll(() => site.requests.includes('/sw.js')).toBe(true);
  await expect.poll(() => shells(page)).toEqual([]);
  const outcome = await page.evaluate(() =>
    caches
      .open('too-much')
      .then((cache) => cache.put('/a', new Response('a'.repeat(300_000))))
      .then(() => 'stored', (error: Error) => error.name),
  );
  expect(outcome).toBe('QuotaExceededError');
  await reader.follow(relatedHeadline);
  await reader.gets({ story: relatedHeadline });
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null)).toBeNull();
  expect(await shells(page)).toEqual([]);
  reader.saw('nothing installed');
  await browser.send('Storage.overrideQuotaForOrigin', { origin: site.url });
});

test('fault 43: a cache entry gone', async ({ reader, page, site }) => {
  await bypassBrowserCache(page);
  reader.expects('the story, mended; without a network the story or a named error');
  await reader.open('/article/z21-opens');
  await reader.isReady();
  for (const path of await standsOn()) {
    const remove = async (): Promise<void> => {
      await isSettled(page);
      await page.evaluate(async (each) => {
        for (const name of (await caches.keys()).filter((key) => key !== 'stet-saved')) await (await caches.open(name)).delete(each);
      }, path);
    };
    await remove();
    await reader.reload();
    await reader.gets({ story: headline });
    if (path !== '/shell/') await expect.poll(async () => (await held(page, path)) !== undefined).toBe(true);
    await remove();
    await site.stop();
    await reader.reload();
    await reader.gets({ story: headline });
    await site.start();
  }
  reader.saw('all four mended');
});

test('fault 44: an entry corrupted', async ({ reader, page, site }) => {
  await bypassBrowserCache(page);
  reader.expects('never shown; the story, mended');
  await reader.open('/article/z21-opens');
  await reader.isReady();
  for (const path of await standsOn()) {
    const good = await held(page, path);
    const corrupt = async (): Promise<void> => {
      await isSettled(page);
      await page.evaluate(async (each) => {
        for (const name of (await caches.keys()).filter((key) => key !== 'stet-saved')) {
          const cache = await caches.open(name);
          const found = await cache.match(each);
          if (found) await cache.put(each, new Response((await found.clone().text()).slice(7, 900), found));
        }
      }, path);
    };
    await corrupt();
    await reader.reload();
    await reader.gets({ story: headline });
    await page.locator('#claim-2 .marker').click();
    await expect(page.locator('#card-2')).toBeVisible();
    if (path !== '/shell/') await expect.poll(async () => (await held(page, path)) === good).toBe(true);
    await corrupt();
    await site.stop();
    await reader.reload();
    await reader.gets({ story: headline });
    await site.start();
  }
  reader.saw('all four mended');
});

for (const years of [-20, 20]) {
  test(`fault 54: clock ${Math.abs(years)} years ${years < 0 ? 'behind' : 'ahead'}`, async ({ reader, page, context, site }) => {
    reader.expects('the story, installed, offline');
    await context.clock.setSystemTime(Date.now() + years * 365.25 * 86_400_000);
    await reader.open('/article/z21-opens');
    await reader.isReady();
    await reader.follow(relatedHeadline);
    await reader.gets({ story: relatedHeadline });
    await site.stop();
    await reader.reload();
    await reader.gets({ story: relatedHeadline });
    expect(await page.evaluate(() => new Date().getFullYear())).not.toBe(new Date().getFullYear());
  });
}

test('fault 55: the entry bundle throws', async ({ reader, page, site }) => {
  reader.expects('a repair screen in 8 s; a printed story stays, with a line at its foot');
  reader.brings('page error: The app is broken');
  const throwing = only(/\/assets\/index-[^/]+\.js/, instead(200, 'throw new Error("The app is broken")', { 'Content-Type': 'text/javascript' }));
  site.answerAll(throwing);
  await page.route('**/sw.js', (route) => route.abort());
  await reader.open('/shell/');
  await reader.gets({ error: 'Stet did not start' }, 8_000);
  await reader.open('/article/z21-opens');
  await expect(page.getByText('You are reading the page as it was published')).toBeVisible({ timeout: 8_000 });
  await reader.gets({ story: headline });
  site.answerAll();
  await page.unroute('**/sw.js');
  await reader.open('/article/z21-opens');
  await reader.isReady();
  // A version that is whole by its hashes and broken all the same: the reader can get rid of it.
  site.deploy(brokenVersion);
  await lookForUpdate(page);
  reader.asked(1);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByText('the app did not start')).toBeVisible({ timeout: 8_000 });
  await site.stop();
  await page.getByRole('button', { name: 'Clear the app’s files' }).click();
  await expect(page.getByText('Nothing was cleared')).toBeVisible();
  site.deploy('dist');
  await site.start();
  reader.asked(1);
  await page.getByRole('button', { name: 'Clear the app’s files' }).click();
  await page.waitForFunction(() => document.documentElement.dataset['app'] === 'alive');
  await reader.gets({ story: headline });
  await reader.isReady();
});
