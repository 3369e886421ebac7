import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, headline, relatedHeadline, test as base } from '../fixtures.ts';
import { putRecord, records, savedPictures } from '../kept.ts';
import { killRenderer, note, place, saveButton, savedButton, saveFirst, setQuota } from './storage.ts';

const test = base.extend<{ heading: (text: string) => Promise<void> }>({
  heading: async ({ page }, use) => use((text) => expect(page.getByRole('heading', { level: 1 })).toHaveText(text)),
});

/** The story's file as the site has it. */
const published = (): Promise<string> => readFile('public/articles/z21-opens.json', 'utf8');

const savedTexts = async (page: Page): Promise<unknown[]> => (await records(page, 'texts')).map(({ article }) => article);

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
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function full(...record) {
      if (this.name !== 'texts') return put.apply(this, record);
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
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

test('fault 42: whole origin evicted', async ({ page, openArticle, site, context, awake, heading }) => {
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
  await heading('Saved');
  await expect(page.getByText('If you had saved stories before, the browser has cleared them')).toBeVisible();
  note('seen', 'named, and fetched again');
});

for (const [name, script] of [
  ['not there', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
  ['forbidden', () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Forbidden', 'SecurityError');
    };
  }],
  ['failing', () => {
    const open = IDBFactory.prototype.open;
    // As private windows of some browsers do.
    IDBFactory.prototype.open = function failing() {
      const request = open.call(this, 'other');
      setTimeout(() => request.dispatchEvent(new Event('error')));
      Object.defineProperty(request, 'error', { get: () => new DOMException('No', 'InvalidStateError') });
      request.addEventListener('success', (event) => event.stopImmediatePropagation());
      return request;
    };
  }],
] as const) {
  test(`fault 45: no IndexedDB: ${name}`, async ({ page, openArticle, awake, heading }) => {
    note('expected', 'reading works; saving says that it cannot');
    await page.addInitScript(script);
    await openArticle();
    await heading(headline);
    await saveButton(page).click();
    await expect(page.getByText('This browser keeps nothing for this site')).toBeVisible();
    expect(await savedPictures(page)).toEqual([]);
    await page.locator('#claim-2 .marker').click();
    await expect(page.locator('#card-2')).toBeVisible();
    await page.goto('/saved');
    await awake();
    await expect(page.getByText('Reading works; saving does not.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Retry' })).toBeVisible();
    note('seen', 'the story; “This browser keeps nothing for this site”');
  });
}

test('fault 46: localStorage throws', async ({ page, openArticle, awake, heading }) => {
  note('expected', 'everything works; choices hold until the page is closed');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Forbidden', 'SecurityError');
      },
    });
  });
  await openArticle();
  await heading(headline);
  await saveFirst(page);
  await page.getByRole('button', { name: 'Sources in the margin' }).click();
  await expect(page.getByRole('button', { name: 'Sources in the margin', pressed: true })).toBeVisible();
  await page.goto('/saved');
  await awake();
  await expect(page.getByRole('link', { name: headline })).toBeVisible();
  note('seen', 'saved and listed');
});

test('fault 47: upgrade blocked by an old tab', async ({ page, context, site, awake, openArticle, heading }) => {
  note('expected', 'said; reading works; nothing lost once the tab is closed');
  site.answer('/old', (_request, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>Old</title>'));
  const old = await context.newPage();
  await old.goto(`${site.url}/old`);
  await old.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('stet', 1);
        opening.addEventListener('upgradeneeded', () => {
          const saved = opening.result.createObjectStore('saved', { keyPath: 'id' });
          saved.createIndex('pictures', 'pictures', { multiEntry: true });
          opening.result.createObjectStore('texts', { keyPath: 'id' });
          saved.put({ id: 'old', headline: 'Saved by an older Stet', lang: 'en', dir: 'ltr', version: '0', savedAt: 1, bytes: 2, pictures: [] });
        });
        // It is kept open, and hears nothing.
        opening.addEventListener('success', () => {
          Reflect.set(window, 'held', opening.result);
          resolve();
        });
      }),
  );
  await openArticle();
  await heading(headline);
  await saveButton(page).click();
  await expect(page.getByText('another tab holds it with an older Stet. Close the other tabs of Stet, then try again.')).toBeVisible();
  await page.goto('/saved');
  await awake();
  await expect(page.getByText('another tab holds it with an older Stet.')).toBeVisible();
  await old.close();
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect(page.getByRole('link', { name: 'Saved by an older Stet' })).toBeVisible();
  expect((await records(page, 'saved')).map(({ id }) => id)).toEqual(['old']);
  note('seen', 'said; the older record listed after the upgrade');
});

test('fault 48: older app finds newer database', async ({ page, context, openArticle, awake, site }) => {
  note('expected', 'read-only, said, no wipe');
  await openArticle();
  await saveFirst(page);
  // A newer Stet in another tab brings the database up: this one gives way.
  const newer = await context.newPage();
  site.answer('/newer', (_request, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>Newer</title>'));
  await newer.goto(`${site.url}/newer`);
  await newer.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('stet', 99);
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('later'));
        opening.addEventListener('blocked', () => reject(new Error('The older app does not give way.')));
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
      }),
  );
  await page.goto('/');
  await awake();
  await page.getByRole('button', { name: `Save offline: ${relatedHeadline}` }).click();
  await expect(page.getByText('made by a newer Stet: nothing is written to it')).toBeVisible();
  await page.goto('/saved');
  await awake();
  await expect(page.getByText('made by a newer Stet: nothing is written to it')).toBeVisible();
  await expect(page.getByRole('link', { name: headline })).toBeVisible();
  expect(await savedTexts(page)).toEqual([await published()]);
  expect((await records(page, 'later')).length).toBe(0);
  note('seen', 'listed and readable; nothing written');
});

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

test('fault 49: a saved text that was changed is not shown', async ({ page, openArticle, goOffline, site, expectProblems, heading }) => {
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
  await heading('This page cannot be reached');
  await expect(page.getByRole('button', { name: 'Retry' })).toBeVisible();
  expectProblems(/ERR_/);
  note('seen', '“This page cannot be reached”');
});

test('fault 50: crash mid-import', async ({ page, context, awake, site }) => {
  note('expected', 'all or nothing');
  // After the hundredth place the page hangs, in the middle of the transaction.
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    let count = 0;
    IDBObjectStore.prototype.put = function hanging(...record) {
      if (this.name === 'positions') count += 1;
      if (count === 100) for (;;);
      return put.apply(this, record);
    };
  });
  await page.goto('/saved');
  await awake();
  const positions = Array.from({ length: 500 }, (_, index) => place(`story-${index}`, 'b2'));
  const text = JSON.stringify({ stet: 'own-data', schema: 1, exportedAt: '', saved: [{ id: 'z21-opens', headline, savedAt: 1 }], positions, settings: { 'stet-margin-notes': 'on' } });
  await page.getByLabel('File of your data').setInputFiles({ name: 'stet.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const crashed = page.waitForEvent('crash');
  await page.getByRole('button', { name: 'Import', exact: true }).click({ noWaitAfter: true });
  await killRenderer(page);
  await crashed;
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
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function failing(...record) {
      if (this.name === 'downloads') throw new DOMException('No', 'UnknownError');
      return put.apply(this, record);
    };
  });
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
