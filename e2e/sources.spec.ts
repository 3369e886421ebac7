import type { APIRequestContext } from '@playwright/test';
import { findings } from './axe.ts';
import { expect, headline, relatedHeadline, test } from './fixtures.ts';

type Listed = { id: string; publisher: string; kind: string; lang?: string; stake?: string; articles: number };

/** The list as it is published. */
async function listed(request: APIRequestContext): Promise<Listed[]> {
  return ((await (await request.get('/data/sources/1.json')).json()) as { sources: Listed[] }).sources;
}

/** What the page says of a list of that length. */
const told = (sources: Listed[]): RegExp => {
  const publishers = new Set(sources.map(({ publisher }) => publisher)).size;
  return new RegExp(`^${sources.length} sources? from ${publishers} publishers?$`);
};

test('a reader narrows the sources, opens one, reads what rests on it and follows a claim to its place', async ({ page, request, awake }) => {
  const sources = await listed(request);
  await page.goto('/');
  await awake();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Sources', exact: true }).click();
  await expect(page).toHaveURL(/\/sources$/);
  await expect(page).toHaveTitle('Sources · Stet');
  await expect(page.getByRole('link', { name: 'Sources', exact: true })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('link', { name: 'Stories', exact: true })).not.toHaveAttribute('aria-current');
  await expect(page.getByText(told(sources))).toHaveRole('status');

  await page.getByLabel('Kind').selectOption('Newspaper');
  await expect(page).toHaveURL(/\/sources\?kind=newspaper$/);
  await expect(page.getByText(told(sources.filter(({ kind }) => kind === 'newspaper')))).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Kommersant' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'TASS', exact: true })).toBeHidden();

  const moscowTimes = page.locator('section').filter({ has: page.getByRole('heading', { name: 'The Moscow Times', exact: true }) });
  await moscowTimes.getByRole('listitem').filter({ hasText: '2 stories' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/source\/the-moscow-times-[0-9a-f]{8}$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Russia Holds Military Drills in Tajikistan Amid Taliban Offensive');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  for (const name of [headline, relatedHeadline]) await expect(page.getByRole('heading', { level: 3, name })).toBeVisible();

  const claim = page.locator('.resting').filter({ hasText: relatedHeadline }).getByRole('listitem').getByRole('link').first();
  const words = await claim.locator('mark').innerText();
  await claim.click();
  await expect(page).toHaveURL(/\/article\/tajik-drills#claim-\d+$/);
  const place = page.locator(new URL(page.url()).hash);
  await expect(place).toContainText(words);
  await expect(place).toBeInViewport();
});

test('a narrowed list can be linked, and Back takes each choice back', async ({ page, request, awake }) => {
  const withStake = (await listed(request)).filter(({ kind, stake }) => kind === 'official' && stake !== undefined);
  const english = withStake.filter(({ lang }) => lang === 'en');
  await page.goto('/sources?kind=official&lang=en&stake=yes');
  await awake();
  await expect(page.getByLabel('Kind')).toHaveValue('official');
  await expect(page.getByLabel('Language')).toHaveValue('en');
  const stake = page.getByRole('button', { name: 'With a stake in it' });
  await expect(stake).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(told(english))).toBeVisible();
  await page.getByLabel('Language').selectOption('');
  await expect(page.getByText(told(withStake))).toBeVisible();
  await stake.click();
  await expect(page).toHaveURL(/\/sources\?kind=official$/);
  await page.goBack();
  await expect(stake).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(page.getByText(told(english))).toBeVisible();
});

test('from a card and from the list of an article a reader goes to the source in the library, and Back leads back', async ({ page, openArticle }) => {
  await openArticle();
  await page.locator('#claim-2 .marker').click();
  const card = page.locator('.card:popover-open');
  const publisher = (await card.getByRole('heading').first().innerText()).replace(/^Source \d+:\s*/, '');
  await card.getByRole('link', { name: 'In the library' }).first().click();
  await expect(page).toHaveURL(/\/source\/[a-z-]+-[0-9a-f]{8}$/);
  await expect(page.getByRole('article')).toContainText(publisher);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await page.locator('[role=doc-bibliography]').getByRole('link', { name: 'In the library (Kommersant)' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kommersant');
  await expect(page.getByText('https://www.kommersant.ru/doc/4936744?from=four_mir')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true });
  test('a reader goes from a sheet to the source, and Back leads to the story at once', async ({ page, openArticle }) => {
    await openArticle();
    await page.locator('#claim-2 .marker').tap();
    await page.locator('.card-sheet:popover-open').getByRole('link', { name: 'In the library' }).first().tap();
    await expect(page).toHaveURL(/\/source\//);
    await page.goBack();
    await expect(page).toHaveURL(/\/article\/z21-opens$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
    await expect(page.locator('.card-sheet:popover-open')).toHaveCount(0);
  });
});

test('a source that does not exist says so', async ({ page, expectProblems }) => {
  await page.goto('/source/no-such-source');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  expectProblems(/404/);
});

test('with the network gone, the sources and a source that was never opened are there by deep link', async ({ page, request, openArticle, awake, goOffline, site, expectProblems }) => {
  const sources = await listed(request);
  await openArticle();
  await goOffline();
  await page.goto(`${site.url}/source/${sources.find(({ articles }) => articles === 2)?.id}`);
  await awake();
  await expect(page.getByRole('heading', { name: 'What rests on it' })).toBeVisible();
  await page.goto(`${site.url}/sources?kind=agency`);
  await awake();
  await expect(page.getByText(told(sources.filter(({ kind }) => kind === 'agency')))).toBeVisible();
  await page.getByRole('listitem').getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'What rests on it' })).toBeVisible();
  // Letters of other scripts come when they are read: the system's own stand in for them.
  expectProblems(/\.woff2/);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('the whole list is there, and a source with what rests on it', async ({ page, request }) => {
    await page.goto('/sources?kind=official');
    await expect(page.getByText(told(await listed(request)))).toBeVisible();
    await expect(page.getByLabel('Kind')).toBeHidden();
    await page.getByRole('listitem').filter({ hasText: '2 stories' }).getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(2);
    await page.getByRole('listitem').getByRole('link').first().click();
    await expect(page).toHaveURL(/\/article\/[\w-]+#claim-\d+$/);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    test('axe finds nothing on the sources, on one of them, and on a narrowed list', async ({ page, awake }) => {
      for (const path of ['/sources', '/sources?kind=official&stake=yes']) {
        await page.goto(path);
        await awake();
        expect(await findings(page)).toEqual([]);
      }
      await page.goto('/sources');
      await awake();
      await page.getByRole('listitem').getByRole('link').nth(3).click();
      await expect(page.getByRole('heading', { name: 'What rests on it' })).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });
  });
}

test('the app takes a source’s page over as it was printed, and nothing moves', async ({ page, request, awake }) => {
  const sources = await listed(request);
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => Reflect.set(window, 'printed', document.querySelector('main h1')));
  });
  for (const path of [`/source/${sources[0]?.id}`, '/sources', '/']) {
    await page.goto(path);
    await awake();
    expect(await page.evaluate(() => Reflect.get(window, 'printed') === document.querySelector('main h1'))).toBe(true);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0))).observe({
            type: 'layout-shift',
            buffered: true,
          });
          setTimeout(() => resolve(0), 300);
        }),
    );
    expect(shift).toBe(0);
  }
});
