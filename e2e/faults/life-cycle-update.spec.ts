import { readFile } from 'node:fs/promises';
import type { AnyHandler } from '../site.ts';
import { changedWords, nextVersion } from './build-versions.ts';
import { expect, headline, relatedHeadline, test } from './fixtures.ts';
import { instead, only, withHeader } from './misbehave.ts';
import { clearBrowserCache, isMarked, lookForUpdate, mark, shells, versionOf } from './worker-state.ts';

const prompt = 'A new version of Stet is ready.';

/** Sends a policy that names a host more. */
const policy = (host: string): AnyHandler => withHeader('Content-Security-Policy', (value) => `${value}; media-src https://${host}`);

test('fault 25: v2 deployed while v1 is open', async ({ reader, page, site }) => {
  reader.expects('a prompt and nothing else, until the reader wants it');
  await reader.open('/article/z21-opens');
  await reader.isReady();
  await mark(page);
  site.deploy(nextVersion);
  await lookForUpdate(page);
  await expect(page.getByText(prompt)).toBeVisible();
  expect(await isMarked(page)).toBe(true);
  reader.asked(1);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByText(changedWords)).toBeVisible();
  await expect.poll(() => versionOf(page)).toBe(2);
  reader.saw('the prompt; v2 after the click');
});

test('fault 26: tab B takes v2, tab A then loads a lazy chunk', async ({ reader, page, context, site }) => {
  reader.expects('tab A goes on in v1, its server files and the HTTP cache gone');
  await reader.open('/');
  await reader.isReady();
  await mark(page);
  const other = await context.newPage();
  await other.goto(`${site.url}/article/tajik-drills`);
  site.deploy(nextVersion);
  await lookForUpdate(other);
  await other.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => versionOf(other).catch(() => 0)).toBe(2);
  await clearBrowserCache(page);
  await reader.follow(headline);
  await reader.gets({ story: headline });
  expect(await isMarked(page)).toBe(true);
  expect(await versionOf(page)).toBe(1);
  // The prompt that tab A got works too: there is nothing left to wait for.
  reader.asked(1);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => versionOf(page).catch(() => 0)).toBe(2);
});

test('fault 27: chunk 404 without worker', async ({ reader, page, site }) => {
  reader.expects('one reload, and the story in v2');
  await page.route('**/sw.js', (route) => route.abort());
  await reader.open('/');
  await page.waitForFunction(() => document.documentElement.dataset['app'] === 'alive');
  site.deploy(nextVersion);
  await clearBrowserCache(page);
  await reader.follow(relatedHeadline);
  await reader.gets({ story: relatedHeadline });
  await expect.poll(() => versionOf(page)).toBe(2);
  reader.saw('v2');
});

test('fault 28: chunk missing for good', async ({ reader, page, site }) => {
  reader.expects('one reload; then the printed story, or a named error: no loop');
  await page.route('**/sw.js', (route) => route.abort());
  site.answerAll(only(/\/assets\/article-page-/, instead(404, 'Not found', { 'Content-Type': 'text/plain' })));
  await reader.open('/');
  await page.waitForFunction(() => document.documentElement.dataset['app'] === 'alive');
  await reader.follow(relatedHeadline);
  await reader.gets({ story: relatedHeadline });
  await expect(page.getByText('You are reading the page as it was published')).toBeVisible();
  await reader.open('/');
  await page.waitForFunction(() => document.documentElement.dataset['app'] === 'alive');
  await mark(page);
  await reader.follow(headline);
  await reader.gets({ error: 'A part of Stet is missing' });
  expect(await isMarked(page)).toBe(true);
  reader.saw('no second reload');
});

test('fault 33: rollback from v2 to v1', async ({ reader, page, site }) => {
  reader.expects('v1 after the reader’s word; what only v2 can read is left as it is');
  site.deploy(nextVersion);
  await reader.open('/article/z21-opens');
  await reader.isReady();
  const newer = '{"schema":2,"id":"newer"}';
  await page.evaluate(
    async (text) => (await caches.open('stet-kept')).put('/articles/newer.json', new Response(text, { headers: { 'Content-Type': 'application/json' } })),
    newer,
  );
  site.deploy('dist');
  await lookForUpdate(page);
  reader.asked(1);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => versionOf(page).catch(() => 0)).toBe(1);
  await reader.gets({ story: headline });
  await expect(page.getByText(changedWords)).toBeHidden();
  await reader.open('/article/newer');
  await reader.gets({ error: 'There is no such page' });
  expect(await page.evaluate(async () => (await (await caches.open('stet-kept')).match('/articles/newer.json'))?.text())).toBe(newer);
  reader.saw('v1; the newer file untouched');
});

test('fault 35: only the policy header changed', async ({ reader, page, site }) => {
  reader.expects('returning readers get it: at the next visit of a page, and at once with a new version');
  const sent = async (): Promise<string> => {
    reader.asked(1);
    const response = await page.goto(`${site.url}/article/z21-opens`);
    expect(response?.fromServiceWorker()).toBe(true);
    return response?.headers()['content-security-policy'] ?? '';
  };
  await reader.open('/article/z21-opens');
  await reader.isReady();
  // A host changes it beneath the same files: seen once the worker has slept.
  site.answerAll(policy('first.example'));
  await expect.poll(sent).toContain('first.example');
  // A build changes it: the files are the same, the version is not.
  const worker = await readFile('dist/sw.js', 'utf8');
  site.answer('/sw.js', (_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(worker.replace(/version:(["`'])[0-9a-f]{12}\1/, 'version:"000000000000"')),
  );
  site.answerAll(policy('second.example'));
  await lookForUpdate(page);
  reader.asked(1);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => shells(page).catch(() => [])).toContain('stet-shell-000000000000');
  // The reload that was asked for may still be on its way, and would break off another.
  await expect.poll(() => sent().catch(() => '')).toContain('second.example');
  reader.saw('both');
});

test('fault 38: update while reading', async ({ reader, page, site }) => {
  reader.expects('place, open card and what was being chosen are kept; the place also over the reload');
  await reader.open('/article/z21-opens');
  await reader.isReady();
  await page.waitForFunction(() => document.getElementById('printed-cards') === null);
  const marker = page.locator('#claim-7 .marker');
  await marker.scrollIntoViewIfNeeded();
  await marker.click();
  await expect(page.locator('#card-7')).toBeVisible();
  await page.locator('#card-7 summary', { hasText: 'Copy citation' }).press('Enter');
  const place = await page.evaluate(() => Math.round(scrollY));
  await mark(page);
  site.deploy(nextVersion);
  await lookForUpdate(page);
  await expect(page.getByText(prompt)).toBeVisible();
  await expect(page.locator('#card-7')).toBeVisible();
  await expect(page.locator('#card-7').getByRole('button', { name: 'BibTeX' })).toBeVisible();
  expect(await page.evaluate(() => Math.round(scrollY))).toBe(place);
  expect(await isMarked(page)).toBe(true);
  await page.keyboard.press('Escape');
  reader.asked(1);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => versionOf(page).catch(() => 0)).toBe(2);
  await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - place)).toBeLessThan(120);
  reader.saw('all kept');
});
