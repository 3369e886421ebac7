import { expect, headline, relatedHeadline, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

test('with scripts off a reader reads, opens a card, and goes to the source list', async ({ page }) => {
  await page.goto('/article/z21-opens');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(page.getByText('Where the sources differ')).toBeVisible();
  await page.locator('#claim-1 .marker').click();
  const card = page.locator('#card-1');
  await expect(card).toBeVisible();
  await expect(card.getByRole('heading')).toHaveText(/Wikipedia/);
  await card.getByRole('button', { name: 'Close' }).click();
  await expect(card).toBeHidden();
  await page.locator('#claim-1 .marker').click();
  await card.getByRole('link', { name: '1 use' }).click();
  await expect(page.locator('#source-1')).toBeInViewport();
});

test('with scripts off a reader goes to the related article and the library', async ({ page, site }) => {
  await page.goto('/article/z21-opens');
  await page.getByRole('complementary', { name: 'Related article' }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(relatedHeadline);
  await page.getByRole('link', { name: 'Stories', exact: true }).click();
  await expect(page).toHaveURL(`${site.url}/`);
  await expect(page.getByRole('link', { name: headline })).toBeVisible();
});

test('with scripts off a reader sees why to read on, and goes through a thread', async ({ page }) => {
  await page.goto('/article/z21-opens');
  await expect(page.getByRole('navigation', { name: 'Read next' })).toContainText('The same event · Shares 4 sources');
  await page.getByText('All 6 parts').click();
  await expect(page.getByRole('link', { name: 'Ten Russian and Chinese warships' })).toBeVisible();
  await page.getByRole('link', { name: /^Next part/ }).click();
  await expect(page).toHaveURL(/\/article\/z21-ends\/?$/);
  await expect(page.getByRole('navigation', { name: 'Part 5 of 6 of Russia and China, step by step' })).toBeVisible();
});
