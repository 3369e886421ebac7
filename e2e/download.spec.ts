import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { bigLibrary } from './big-library.ts';
import { expect, test } from './fixtures.ts';
import { hold, records } from './kept.ts';

/** "12 stories, 480 kB" and the like, in bytes. */
function bytesIn(words: string): number {
  const [, amount = '', unit = ''] = /([\d.]+) (bytes|kB|MB)/.exec(words) ?? [];
  return Number(amount) * ({ bytes: 1, kB: 1e3, MB: 1e6 }[unit] ?? Number.NaN);
}

/** Bytes of script memory that cannot be let go. */
async function heldMemory(page: Page): Promise<number> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('HeapProfiler.collectGarbage');
  const { usedSize } = await browser.send('Runtime.getHeapUsage');
  await browser.detach();
  return usedSize;
}

const storedBytes = async (page: Page): Promise<number> =>
  (await records(page, 'texts')).reduce((sum, { article, related }) => sum + Buffer.byteLength(`${article as string}${related as string}`), 0);

test.describe('a large library', () => {
  const count = Number(process.env['STORIES'] ?? 300);
  let big = '';
  test.beforeAll(async () => {
    big = await bigLibrary(count);
  });
  test.afterAll(() => rm(big, { recursive: true }));
  test.setTimeout(300_000);

  test('is downloaded: its size is said before, its progress on the way, and memory does not grow with it', async ({ page, site, awake }) => {
    site.deploy(big);
    await page.goto('/saved');
    await awake();
    const offer = page.getByText(`The whole library, ${count} stories, takes`);
    await expect(offer).toBeVisible();
    const announced = bytesIn((await offer.textContent())?.split('takes')[1] ?? '');
    const before = await heldMemory(page);
    await page.getByRole('button', { name: 'Download the library' }).click();
    await expect(page.getByRole('progressbar', { name: 'Download of the library' })).toBeVisible();
    await expect(page.getByText(/is on this device\./)).toBeVisible({ timeout: 240_000 });
    const heading = page.getByRole('heading', { name: new RegExp(`^${count} stories, `) });
    await expect(heading).toBeVisible();

    const stored = await storedBytes(page);
    expect(Math.abs(announced - stored) / stored).toBeLessThan(0.05);
    expect(Math.abs(bytesIn((await heading.textContent()) ?? '') - stored) / stored).toBeLessThan(0.05);
    // The page's own code and tables, and a line for each story; not their texts.
    expect((await heldMemory(page)) - before).toBeLessThan(2_500_000 + count * 1_500);
    await expect(page.getByRole('list').getByRole('link', { name: /Test specimen/ })).toHaveCount(50);
    await page.getByRole('button', { name: 'Show 50 more' }).click();
    await expect(page.getByRole('list').getByRole('link', { name: /Test specimen/ })).toHaveCount(100);
  });

  test('is paused and resumed, and goes on by itself when its tab was closed', async ({ page, context, site, awake }) => {
    site.deploy(big);
    const release = hold(site, '/articles/specimen-0010.json');
    await page.goto('/saved');
    await awake();
    await page.getByRole('button', { name: 'Download the library' }).click();
    await expect(page.getByText(/^[1-9]\d* of \d+ stories, /)).toBeVisible();
    await page.getByRole('button', { name: 'Pause' }).click();
    await expect(page.getByText('Paused.')).toBeVisible();
    await page.reload();
    await awake();
    await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible();
    const paused = (await records(page, 'saved')).length;
    expect(paused).toBeLessThan(count);
    expect(await records(page, 'downloads')).toEqual([{ state: 'paused' }]);

    await page.getByRole('button', { name: 'Resume' }).click();
    await expect.poll(async () => (await records(page, 'saved')).length).toBeGreaterThan(paused);
    await page.close();
    release();
    const other = await context.newPage();
    await other.goto(`${site.url}/saved`);
    await expect(other.getByText(/is on this device\./)).toBeVisible({ timeout: 240_000 });
    expect(await records(other, 'saved')).toHaveLength(count);
    expect(await records(other, 'downloads')).toEqual([]);
  });
});

test.describe('without the worker, which may have a copy', () => {
  test.use({ serviceWorkers: 'block' });

  test('a download that loses the network pauses, says so, and can be resumed', async ({ page, site, awake, expectProblems }) => {
    await page.goto('/saved');
    await awake();
    await expect(page.getByRole('button', { name: 'Download the library' })).toBeVisible();
    await site.stop();
    await page.getByRole('button', { name: 'Download the library' }).click();
    await expect(page.getByText('Paused. It could not be fetched: there is no answer from the network.')).toBeVisible();
    await site.start();
    await page.getByRole('button', { name: 'Resume' }).click();
    await expect(page.getByText(/is on this device\./)).toBeVisible();
    expectProblems(/ERR_/);
  });
});
