import type { Locator, Page } from '@playwright/test';
import { findings } from './axe.ts';
import { expect, headline, relatedHeadline, test } from './fixtures.ts';

const trail = (page: Page) => page.getByRole('navigation', { name: 'Your way here' });
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const readNext = (page: Page, to: string) => page.getByRole('navigation', { name: 'Read next' }).locator(`a[href$="/${to}"]`);
const callout = (page: Page) => page.getByRole('complementary', { name: 'Related article' }).getByRole('link');

const topOf = (link: Locator): Promise<number> => link.evaluate((element) => element.getBoundingClientRect().top);

/** Follows a link from the middle of the window. @returns how far from the window's upper edge it was, in CSS px */
async function follow(page: Page, link: Locator, to: string): Promise<number> {
  // Before it presses, Playwright scrolls anew in Firefox.
  await link.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    const note = ({ target }: Event): void => {
      const { top } = (target instanceof Element ? (target.closest('a') ?? target) : element).getBoundingClientRect();
      document.documentElement.setAttribute('data-pressed', `${top}`);
    };
    document.addEventListener('pointerdown', note, { capture: true, once: true });
  });
  await link.click();
  const top = Number(await page.locator('html').getAttribute('data-pressed'));
  await page.waitForURL(`**/article/${to}`);
  await expect(title(page)).toBeFocused();
  return top;
}

/** Goes from the opening of the drill by three links. @returns how far from the window's upper edge the first one was */
async function threeHops(page: Page): Promise<number> {
  const top = await follow(page, callout(page), 'tajik-drills');
  await follow(page, readNext(page, 'pm2021'), 'pm2021');
  await follow(page, readNext(page, 'sco-explainer'), 'sco-explainer');
  return top;
}

/** Expects the reader to be at the line and the link that they left. */
async function expectBack(page: Page, link: Locator, top: number): Promise<void> {
  await expect(title(page)).toHaveText(headline);
  await expect(link).toBeFocused();
  await expect.poll(async () => Math.abs((await topOf(link)) - top)).toBeLessThanOrEqual(1);
}

test('a reader sees by which articles they came and goes back to the very line', async ({ page, openArticle }) => {
  await openArticle();
  await expect(trail(page)).toHaveCount(0);
  const top = await threeHops(page);
  await expect(trail(page).getByRole('link')).toHaveCount(3);
  await expect(trail(page).getByRole('link').first()).toHaveText(headline);
  await expect(trail(page).getByRole('link').nth(1)).toHaveText(relatedHeadline);
  await trail(page).getByRole('link').first().click();
  await expectBack(page, callout(page), top);
  await expect(trail(page)).toHaveCount(0);
});

test('the way to the article before is the way back of the history', async ({ page, openArticle }) => {
  await openArticle();
  const top = await follow(page, callout(page), 'tajik-drills');
  const entries = await page.evaluate(() => history.length);
  await trail(page).getByRole('link', { name: headline }).click();
  await expectBack(page, callout(page), top);
  await expect(page).toHaveURL(/\/article\/z21-opens$/);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.goForward();
  await expect(title(page)).toHaveText(relatedHeadline);
  await expect(trail(page).getByRole('link')).toHaveText([headline]);
});

test('back and forward shorten and lengthen the trail', async ({ page, openArticle }) => {
  await openArticle();
  await threeHops(page);
  await page.goBack();
  await expect(page).toHaveURL(/\/pm2021$/);
  await expect(trail(page).getByRole('link')).toHaveText([headline, relatedHeadline]);
  await page.goForward();
  await expect(page).toHaveURL(/\/sco-explainer$/);
  await expect(trail(page).getByRole('link')).toHaveCount(3);
});

test('a reload keeps the trail, moves nothing, and still leads to the very line', async ({ page, openArticle, awake, browserName }) => {
  await openArticle();
  const top = await threeHops(page);
  await page.reload();
  await awake();
  await expect(trail(page).getByRole('link')).toHaveCount(3);
  if (browserName === 'chromium') {
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
  }
  await trail(page).getByRole('link').first().click();
  await expectBack(page, callout(page), top);
});

test('after a reload the article before is still one step back', async ({ page, openArticle, awake }) => {
  await openArticle();
  const top = await follow(page, callout(page), 'tajik-drills');
  await page.reload();
  await awake();
  await trail(page).getByRole('link', { name: headline }).click();
  await expectBack(page, callout(page), top);
  await expect(page).toHaveURL(/\/article\/z21-opens$/);
});

test('with the network gone, the trail leads back to the very line', async ({ page, openArticle, goOffline, expectProblems }) => {
  await openArticle();
  await goOffline();
  const top = await follow(page, readNext(page, 'z21-ends'), 'z21-ends');
  await follow(page, page.getByRole('link', { name: /^Next part/ }), 'to-sea');
  await trail(page).getByRole('link').first().click();
  await expectBack(page, readNext(page, 'z21-ends'), top);
  // Articles that are linked and not kept on this device cannot be fetched ahead.
  expectProblems(/ERR_FAILED|NetworkError/);
});

test('in a window of another size the trail leads to the same part of the text', async ({ page, openArticle, isMobile }) => {
  test.skip(isMobile, 'A phone’s window keeps its size.');
  await openArticle();
  await threeHops(page);
  await page.setViewportSize({ width: 800, height: 700 });
  await trail(page).getByRole('link').first().click();
  await expect(title(page)).toHaveText(headline);
  await expect(callout(page)).toBeFocused();
  await expect(callout(page)).toBeInViewport();
});

test('a story opened from the library begins the trail anew', async ({ page, openArticle }) => {
  await openArticle();
  await follow(page, callout(page), 'tajik-drills');
  await expect(trail(page)).toBeVisible();
  await page.getByRole('link', { name: 'Stories', exact: true }).click();
  await expect(page).toHaveTitle('Stories · Stet');
  await page.getByRole('link', { name: headline, exact: true }).click();
  await expect(title(page)).toHaveText(headline);
  await expect(trail(page)).toHaveCount(0);
});

test('links of the trail are large enough, and a long one shows its end', async ({ page, openArticle }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openArticle();
  await threeHops(page);
  const last = trail(page).getByRole('link').last();
  await expect(last).toBeInViewport({ ratio: 0.9 });
  for (const link of await trail(page).getByRole('link').all()) {
    expect(await link.evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThanOrEqual(24);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    test('axe finds nothing on an article with a trail and a thread', async ({ page, openArticle }) => {
      await openArticle();
      await follow(page, callout(page), 'tajik-drills');
      await page.getByText('All 3 parts').click();
      await expect(trail(page)).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });
  });
}
