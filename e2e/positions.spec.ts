import type { Page } from '@playwright/test';
import { expect, headline, test } from './fixtures.ts';
import { layoutShift, records } from './kept.ts';

/** Reads on to the tenth block and waits until the place is kept. @returns the key of the block at the reading line */
async function readOn(page: Page): Promise<string> {
  await page.evaluate(() => document.querySelectorAll('.body > [id]')[9]?.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await expect.poll(async () => (await records(page, 'positions')).length).toBe(1);
  return String((await records(page, 'positions'))[0]?.['block']);
}

/** How far a block's top is below the viewport's, as a share of the viewport. */
const topOf = (page: Page, key: string): Promise<number> =>
  page.evaluate((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) / innerHeight, key);

const offer = (page: Page) => page.getByRole('button', { name: 'Continue where you were' });

test('a reader comes back and goes on where they were, on a screen of another size', async ({ page, openArticle, context, site }) => {
  await openArticle();
  const key = await readOn(page);
  await page.close();
  const later = await context.newPage();
  await later.setViewportSize({ width: 500, height: 700 });
  await later.goto(`${site.url}/article/z21-opens`);
  await expect(later.getByText(/^You were \d+% through this story\.$/)).toBeVisible();
  expect(await later.evaluate(() => scrollY)).toBe(0);
  await offer(later).press('Enter');
  await expect.poll(() => topOf(later, key)).toBeLessThan(0.25);
  expect(await topOf(later, key)).toBeGreaterThan(-0.5);
  await expect(offer(later)).toHaveCount(0);
  await expect(later.locator(`[id="${key}"]`)).toBeFocused();
});

test('an address that says where to be, and the way back, are left alone', async ({ page, openArticle, awake, site }) => {
  const isOffered = async (): Promise<boolean> => {
    // By then the place would have been read, too.
    await records(page, 'positions');
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    return (await offer(page).count()) > 0;
  };
  await openArticle();
  await readOn(page);
  await page.goto('/sources');
  await page.goto(`${site.url}/article/z21-opens#claim-1`);
  await awake();
  expect(await isOffered()).toBe(false);

  await page.goto('/');
  await awake();
  await page.getByRole('link', { name: headline }).last().click();
  await expect(offer(page)).toBeVisible();
  await page.getByRole('link', { name: 'Sources', exact: true }).first().click();
  await expect(page).toHaveTitle('Sources · Stet');
  await expect(offer(page)).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  expect(await isOffered()).toBe(false);
});

test('going up to the bar of the page keeps the place', async ({ page, openArticle }) => {
  await openArticle();
  const key = await readOn(page);
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByRole('link', { name: 'Stories', exact: true }).click();
  await expect(page.getByRole('link', { name: `Continue reading: ${headline}` })).toBeVisible();
  expect((await records(page, 'positions'))[0]?.['block']).toBe(key);
});

test('the library leads back to a story that was begun, and marks it, without anything moving', async ({ page, openArticle, awake }) => {
  await openArticle();
  await readOn(page);
  await page.goto('/');
  await awake();
  await expect(page.getByText(/^\d+% read$/).first()).toBeVisible();
  await expect(page.getByRole('link', { name: `Continue reading: ${headline}` })).toBeVisible();
  expect(await layoutShift(page)).toBe(0);
  await page.getByRole('link', { name: `Continue reading: ${headline}` }).click();
  await offer(page).click();
  await page.evaluate(() => document.querySelector('.body')?.lastElementChild?.scrollIntoView({ block: 'end', behavior: 'instant' }));
  await expect.poll(async () => (await records(page, 'positions'))[0]?.['isRead']).toBe(true);
  await page.getByRole('link', { name: 'Stories', exact: true }).click();
  await expect(page.getByText('Read', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Continue reading/ })).toHaveCount(0);
});

test('a reader has what they read forgotten', async ({ page, openArticle }) => {
  await openArticle();
  await readOn(page);
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByRole('link', { name: 'Saved' }).click();
  await expect(page.getByRole('heading', { name: 'Where you were' })).toBeVisible();
  await page.getByRole('button', { name: 'Forget what I read' }).click();
  await expect(page.getByRole('heading', { name: 'Where you were' })).toHaveCount(0);
  expect(await records(page, 'positions')).toEqual([]);
});
