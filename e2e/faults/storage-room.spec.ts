import { readFile } from 'node:fs/promises';
import { expect, headline, test } from '../fixtures.ts';
import { putRecord, records, savedPictures } from '../kept.ts';
import { breakWrites, note, place, published, saveButton, savedButton, savedTexts, saveFirst, setQuota } from './storage.ts';

test('fault 41: quota at save', async ({ page, openArticle, site, context, expectProblems }) => {
  note('expected', 'said in words; nothing half-saved; an older copy stays');
  await openArticle();
  // The database is there, and the worker has what it needs.
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await expect.poll(() => records(page, 'saved')).toEqual([]);
  await setQuota(context, page, site.url, 1_000);
  await saveButton(page).click();
  await expect(page.getByText('There is no room left on this device for it. Nothing was changed.')).toBeVisible();
  expect(await records(page, 'saved')).toEqual([]);
  expect(await records(page, 'texts')).toEqual([]);
  expect(await savedPictures(page)).toEqual([]);

  await setQuota(context, page, site.url);
  await page.getByRole('button', { name: /^Failed: retry/ }).first().click();
  await expect(savedButton(page)).toBeVisible();
  await setQuota(context, page, site.url, 1_000);
  const newer = (await published()).replace('"schema": 1,', '"schema": 1, "extra": 1,');
  const json = { 'Content-Type': 'application/json' };
  const versions = await readFile('dist/data/versions.json', 'utf8');
  site.answer('/articles/z21-opens.json', (_request, response) => response.writeHead(200, json).end(newer));
  site.answer('/data/versions.json', (_request, response) => response.writeHead(200, json).end(versions.replace(/\["z21-opens","[0-9a-f]+"/, '["z21-opens","0"')));
  await page.reload();
  const before = await savedPictures(page);
  await page.getByRole('button', { name: /^Out of date: update/ }).first().click();
  await expect(page.getByText('There is no room left on this device for it.')).toBeVisible();
  expect(await savedTexts(page)).toEqual([await published()]);
  expect(await savedPictures(page)).toEqual(before);
  await setQuota(context, page, site.url);
  expectProblems(/QuotaExceeded|Quota exceeded/);
  note('seen', 'refused in words; the copy of before stayed byte for byte');
});

test('fault 41: quota at save, after its pictures were kept', async ({ page, openArticle }) => {
  note('expected', 'said in words; the pictures are taken back');
  await breakWrites(page, 'texts', 'QuotaExceededError');
  await openArticle();
  await saveButton(page).click();
  await expect(page.getByText('There is no room left on this device for it. Nothing was changed.')).toBeVisible();
  expect(await records(page, 'saved')).toEqual([]);
  expect(await savedPictures(page)).toEqual([]);
  note('seen', 'refused in words; nothing left behind');
});

test.describe('without the worker, which takes room itself', () => {
  test.use({ serviceWorkers: 'block' });

  test('fault 41: quota at import', async ({ page, awake, site, context }) => {
    note('expected', 'said in words; nothing of the file taken');
    await setQuota(context, page, site.url, 200_000);
    await page.goto('/saved');
    await awake();
    await expect(page.getByRole('button', { name: 'Import…' })).toBeVisible();
    await putRecord(page, 'positions', place('mine', 'b1'));
    const positions = Array.from({ length: 5_000 }, (_, index) => place(`story-${index}`, 'b2'));
    const text = JSON.stringify({ stet: 'own-data', schema: 1, exportedAt: '', saved: [], positions, settings: { 'stet-margin-notes': 'on' } });
    await page.getByLabel('File of your data').setInputFiles({ name: 'stet.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByText('There is no room left on this device for it. Nothing was changed.')).toBeVisible();
    await setQuota(context, page, site.url);
    expect((await records(page, 'positions')).map(({ id }) => id)).toEqual(['mine']);
    expect(await page.evaluate(() => localStorage.getItem('stet-margin-notes'))).toBeNull();
    note('seen', 'refused in words; only what was there before');
  });
});

test('fault 42: whole origin evicted', async ({ page, openArticle, site, context, awake }) => {
  note('expected', 'rebuilt; says what was lost, and fetches it again');
  await openArticle();
  await saveFirst(page);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.clearDataForOrigin', { origin: site.url, storageTypes: 'indexeddb,cache_storage,service_workers' });
  await page.goto('/');
  await awake();
  await expect(page.getByText('The browser has cleared what was saved on this device: 1 story.')).toBeVisible();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Saved' }).click();
  await expect(page.getByText('The browser has cleared what was kept on this device: 1 saved story')).toBeVisible();
  await page.getByRole('button', { name: 'Fetch them again' }).click();
  await expect(page.getByRole('heading', { name: /^1 story, / })).toBeVisible();
  expect(await savedTexts(page)).toEqual([await published()]);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));

  await browser.send('Storage.clearDataForOrigin', { origin: site.url, storageTypes: 'all' });
  await page.reload();
  await awake();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saved');
  await expect(page.getByText('If you had saved stories before, the browser has cleared them')).toBeVisible();
  note('seen', 'named, and fetched again');
});

for (const isGranted of [false, true]) {
  test(`fault 52: persistence ${isGranted ? 'granted' : 'refused'}`, async ({ page, openArticle, awake }) => {
    note('expected', 'asked on the first save; what was granted is said');
    await page.addInitScript((granted) => {
      const answer = async (): Promise<boolean> => {
        sessionStorage.setItem('asked', String(Number(sessionStorage.getItem('asked')) + 1));
        return granted;
      };
      Object.defineProperty(navigator.storage, 'persist', { value: answer });
      Object.defineProperty(navigator.storage, 'persisted', { value: async () => granted });
    }, isGranted);
    await openArticle();
    expect(await page.evaluate(() => sessionStorage.getItem('asked'))).toBeNull();
    await saveFirst(page);
    await expect.poll(() => page.evaluate(() => sessionStorage.getItem('asked'))).toBe('1');
    await page.goto('/saved');
    await awake();
    await expect(page.getByRole('link', { name: headline })).toBeVisible();
    if (isGranted) await expect(page.getByText('The browser has promised to keep what is saved until you remove it.')).toBeVisible();
    else {
      await expect(page.getByText('The browser has not promised to keep what is saved')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Export' })).toBeVisible();
      await page.getByRole('button', { name: 'Ask the browser to keep it' }).click();
      await expect(page.getByText('The browser did not promise it.')).toBeVisible();
    }
    note('seen', isGranted ? 'promised, said' : 'not promised, said; export offered');
  });
}

test('fault 53: private window', async ({ browser, site, page, openArticle, awake }) => {
  note('expected', 'works while it is open, and says that it will be forgotten');
  // Every context of the browser is a private window: its storage is in memory, and goes with it.
  await openArticle();
  await saveFirst(page);
  await page.goto('/saved');
  await awake();
  await expect(page.getByRole('link', { name: headline })).toBeVisible();
  await expect(page.getByText('a private window forgets everything when it is closed')).toBeVisible();
  const next = await browser.newContext();
  const other = await next.newPage();
  await other.goto(`${site.url}/saved`);
  await expect(other.getByRole('heading', { name: 'Nothing is saved yet' })).toBeVisible();
  await next.close();
  note('seen', 'saved, said, and gone with the window');
});
