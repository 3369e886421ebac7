import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { findings } from './axe.ts';
import { expect, headline, relatedHeadline, test } from './fixtures.ts';

const name = 'Search stories and sources';
const field = (page: Page): Locator => page.getByRole('searchbox', { name });
const results = (page: Page): Locator => page.getByRole('region', { name: 'Results' });
const hit = (page: Page, words: string | RegExp): Locator => results(page).getByRole('listitem').getByRole('link').filter({ hasText: words }).first();
const index = '/search/headlines.json';

/** Brings the field to hand: with the key that leads to it on any page and screen. */
async function type(page: Page, words: string): Promise<void> {
  await page.locator('.find input').waitFor({ state: 'attached' });
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(words);
}

test('a reader types on a story, sees the words in their sentence, jumps to the claim, and Back leads back', async ({ page, openArticle, isMobile }) => {
  await openArticle();
  await type(page, 'larger exercise 2,500');
  await expect(page).toHaveURL(/\/search\?q=larger%20exercise%202%2C500$/);
  await expect(page).toHaveTitle('Search · Stet');
  await expect(field(page)).toBeFocused();
  await expect(results(page).getByRole('link', { name: relatedHeadline })).toBeVisible();
  await expect(page.getByText(/^\d+ stor(y|ies)\.$/)).toHaveRole('status');
  const found = hit(page, /a larger exercise, with 2,500 troops/);
  await expect(found.locator('mark').filter({ hasText: '2,500' })).toBeVisible();
  await found.click();
  await expect(page).toHaveURL(/\/article\/tajik-drills#claim-\d+$/);
  const place = page.locator(new URL(page.url()).hash);
  await expect(place).toContainText('2,500');
  await expect(place).toBeInViewport();
  if (isMobile) {
    // Whoever comes for a claim is shown its card: here a sheet, which the first step back closes.
    await expect(page.locator('.card-sheet:popover-open')).toBeVisible();
    await page.goBack();
    await expect(page.locator('.card-sheet:popover-open')).toHaveCount(0);
  }
  await page.goBack();
  await expect(results(page).getByRole('link', { name: relatedHeadline })).toBeVisible();
  await expect(field(page)).toHaveValue('larger exercise 2,500');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
});

test('a misspelt word finds what it is most like, and a half word what it begins', async ({ page, awake }) => {
  await page.goto('/search');
  await awake();
  await type(page, 'ningixa');
  await expect(page.getByText('Nothing is spelt “ningixa”: shown is “ningxia”.')).toBeVisible();
  await expect(results(page).getByRole('link', { name: headline })).toBeVisible();
  await field(page).fill('qingt');
  await expect(results(page).locator('mark').filter({ hasText: 'Qingtongxia' }).first()).toBeVisible();
});

test('what sources say is found, with the source named, and leads to it', async ({ page, awake }) => {
  const { sources } = JSON.parse(await readFile('public/articles/tajik-drills.json', 'utf8')) as { sources: { publisher: string; title?: string }[] };
  const title = sources.find((source) => source.publisher === 'The Moscow Times')?.title ?? '';
  await page.goto(`/search?q=${encodeURIComponent(title)}`);
  await awake();
  await expect(field(page)).toHaveValue(title);
  const found = hit(page, /^Source \d+: The Moscow Times/);
  await found.click();
  await expect(page).toHaveURL(/\/article\/[\w-]+#source-\d+$/);
  await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
});

test('the slash goes into what is being written, and not to the field', async ({ page, awake }) => {
  await page.goto('/search');
  await awake();
  await type(page, 'a/b');
  await expect(field(page)).toHaveValue('a/b');
});

test('with the keyboard a reader goes down into the results, up again, and by Escape to the field and back', async ({ page, openArticle }) => {
  await openArticle();
  await type(page, 'taliban');
  const links = results(page).getByRole('link');
  await expect(hit(page, /soldiers of the Russian 201st base/)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(page).toHaveURL(/\/search$/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
});

test('what is found nowhere says so and leads on', async ({ page, awake }) => {
  await page.goto('/search?q=xylophone');
  await awake();
  await expect(page.getByText('No story has “xylophone”.')).toHaveRole('status');
  await page.getByRole('link', { name: 'All stories' }).click();
  await expect(page.getByRole('link', { name: headline })).toBeVisible();
});

test('with the network gone a reader searches and reads what was found', async ({ page, openArticle, goOffline }) => {
  await openArticle();
  await goOffline();
  await type(page, 'harb-maidon');
  await hit(page, 'Harb-Maidon').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(relatedHeadline);
});

test.describe('over the network alone', () => {
  test.use({ serviceWorkers: 'block' });

  test('the index is fetched when a reader starts to search, not before, nor only after the code for it', async ({ page, openArticle, site, isMobile }) => {
    await openArticle();
    await page.waitForLoadState('networkidle');
    expect(site.requests).not.toContain(index);
    await page.route(/\/search-worker-/, () => undefined);
    await (isMobile ? page.getByRole('link', { name }).dispatchEvent('pointerdown') : field(page).focus());
    await expect.poll(() => site.requests).toContain(index);
  });

  test('where the index does not come the page says so, and Retry finds', async ({ page, site, awake, expectProblems }) => {
    site.answer(index, (_, response) => response.writeHead(503).end());
    await page.goto('/search?q=ningxia');
    await awake();
    await expect(page.getByText('The index of the stories could not be reached.')).toBeVisible();
    site.mend(index);
    await page.getByRole('button', { name: 'Retry' }).click();
    await expect(results(page).getByRole('link', { name: headline })).toBeVisible();
    expectProblems(/503/);
  });

  test('without the texts headlines are found, it says that something is missing, and Retry brings it', async ({ page, site, awake, expectProblems }) => {
    const texts = '/search/texts-0.json';
    site.answer(texts, (_, response) => response.writeHead(503).end());
    await page.goto('/search?q=ningxia');
    await awake();
    await expect(page.getByText('Some texts could not be reached')).toBeVisible();
    await expect(results(page).getByRole('link', { name: headline })).toBeVisible();
    site.mend(texts);
    await page.getByRole('button', { name: 'Retry' }).click();
    await expect(page.getByText('Some texts could not be reached')).toBeHidden();
    expectProblems(/503/);
  });

  test('an index from another build than the texts is fetched anew', async ({ page, site, awake }) => {
    const fresh = await readFile(`dist${index}`, 'utf8');
    let asked = 0;
    site.answer(index, (_, response) => {
      asked += 1;
      response.setHeader('Content-Type', 'application/json').end(asked === 1 ? fresh.replace(/"version":"[0-9a-f]+"/, '"version":"old"') : fresh);
    });
    await page.goto('/search?q=ningxia');
    await awake();
    await expect(results(page).getByRole('link', { name: headline })).toBeVisible();
    await expect(hit(page, /China announced the Ningxia exercise/)).toBeVisible();
    expect(asked).toBe(2);
    await expect(page.getByText('Some texts could not be reached')).toBeHidden();
  });
});

test('a page that is not there offers to search for it', async ({ page, awake, expectProblems }) => {
  await page.goto('/article/ningxia-exercise');
  await awake();
  await page.getByRole('link', { name: 'Search for it' }).click();
  await expect(page).toHaveURL(/\/search\?q=ningxia%20exercise$/);
  await expect(results(page).getByRole('link', { name: headline })).toBeVisible();
  expectProblems(/404/);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('the bar leads to a page that says what searching needs, and to all stories', async ({ page }) => {
    await page.goto('/article/z21-opens');
    await page.getByRole('link', { name }).click();
    await expect(page.getByText('Searching needs scripts')).toBeVisible();
    await page.getByRole('link', { name: 'All stories' }).click();
    await expect(page.getByRole('link', { name: headline })).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    test('axe finds nothing on the search page: empty, with results, with none', async ({ page, awake }) => {
      for (const path of ['/search', '/search?q=tajkistan', '/search?q=xylophone']) {
        await page.goto(path);
        await awake();
        await expect(page.getByText(path === '/search' ? 'Through headlines' : /stor(y|ies)\.|No story/).first()).toBeVisible();
        expect(await findings(page)).toEqual([]);
      }
    });
  });
}
