import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../find-browser.mjs';
import { nextVersion } from './build-versions.ts';
import { expect, headline, relatedHeadline, test } from './fixtures.ts';
import { drip, instead, only, stall, withHeader } from './misbehave.ts';
import { lookForUpdate, shells } from './worker-state.ts';

const html = { 'Content-Type': 'text/html' };
const script = { 'Content-Type': 'text/javascript' };
const prompt = 'A new version of Stet is ready.';

test('fault 22: one precache file 503', async ({ reader, page, site }) => {
  reader.expects('nothing half-installed; whole at the next visit');
  site.answer('/data/topics.json', (_, response) => response.writeHead(503).end());
  await reader.open('/article/z21-opens');
  await reader.gets({ story: headline });
  await expect.poll(() => site.requests.includes('/data/topics.json')).toBe(true);
  await expect.poll(() => shells(page)).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null)).toBeNull();
  site.mend('/data/topics.json');
  await reader.reload();
  await reader.isReady();
  reader.saw('installed once it was mended');
});

test('fault 23: captive-portal HTML in precache', async ({ reader, page, site }) => {
  reader.expects('the install is refused; the old version serves, with no prompt');
  await reader.open('/article/z21-opens');
  await reader.isReady();
  const before = await shells(page);
  site.deploy(nextVersion);
  site.answerAll(only(/\/(assets|shell)\//, instead(200, '<!doctype html>Sign in', html)));
  await lookForUpdate(page);
  expect(await shells(page)).toEqual(before);
  await expect(page.getByText(prompt)).toBeHidden();
  await reader.reload();
  await reader.gets({ story: headline });
  await page.locator('#claim-2 .marker').click();
  await expect(page.locator('#card-2')).toBeVisible();
});

test('fault 24: browser killed mid-install', async ({ reader, site }) => {
  reader.expects('the next start is whole, online and then offline');
  const profile = await mkdtemp(path.join(tmpdir(), 'stet-profile-'));
  const launch = () => chromium.launchPersistentContext(profile, findBrowser('chromium')?.launchOptions ?? {});
  const first = await launch();
  const killed = await first.newPage();
  site.answer('/data/topics.json', (request, response) => stall(request, response, () => undefined));
  await killed.goto(`${site.url}/article/z21-opens`);
  await expect.poll(() => site.requests.includes('/data/topics.json')).toBe(true);
  const browser = await first.newCDPSession(killed);
  const gone = new Promise((resolve) => first.once('close', resolve));
  browser.send('Browser.crash').catch(() => undefined);
  await gone;
  site.mend('/data/topics.json');
  const second = await launch();
  const page = await second.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${site.url}/article/z21-opens`);
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready) && navigator.serviceWorker.controller !== null);
  await second.setOffline(true);
  await page.goto(`${site.url}/article/tajik-drills`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(relatedHeadline);
  expect(errors).toEqual([]);
  reader.saw('installed at the next start; the story offline');
  await second.close();
});

for (const [number, name, handler] of [
  [29, 'worker 404', instead(404, 'Not found', { 'Content-Type': 'text/plain' })],
  [30, 'worker is HTML', instead(200, '<!doctype html>Sign in', html)],
  [31, 'worker has a syntax error', instead(200, 'self.addEventListener(', script)],
] as const) {
  test(`fault ${number}: ${name}`, async ({ reader, page, site }) => {
    reader.expects('the app runs without; an installed worker stays');
    site.answerAll(only(/\/sw\.js/, handler));
    await reader.open('/');
    await page.waitForFunction(() => document.documentElement.dataset['app'] === 'alive');
    await reader.follow(headline);
    await reader.gets({ story: headline });
    site.answerAll();
    await reader.reload();
    await reader.isReady();
    site.answerAll(only(/\/sw\.js/, handler));
    await lookForUpdate(page);
    await site.stop();
    await reader.reload();
    await reader.gets({ story: headline });
  });
}

test('fault 32: activate throws', async ({ reader, page, site }) => {
  reader.expects('the story, before and after');
  const worker = await readFile('dist/sw.js', 'utf8');
  const throwing = `self.addEventListener('activate', () => { throw new Error('No'); });`;
  site.answer('/sw.js', (_, response) => response.writeHead(200, script).end(throwing + worker));
  await reader.open('/article/z21-opens');
  await reader.gets({ story: headline });
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)).toBe('activated');
  await reader.reload();
  await reader.gets({ story: headline });
  await site.stop();
  await reader.reload();
  await reader.gets({ story: headline });
});

test('fault 34: kill switch', async ({ reader, page, site }) => {
  reader.expects('no worker and no files of the app after 5 s; what was saved stays');
  await reader.open('/article/z21-opens');
  await reader.isReady();
  const ending = await readFile('dist/sw-kill.js', 'utf8');
  site.answer('/sw.js', (_, response) => response.writeHead(200, script).end(ending));
  await reader.reload();
  await reader.gets({ story: headline });
  const left = async (): Promise<number> =>
    (await shells(page)).length + (await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length));
  await expect.poll(left, { timeout: 5_000 }).toBe(0);
  await reader.reload();
  await reader.gets({ story: headline });
  reader.saw('clean');
});

test('fault 36: no worker support', async ({ reader, page }) => {
  reader.expects('the app as ever, but for the offline copy');
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await reader.open('/');
  await page.waitForFunction(() => document.documentElement.dataset['app'] === 'alive');
  expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false);
  await reader.follow(relatedHeadline);
  await reader.gets({ story: relatedHeadline });
});

test('fault 37: worker stopped', async ({ reader, page, context, site }) => {
  reader.expects('it wakes up: the story, also without a network');
  await reader.open('/article/z21-opens');
  await reader.isReady();
  const browser = await context.newCDPSession(page);
  await browser.send('ServiceWorker.enable');
  await browser.send('ServiceWorker.stopAllWorkers');
  await reader.follow(relatedHeadline);
  await reader.gets({ story: relatedHeadline });
  await browser.send('ServiceWorker.stopAllWorkers');
  await site.stop();
  await reader.reload();
  await reader.gets({ story: relatedHeadline });
});

test('fault 39: worker file cached for a year', async ({ reader, page, site }) => {
  reader.expects('a new version is found all the same');
  site.answerAll(only(/\/sw\.js/, withHeader('Cache-Control', () => 'public, max-age=31536000, immutable')));
  await reader.open('/article/z21-opens');
  await reader.isReady();
  site.deploy(nextVersion);
  await reader.reload();
  await expect(page.getByText(prompt)).toBeVisible();
  reader.saw('the prompt, at the next start');
});

test('the worker may come in drops', async ({ reader, page, site }) => {
  reader.expects('the app runs meanwhile');
  site.answerAll(only(/\/sw\.js/, drip));
  await reader.open('/');
  await page.waitForFunction(() => document.documentElement.dataset['app'] === 'alive');
  await reader.follow(headline);
  await reader.gets({ story: headline });
});
