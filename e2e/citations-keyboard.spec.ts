import { expect, test } from './fixtures.ts';

test('a reader opens a citation with the keyboard, walks through it and goes on', async ({ page, openArticle }) => {
  await openArticle();
  const marker = page.locator('#claim-7 .marker');
  await marker.focus();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog');
  await expect(card).toBeVisible();
  await expect(card.getByRole('heading')).toBeFocused();
  await expect(card).toHaveAccessibleName(/^Source \d+: /);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(marker).toBeFocused();
});

test('Tab goes through a card’s actions and on to what follows its marker', async ({ page, openArticle }) => {
  await openArticle();
  await page.locator('#claim-1 .marker').focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('dialog').getByRole('heading')).toBeFocused();
  const visited: string[] = [];
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Tab');
    visited.push(await page.evaluate(() => document.activeElement?.closest('[data-claim], [data-card]')?.id ?? ''));
  }
  expect(visited).toContain('card-1');
  expect(visited).toContain('claim-2');
  expect(visited.lastIndexOf('card-1')).toBeLessThan(visited.indexOf('claim-2'));
});

test('brackets step from citation to citation', async ({ page, openArticle }) => {
  await openArticle();
  await page.locator('#claim-3 .marker').focus();
  await page.keyboard.press(']');
  await expect(page.locator('#card-4')).toBeVisible();
  await page.keyboard.press(']');
  await expect(page.locator('#card-5')).toBeVisible();
  await expect(page.locator('#card-4')).toBeHidden();
  await page.keyboard.press('[');
  await expect(page.locator('#card-4')).toBeVisible();
  await expect(page.locator('#card-4').getByRole('heading')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#claim-4 .marker')).toBeFocused();
});

test('the uses of a source lead to the list, and back to the claim', async ({ page, openArticle }) => {
  await openArticle();
  await page.locator('#claim-1 .marker').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('link', { name: /^\d+ uses?$/ }).press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('#source-1')).toBeInViewport();
  await page.locator('#source-1').getByLabel('Back to use 1 of').press('Enter');
  await expect(page.locator('#claim-1')).toBeInViewport();
});

test('a keyboard reader skips to the content', async ({ page, openArticle }) => {
  await openArticle();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
