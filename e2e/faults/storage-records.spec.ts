import { expect, headline, test } from '../fixtures.ts';
import { putRecord, records } from '../kept.ts';
import { breakWrites, killerOf, note, place, published, saveButton, savedButton, savedTexts, saveFirst } from './storage.ts';

test('fault 49: a bad record', async ({ page, openArticle, awake }) => {
  note('expected', 'set aside, the rest listed');
  await openArticle();
  await saveFirst(page);
  await putRecord(page, 'saved', { id: 'broken', headline: 5 });
  await putRecord(page, 'positions', { id: 'odd', block: null });
  await page.goto('/saved');
  await awake();
  await expect(page.getByRole('heading', { name: /^1 story, / })).toBeVisible();
  await expect(page.getByRole('link', { name: headline })).toBeVisible();
  await expect(page.getByText('1 saved story cannot be read and is set aside: broken')).toBeVisible();
  await page.getByRole('button', { name: 'Remove what is set aside' }).click();
  await expect(page.getByText('set aside')).toHaveCount(0);
  expect((await records(page, 'saved')).map(({ id }) => id)).toEqual(['z21-opens']);
  note('seen', 'set aside and removed; the other stayed');
});

test('fault 49: a saved text that was changed is not shown', async ({ page, openArticle, goOffline, site, expectProblems }) => {
  note('expected', 'a named error with Retry, not a broken story');
  await openArticle();
  await saveFirst(page);
  await putRecord(page, 'texts', { id: 'z21-opens', article: (await published()).replaceAll('Ningxia', 'Nowhere') });
  await goOffline();
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) {
        if (/\/articles?\//.test(request.url)) await (await caches.open(name)).delete(request);
      }
    }
  });
  await page.goto(`${site.url}/article/z21-opens`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page cannot be reached');
  await expect(page.getByRole('button', { name: 'Retry' })).toBeVisible();
  expectProblems(/ERR_/);
  note('seen', '“This page cannot be reached”');
});

test('fault 50: crash mid-import', async ({ page, context, awake, site }) => {
  note('expected', 'all or nothing');
  // The page hangs in the middle of the transaction.
  await breakWrites(page, 'positions', 'hangs', 100);
  await page.goto('/saved');
  await awake();
  const kill = await killerOf(page);
  const positions = Array.from({ length: 500 }, (_, index) => place(`story-${index}`, 'b2'));
  const text = JSON.stringify({ stet: 'own-data', schema: 1, exportedAt: '', saved: [{ id: 'z21-opens', headline, savedAt: 1 }], positions, settings: { 'stet-margin-notes': 'on' } });
  await page.getByLabel('File of your data').setInputFiles({ name: 'stet.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const hangs = page.waitForEvent('console', (message) => message.text() === 'hangs');
  // A page that hangs may not say that it was clicked.
  const click = page.getByRole('button', { name: 'Import', exact: true }).click();
  await Promise.all([click.catch(() => undefined), hangs.then(kill)]);
  const other = await context.newPage();
  await other.goto(`${site.url}/saved`);
  await expect(other.getByRole('heading', { name: 'Nothing is saved yet' })).toBeVisible();
  expect(await records(other, 'positions')).toEqual([]);
  expect(await records(other, 'downloads')).toEqual([]);
  expect(await records(other, 'settings')).toEqual([]);

  await other.getByLabel('File of your data').setInputFiles({ name: 'stet.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await other.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(other.getByText('Imported.')).toBeVisible();
  expect(await records(other, 'positions')).toHaveLength(500);
  await expect(other.getByRole('heading', { name: /^1 story, / })).toBeVisible();
  note('seen', 'nothing after the crash; all after the next import');
});

test('fault 50: an import that fails half-way takes nothing', async ({ page, awake }) => {
  note('expected', 'all or nothing');
  await breakWrites(page, 'downloads', 'UnknownError');
  await page.goto('/saved');
  await awake();
  const text = JSON.stringify({ stet: 'own-data', schema: 1, exportedAt: '', saved: [{ id: 'z21-opens', headline, savedAt: 1 }], positions: [place('a', 'b2')], settings: {} });
  await page.getByLabel('File of your data').setInputFiles({ name: 'stet.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('The browser could not write to this device. Nothing was changed.')).toBeVisible();
  expect(await records(page, 'positions')).toEqual([]);
  note('seen', 'nothing taken');
});

test('fault 51: two tabs save the same', async ({ page, context, openArticle, site }) => {
  note('expected', 'one record, whole, in both');
  await openArticle();
  const other = await context.newPage();
  await other.goto(`${site.url}/article/z21-opens`);
  await expect(saveButton(other)).toBeVisible();
  await Promise.all([saveButton(page).click(), saveButton(other).click()]);
  await expect(savedButton(page)).toBeVisible();
  await expect(savedButton(other)).toBeVisible();
  expect((await records(page, 'saved')).map(({ id }) => id)).toEqual(['z21-opens']);
  expect(await savedTexts(page)).toEqual([await published()]);
  await page.reload();
  await expect(savedButton(page)).toBeVisible();
  note('seen', 'one record');
});
