import { expect, headline, relatedHeadline, test } from './fixtures.ts';

test('a reader opens the site and reads the newest story', async ({ page, awake }) => {
  await page.goto('/');
  await awake();
  await expect(page).toHaveTitle('Stories · Stet');
  await page.getByRole('link', { name: headline }).click();
  await expect(page).toHaveURL(/\/article\/z21-opens$/);
  await expect(page).toHaveTitle(`${headline} · Stet`);
  const article = page.getByRole('article');
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(article.getByRole('img', { name: /map/i })).toBeVisible();
  await expect(article).toContainText('Stands on 16 sources');
  await expect(article).toContainText('Where the sources differ');
});

for (const path of ['/', '/topics', '/topic/military-exercises', '/differ', '/timeline', '/places', '/article/z21-opens', '/article/tajik-drills', '/sources']) {
  test(`the app takes ${path} over as it was printed`, async ({ page, awake }) => {
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => Reflect.set(window, 'printed', document.querySelector('main h1')));
    });
    await page.goto(path);
    await awake();
    expect(await page.evaluate(() => Reflect.get(window, 'printed') === document.querySelector('main h1'))).toBe(true);
  });
}

test('every source is listed with the way back to each of its uses', async ({ page, openArticle }) => {
  await openArticle();
  const sources = page.getByRole('region', { name: 'Sources', exact: true }).or(page.locator('[role=doc-bibliography]'));
  await expect(sources.first().getByRole('listitem')).toHaveCount(16);
  const back = page.getByLabel('Back to use 2 of 15').first();
  const target = await back.getAttribute('href');
  await back.click();
  await expect(page.locator(target ?? 'none')).toBeInViewport();
});

test('a page that does not exist says so and leads back', async ({ page, site, expectProblems }) => {
  const response = await page.goto('/nothing/here');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  await expect(page.getByText('/nothing/here')).toBeVisible();
  await page.getByRole('link', { name: 'All stories' }).click();
  await expect(page).toHaveURL(`${site.url}/`);
  await expect(page.getByRole('link', { name: relatedHeadline })).toBeVisible();
  expectProblems(/404/);
});

test('a story that does not exist says so', async ({ page, expectProblems }) => {
  await page.goto('/article/no-such-story');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  await expect(page.getByText('/article/no-such-story')).toBeVisible();
  expectProblems(/404/);
});

test('nothing moves while a story loads and is read to its end', async ({ page, openArticle, browserName }) => {
  test.skip(browserName !== 'chromium', 'Only Chromium measures layout shift.');
  await openArticle();
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 400) {
      scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0)),
        ).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 500);
      }),
  );
  expect(shift).toBe(0);
});
