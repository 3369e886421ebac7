import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { kept, publishUnread, unreadHeadline } from './faults/unread.ts';
import { expect, headline, relatedHeadline, test } from './fixtures.ts';

test('with the network gone, a reload shows the story whole and its cards work', async ({ page, openArticle, awake, goOffline }) => {
  await openArticle();
  await goOffline();
  await page.reload();
  await awake();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(page.getByRole('img', { name: /map/i })).toHaveJSProperty('complete', true);
  expect(await page.getByRole('img', { name: /map/i }).evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  await page.locator('#claim-2 .marker').click();
  await expect(page.locator('#card-2')).toBeVisible();
});

test('with the network gone, a story that was never opened is there by deep link', async ({ page, openArticle, awake, goOffline, site }) => {
  await openArticle();
  await goOffline();
  await page.goto(`${site.url}/article/tajik-drills`);
  await awake();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(relatedHeadline);
  await page.locator('#claim-3 .marker').click();
  await expect(page.locator('#card-3')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => history.state?.sheet)).toBeUndefined();
  await page.goto(`${site.url}/`);
  await awake();
  await page.getByRole('link', { name: headline }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
});

test('with the network gone, an unknown story gives a named page with Retry, and Retry works', async ({ page, openArticle, goOffline, site, expectProblems }) => {
  await openArticle();
  await goOffline();
  await page.goto(`${site.url}/article/never-seen`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page cannot be reached');
  await site.start();
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  expectProblems(/ERR_|404/);
});

test('a story that was read before there was a worker opens with the network gone', async ({ page, goOffline, site }) => {
  await publishUnread(site);
  await page.goto('/article/unread');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(unreadHeadline);
  // The worker holds the whole library before it looks at what was read.
  await expect.poll(() => kept(page), { timeout: 40_000 }).toContain('/articles/unread.json');
  await goOffline();
  await page.goto(`${site.url}/article/unread`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(unreadHeadline);
});

test('cards say that live links need a connection', async ({ page, openArticle, goOffline, site, context }) => {
  await openArticle();
  await goOffline();
  await site.start();
  await context.setOffline(true);
  await page.locator('#claim-2 .marker').click();
  await expect(page.locator('#card-2').getByText('needs a connection').first()).toBeVisible();
  await context.setOffline(false);
  await expect(page.locator('#card-2').getByText('needs a connection').first()).toBeHidden();
});

test('a new version waits for the reader’s word', async ({ page, context, openArticle, goOffline, site, awake }) => {
  await openArticle();
  await goOffline();
  await site.start();
  const other = await context.newPage();
  await other.goto(`${site.url}/`);

  const next = await mkdtemp(path.join(tmpdir(), 'stet-'));
  await cp('dist', next, { recursive: true });
  const worker = await readFile('dist/sw.js', 'utf8');
  await writeFile(path.join(next, 'sw.js'), worker.replace(/version:(["`'])[0-9a-f]{12}\1/, 'version:"000000000000"'));
  site.deploy(next);
  await page.evaluate(() => {
    Reflect.set(window, 'sameDocument', true);
  });
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(page.getByText('A new version of Stet is ready.')).toBeVisible({ timeout: 40_000 });
  expect(await page.evaluate(() => Reflect.get(window, 'sameDocument'))).toBe(true);

  await page.getByRole('button', { name: 'Reload' }).click();
  await page.waitForFunction(() => !Reflect.has(window, 'sameDocument'));
  await awake();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  const names = await page.evaluate(() => caches.keys());
  expect(names).toContain('stet-shell-000000000000');
  await expect(other.getByRole('link', { name: headline })).toBeVisible();
});
