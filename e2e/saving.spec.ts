import { readFile } from 'node:fs/promises';
import { expect, headline, relatedHeadline, test } from './fixtures.ts';
import { evictCopies, layoutShift, records, savedPictures } from './kept.ts';

const file = '/articles/z21-opens.json';
const json = { 'Content-Type': 'application/json' };
const text = (): Promise<string> => readFile(`public${file}`, 'utf8');

test('a saved story opens whole with no network, after the browser cleared every other copy', async ({ page, openArticle, goOffline, awake, site, expectProblems }) => {
  await openArticle();
  await page.getByRole('button', { name: `Save offline: ${headline}` }).click();
  await expect(page.getByRole('button', { name: /^Saved · \d+ kB/ })).toBeVisible();
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  await goOffline();
  await evictCopies(page);
  await page.goto(`${site.url}/saved`);
  await awake();
  await page.reload();
  await page.getByRole('link', { name: headline }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await page.reload();
  await awake();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  const map = page.getByRole('img', { name: /map/i });
  await expect.poll(() => map.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  await page.locator('#claim-2 .marker').click();
  await expect(page.locator('#card-2')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Read next' })).toContainText(relatedHeadline);
  expectProblems(/ERR_/);
});

test('a reader saves a story with its related ones', async ({ page, openArticle }) => {
  await openArticle();
  await page.getByRole('checkbox', { name: 'with 5 related stories' }).check();
  await page.getByRole('button', { name: `Save offline: ${headline}` }).click();
  await expect(page.getByText('6 stories saved on this device.')).toBeVisible();
  const ids = ['kit-explainer', 'since-2005', 'tajik-drills', 'z21-ends', 'z21-opens', 'zapad-2021'];
  expect((await records(page, 'saved')).map(({ id }) => id)).toEqual(ids);
  const texts = await records(page, 'texts');
  const [drills, opens] = ['tajik-drills', 'z21-opens'].map((id) => texts.find((each) => each['id'] === id));
  expect(opens?.['article']).toBe(await text());
  expect(drills?.['article']).toBe(await readFile('public/articles/tajik-drills.json', 'utf8'));
  expect(await savedPictures(page)).toContain('/media/drawings/z21-opens/lead-wide.svg');
});

test('a reader saves a story in the list; it says so there, after a reload, and in another tab', async ({ page, context, awake, site }) => {
  const other = await context.newPage();
  await other.goto(`${site.url}/saved`);
  await expect(other.getByRole('heading', { name: 'Nothing is saved yet' })).toBeVisible();
  await page.goto('/');
  await awake();
  await page.getByRole('button', { name: `Save offline: ${relatedHeadline}` }).click();
  const saved = page.getByRole('button', { name: new RegExp(`^Saved · .*${relatedHeadline}`) });
  await expect(saved).toBeVisible();
  await expect(other.getByRole('link', { name: relatedHeadline })).toBeVisible();
  await page.reload();
  await expect(saved).toBeVisible();
  expect(await layoutShift(page)).toBe(0);
});

test('a save that fails says why and can be tried again', async ({ page, site, openArticle, expectProblems }) => {
  await openArticle();
  site.answer(file, (_request, response) => response.writeHead(503).end());
  await page.getByRole('button', { name: `Save offline: ${headline}` }).click();
  const retry = page.getByRole('button', { name: `Failed: retry: ${headline}` });
  await expect(retry).toBeVisible();
  await expect(page.getByText('the server could not answer')).toBeVisible();
  expect(await records(page, 'saved')).toEqual([]);
  expect(await savedPictures(page)).toEqual([]);
  site.answer(file, (_request, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Sign in</title>'));
  await retry.click();
  await expect(page.getByText('what came is not the story')).toBeVisible();
  site.mend(file);
  await retry.click();
  await expect(page.getByRole('button', { name: /^Saved · / })).toBeVisible();
  expectProblems(/503/);
});

test('a saved story that was published anew says so, and is brought up to date when the reader wants', async ({ page, site, openArticle }) => {
  await openArticle();
  await page.getByRole('button', { name: `Save offline: ${headline}` }).click();
  await expect(page.getByRole('button', { name: /^Saved · / })).toBeVisible();
  const newer = (await text()).replace(headline, 'Russia and China open an exercise');
  const versions = await readFile('dist/data/versions.json', 'utf8');
  site.answer(file, (_request, response) => response.writeHead(200, json).end(newer));
  site.answer('/data/versions.json', (_request, response) =>
    response.writeHead(200, json).end(versions.replace(/\["z21-opens","[0-9a-f]+"/, '["z21-opens","00000000"')),
  );
  await page.goto('/');
  const update = page.getByRole('button', { name: /^Out of date: update: / });
  await expect(update).toBeVisible();
  expect((await records(page, 'texts'))[0]?.['article']).toBe(await text());
  await update.click();
  await expect(page.getByRole('button', { name: /^Saved · / })).toBeVisible();
  expect((await records(page, 'texts'))[0]?.['article']).toBe(newer);
});

test('a reader removes stories and takes that back with the keyboard', async ({ page, openArticle, awake }) => {
  await openArticle();
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: `Save offline: ${headline}` }).click();
  await expect(page.getByText('6 stories saved')).toBeVisible();
  await page.goto('/saved');
  await awake();
  await expect(page.getByRole('heading', { name: /^6 stories, \d+ kB$/ })).toBeVisible();

  await page.getByRole('button', { name: new RegExp(`Remove from this device: ${headline}`) }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^5 stories, / })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^6 stories, / })).toBeVisible();

  await page.getByRole('button', { name: 'Remove all' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing is saved yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: /^6 stories, / })).toBeVisible();
  expect(await savedPictures(page)).not.toEqual([]);

  await page.getByRole('button', { name: 'Remove all' }).click();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect.poll(() => records(page, 'texts')).toEqual([]);
  await expect.poll(() => savedPictures(page)).toEqual([]);
});

test('what the browser grants is said', async ({ page, awake }) => {
  await page.goto('/saved');
  await awake();
  await expect(page.getByText(/has (not )?promised to keep/)).toBeVisible();
  await expect(page.getByText(/this site uses .* of \d.* that it may use/)).toBeVisible();
});

test('the page of saved stories does not move as it fills', async ({ page, openArticle, awake }) => {
  await openArticle();
  await page.getByRole('button', { name: `Save offline: ${headline}` }).click();
  await expect(page.getByRole('button', { name: /^Saved · / })).toBeVisible();
  await page.goto('/saved');
  await awake();
  await expect(page.getByRole('link', { name: headline })).toBeVisible();
  await expect(page.getByText('The whole library')).toBeVisible();
  expect(await layoutShift(page)).toBe(0);
});
