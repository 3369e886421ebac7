import { boxOf, middleOf } from './boxes.ts';
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

test('at the end a reader is told what to read next, and why', async ({ page, openArticle }) => {
  await openArticle();
  const links = page.getByRole('navigation', { name: 'Read next' }).getByRole('link');
  await expect(links.locator('.related-label')).toHaveText([
    'The same event · Shares 4 sources',
    'What came after · Shares 3 sources',
    'Background · Shares 2 sources',
    'Background · Shares 1 source',
    'Background · Shares 4 sources',
  ]);
  await openArticle('pm2021');
  const like = links.filter({ hasText: /^Shares 4 sources/ });
  await expect(like).toHaveCount(1);
  await like.click();
  await expect(page).toHaveURL(/\/article\/since-2005$/);
});

test('a reader goes through a running story part by part, and back', async ({ page, openArticle }) => {
  await openArticle('since-2005');
  const thread = page.getByRole('navigation', { name: /Russia and China, step by step/ });
  const [previous, next] = [page.getByRole('link', { name: /^Previous part/ }), page.getByRole('link', { name: /^Next part/ })];
  const parts = ['since-2005', 'pivot', 'alliance-question', 'z21-opens', 'z21-ends', 'to-sea'];
  for (const [index, id] of parts.entries()) {
    await expect(page).toHaveURL(new RegExp(`/article/${id}$`));
    await expect(thread.getByRole('heading')).toHaveText(`Part ${index + 1} of 6 of Russia and China, step by step`);
    await expect(previous).toHaveCount(index === 0 ? 0 : 1);
    await expect(next).toHaveCount(index === 5 ? 0 : 1);
    if (index < 5) await next.click();
  }
  await expect(previous).toHaveAttribute('rel', 'prev');
  await previous.click();
  await expect(page).toHaveURL(/\/article\/z21-ends$/);
  await expect(next).toHaveAttribute('rel', 'next');
});

test('a reader goes from the head of a story to its thread and opens any part', async ({ page, openArticle }) => {
  await openArticle('to-sea');
  await page.getByRole('link', { name: 'Part 6 of 6' }).click();
  const thread = page.getByRole('navigation', { name: /Russia and China, step by step/ });
  await expect(thread).toBeInViewport();
  await thread.getByText('All 6 parts').click();
  await expect(thread.getByRole('listitem')).toHaveCount(6);
  await expect(thread.locator('[aria-current=page]')).toHaveText(/Ten Russian and Chinese warships/);
  await thread.getByRole('listitem').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/article\/since-2005$/);
});

test('a page that jumps under a resting mouse opens no preview', async ({ page, openArticle, isMobile }) => {
  test.skip(isMobile, 'Previews are for the mouse.');
  await openArticle();
  const callout = page.getByRole('complementary', { name: 'Related article' }).getByRole('link');
  await callout.evaluate((link) => link.scrollIntoView({ block: 'center' }));
  const { x, y } = middleOf(await boxOf(callout));
  await page.evaluate(() => scrollBy(0, 1500));
  await page.mouse.move(x, y, { steps: 4 });
  await page.evaluate(() => scrollBy(0, -1500));
  // Browsers tell of a pointer that has not moved, too, when what is under it has.
  for (const type of ['pointerover', 'pointermove']) await callout.dispatchEvent(type, { clientX: x, clientY: y, pointerType: 'mouse' });
  await page.waitForTimeout(2000);
  await expect(page.getByRole('group', { name: 'Preview' })).toHaveCount(0);
  await page.mouse.move(x + 3, y + 3);
  await expect(page.getByRole('group', { name: 'Preview' })).toBeVisible();
});

test('a tap on a related article goes there and opens no preview', async ({ page, openArticle, isMobile }) => {
  test.skip(!isMobile, 'Fingers are for phones.');
  await openArticle();
  const callout = page.getByRole('complementary', { name: 'Related article' }).getByRole('link');
  await callout.scrollIntoViewIfNeeded();
  await callout.tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(relatedHeadline);
  await expect(page.getByRole('group', { name: 'Preview' })).toHaveCount(0);
});
