import { expect, headline, relatedHeadline, test } from './fixtures.ts';

test('a reader follows the related article and comes back to the same line', async ({ page, openArticle }) => {
  await openArticle();
  const callout = page.getByRole('complementary', { name: 'Related article' }).getByRole('link');
  await callout.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(0);
  await callout.click();
  await expect(page).toHaveURL(/\/article\/tajik-drills$/);
  await expect(page).toHaveTitle(`${relatedHeadline} · Stet`);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: relatedHeadline })).toHaveCount(1);
  expect(await page.evaluate(() => scrollY)).toBe(0);

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  await expect(callout).toBeFocused();
  await expect(page).toHaveTitle(`${headline} · Stet`);

  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(relatedHeadline);
});

test('a related article is there before it is asked for', async ({ page, site, openArticle }) => {
  await openArticle();
  expect(site.requests).not.toContain('/articles/tajik-drills.json');
  await page.getByRole('complementary', { name: 'Related article' }).scrollIntoViewIfNeeded();
  await expect.poll(() => site.requests).toContain('/articles/tajik-drills.json');
});

test('nothing is fetched ahead for a reader who saves data', async ({ page, site, openArticle, expectProblems }) => {
  // The worker keeps the library whole; here only what the page asks for counts.
  site.answer('/sw.js', (_request, response) => response.writeHead(404).end());
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await openArticle();
  await page.getByRole('complementary', { name: 'Related article' }).scrollIntoViewIfNeeded();
  await page.getByRole('complementary', { name: 'Related article' }).getByRole('link').hover();
  // Whatever the link had asked for would have come before this.
  await page.evaluate(() => fetch('/data/topics.json?later'));
  expect(site.requests.at(-1)).toBe('/data/topics.json');
  expect(site.requests).not.toContain('/articles/tajik-drills.json');
  expectProblems(/404/);
});
