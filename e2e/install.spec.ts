import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { findBrowser } from './find-browser.mjs';

test('the browser finds nothing that keeps the site from being installed', async ({ site }) => {
  const profile = await mkdtemp(path.join(tmpdir(), 'stet-profile-'));
  // Only a lasting profile may install.
  const context = await chromium.launchPersistentContext(profile, findBrowser('chromium')?.launchOptions ?? {});
  const page = await context.newPage();
  await page.goto(site.url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  const browser = await context.newCDPSession(page);
  const { errors, data } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest: unknown = JSON.parse(data ?? '{}');
  expect(manifest).toMatchObject({ short_name: 'Stet', display: 'standalone' });
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
  await context.close();
});

test('every picture that the manifest names is there, in the size that it says', async ({ page, request }) => {
  const manifest = (await (await request.get('/manifest.webmanifest')).json()) as Record<'icons' | 'screenshots', { src: string; sizes: string; purpose?: string }[]>;
  expect(manifest.icons.map(({ purpose }) => purpose)).toEqual(expect.arrayContaining(['any', 'maskable']));
  await page.goto('/');
  for (const { src, sizes } of [...manifest.icons, ...manifest.screenshots]) {
    const size = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, `/${src}`);
    if (sizes !== 'any') expect(`${src} ${size}`).toBe(`${src} ${sizes}`);
  }
});
