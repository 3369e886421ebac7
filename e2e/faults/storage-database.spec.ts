import { expect, headline, relatedHeadline, test } from '../fixtures.ts';
import { records, savedPictures } from '../kept.ts';
import { note, published, saveButton, savedTexts, saveFirst } from './storage.ts';

for (const [name, script] of [
  ['not there', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
  ['forbidden', () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Forbidden', 'SecurityError');
    };
  }],
  ['failing', () => {
    // oxlint-disable-next-line typescript/unbound-method -- it is called on what it was called on
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
  test(`fault 45: no IndexedDB: ${name}`, async ({ page, openArticle, awake }) => {
    note('expected', 'reading works; saving says that it cannot');
    await page.addInitScript(script);
    await openArticle();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
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

test('fault 46: localStorage throws', async ({ page, openArticle, awake }) => {
  note('expected', 'everything works; choices hold until the page is closed');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Forbidden', 'SecurityError');
      },
    });
  });
  await openArticle();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await saveFirst(page);
  await page.getByRole('button', { name: 'Sources in the margin' }).click();
  await expect(page.getByRole('button', { name: 'Sources in the margin', pressed: true })).toBeVisible();
  await page.goto('/saved');
  await awake();
  await expect(page.getByRole('link', { name: headline })).toBeVisible();
  note('seen', 'saved and listed');
});

test('fault 47: upgrade blocked by an old tab', async ({ page, context, site, awake, openArticle }) => {
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
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
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
