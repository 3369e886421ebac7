import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, headline, test } from './fixtures.ts';
import { putRecord, records } from './kept.ts';

const place = (fields: Record<string, unknown> = {}) => ({
  id: 'z21-opens',
  headline,
  lang: 'en',
  dir: 'ltr',
  block: 'b5',
  fraction: 0.5,
  progress: 0.4,
  isRead: false,
  readAt: 1_790_000_000_000,
  ...fields,
});

const ownData = (fields: Record<string, unknown> = {}): string =>
  JSON.stringify({ stet: 'own-data', schema: 1, exportedAt: '2026-11-20T10:00:00.000Z', saved: [], positions: [], settings: {}, ...fields });

async function choose(page: Page, text: string): Promise<void> {
  await page.getByLabel('File of your data').setInputFiles({ name: 'stet.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('a reader exports their data, and imports it on another device', async ({ page, openArticle, awake, browser, site }) => {
  await openArticle();
  await page.getByRole('button', { name: `Save offline: ${headline}` }).click();
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  await page.evaluate(() => localStorage.setItem('stet-margin-notes', 'on'));
  await putRecord(page, 'positions', place());
  await page.goto('/saved');
  await awake();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^stet-\d{4}-\d\d-\d\d\.json$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    stet: 'own-data',
    schema: 1,
    saved: [{ id: 'z21-opens', headline }],
    positions: [{ id: 'z21-opens', block: 'b5' }],
    settings: { 'stet-margin-notes': 'on' },
  });

  const device = await browser.newContext();
  const other = await device.newPage();
  await other.goto(`${site.url}/saved`);
  await expect(other.getByRole('button', { name: 'Import…' })).toBeVisible();
  await choose(other, text);
  await expect(other.getByRole('heading', { name: 'What the file brings' })).toBeFocused();
  await expect(other.getByText('1 saved story to be fetched from the site')).toBeVisible();
  expect(await records(other, 'positions')).toEqual([]);
  await other.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(other.getByText('Imported.')).toBeVisible();
  await expect(other.locator('.saved-list').first().getByRole('link', { name: headline })).toBeVisible();
  expect(await records(other, 'positions')).toEqual([place()]);
  expect(await other.evaluate(() => localStorage.getItem('stet-margin-notes'))).toBe('on');
  await device.close();
});

test('where a file differs from the device, the reader is asked, and nothing else is overwritten', async ({ page, awake }) => {
  await page.goto('/saved');
  await awake();
  await expect(page.getByRole('button', { name: 'Import…' })).toBeVisible();
  await putRecord(page, 'positions', place());
  await page.evaluate(() => localStorage.setItem('stet-margin-notes', 'off'));
  const text = ownData({ positions: [place({ block: 'b9' }), place({ id: 'tajik-drills', block: 'b2' })], settings: { 'stet-margin-notes': 'on' } });

  await choose(page, text);
  await expect(page.getByRole('group', { name: 'In 1 story the file has another place than this device.' }).getByLabel('Keep mine')).toBeChecked();
  await page.getByRole('group', { name: /other settings/ }).getByLabel('Take the file’s').check();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('Imported.')).toBeVisible();
  expect((await records(page, 'positions')).map(({ block }) => block)).toEqual(['b2', 'b5']);
  expect(await page.evaluate(() => localStorage.getItem('stet-margin-notes'))).toBe('on');

  await choose(page, text);
  await page.getByRole('group', { name: /another place/ }).getByLabel('Take the file’s').check();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect.poll(async () => (await records(page, 'positions')).map(({ block }) => block)).toEqual(['b2', 'b9']);
});

const refused: [name: string, text: string, words: RegExp][] = [
  ['no JSON', '{"stet":', /ends too early/],
  ['a web page', '<!doctype html>', /web page/],
  ['another file', '{"schema":1,"id":"a"}', /stet/],
  ['a key that touches prototypes', ownData().replace('"settings":{}', '"settings":{"__proto__":{"a":1}}'), /__proto__/],
  ['a place that is none', ownData({ positions: [place({ fraction: 7 })] }), /positions\[0\]\.fraction/],
  ['a later schema', ownData({ schema: 2 }), /schema/],
  ['too much', ownData({ exportedAt: 'x'.repeat(5_000_001) }), /over 5 MB/],
];

test('a file that is not sound is refused with what is wrong, and changes nothing', async ({ page, awake }) => {
  await page.goto('/saved');
  await awake();
  await expect(page.getByRole('button', { name: 'Import…' })).toBeVisible();
  await putRecord(page, 'positions', place());
  for (const [name, text, words] of refused) {
    await test.step(name, async () => {
      await choose(page, text);
      await expect(page.getByText('The file was not taken; nothing has changed.')).toBeVisible();
      await expect(page.locator('.problems')).toHaveText(words);
      await expect(page.getByRole('button', { name: 'Import', exact: true })).toHaveCount(0);
    });
  }
  expect(await records(page, 'positions')).toEqual([place()]);
});
