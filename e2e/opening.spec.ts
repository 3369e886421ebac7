import type { Page } from '@playwright/test';
import { expect, headline, relatedHeadline, test } from './fixtures.ts';

const story = '/article/z21-opens';

/** Says a network of this many Mbit a second to the page. */
const onNetwork = (page: Page, downlink: number): Promise<unknown> =>
  page.addInitScript((value) => Object.defineProperty(Navigator.prototype, 'connection', { value: { downlink: value } }), downlink);

test('a page is whole in its own styles where no other file comes', async ({ page, expectProblems }) => {
  await page.route(/\/assets\//, (route) => route.abort());
  await page.goto(story);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-weight', '650');
  await expect(page.getByRole('banner')).toHaveCSS('display', 'flex');
  await page.locator('#claim-2 .marker').click();
  await expect(page.locator('#card-2')).toHaveCSS('border-top-style', 'solid');
  expectProblems(/ERR_FAILED/);
});

for (const { name, path, first, rest } of [
  { name: 'a story ends with its picture', path: story, first: '#lead', rest: '.body' },
  { name: 'the library ends with its first stories', path: '/', first: '#choices', rest: '.library-list > :nth-child(7)' },
]) {
  test(`the first frame of ${name}, and the next one shows the rest`, async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'Only Chromium waits for a part of the page.');
    await page.addInitScript(
      (parts) => {
        const frames: string[] = [];
        const see = (): void => {
          const seen = parts.filter(([, selector]) => document.querySelector(selector)?.getClientRects().length);
          frames.push(seen.map(([word]) => word).join('+'));
          document.documentElement.dataset['frames'] = frames.join();
          if (frames.length < 3) requestAnimationFrame(see);
        };
        requestAnimationFrame(see);
      },
      [['first', first], ['rest', rest]] as const,
    );
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-frames', /^first,(?:first,)?first\+rest/);
  });
}

test('what waits below the first screen is laid out a few blocks at a time, and nothing is left of it', async ({ page, openArticle }) => {
  await page.addInitScript(() => {
    new MutationObserver((records) => {
      const { dataset } = document.documentElement;
      const laidOut = new Set(records.map(({ target }) => target).filter((each) => each instanceof HTMLElement && each.style.contentVisibility === 'visible'));
      if (laidOut.size > 0) dataset['steps'] = [...(dataset['steps']?.split(',') ?? []), String(laidOut.size)].join();
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['style'] });
  });
  await openArticle();
  await expect(page.locator('html')).not.toHaveAttribute('data-fresh');
  const steps = (await page.locator('html').getAttribute('data-steps'))?.split(',').map(Number) ?? [];
  expect(steps.length).toBeGreaterThan(2);
  expect(Math.max(...steps)).toBeLessThanOrEqual(6);
  await expect(page.locator('article [style*="content-visibility"]')).toHaveCount(0);
});

test('a first frame that comes late leaves the page as it was laid out', async ({ page, openArticle }) => {
  await page.addInitScript(() => {
    const draw = requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (then) => {
      window.requestAnimationFrame = draw;
      const { dataset } = document.documentElement;
      return window.setInterval(() => dataset['fresh'] === undefined && draw(then) && setTimeout(() => (dataset['late'] = 'drawn'), 200), 50);
    };
  });
  await openArticle();
  await expect(page.locator('html')).toHaveAttribute('data-late');
  await expect(page.locator('html')).not.toHaveAttribute('data-fresh');
});

test.describe('while the picture does not come', () => {
  test.beforeEach(async ({ page, site }) => {
    // What the page would do by itself after a time it does when the test says so.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    for (const name of ['wide', 'narrow']) site.answer(`/media/drawings/z21-opens/lead-${name}.svg`, () => undefined);
    await page.goto(story, { waitUntil: 'commit' });
    await expect.poll(() => site.requests.filter((path) => path.includes('/lead-')).length).toBeGreaterThan(0);
    await expect(page.locator('#end')).toBeAttached();
    expect(site.requests.filter((path) => path.startsWith('/assets/index-'))).toEqual([]);
  });

  for (const [words, act] of [
    ['the app is fetched after a while', (page) => page.clock.runFor(2_500)],
    ['the app is fetched as soon as a reader touches the page', (page) => page.getByRole('heading', { level: 1 }).click()],
    ['the app is fetched as soon as a reader presses a key', (page) => page.keyboard.press('Tab')],
  ] as [string, (page: Page) => Promise<unknown>][]) {
    test(words, async ({ page, site }) => {
      await act(page);
      await expect.poll(() => site.requests.some((path) => path.startsWith('/assets/index-'))).toBe(true);
    });
  }
});

test.describe('over the network alone', () => {
  test.use({ serviceWorkers: 'block' });

  for (const [words, again] of [
    ['opened by an address', (page) => page.goto(story, { waitUntil: 'commit' })],
    ['loaded again', (page) => page.reload({ waitUntil: 'commit' })],
  ] as [string, (page: Page) => Promise<unknown>][]) {
    test(`a page that is ${words} stays where the reader has scrolled by then`, async ({ page, openArticle, awake }) => {
      await openArticle();
      await page.evaluate(() => scrollTo(0, 300));
      await page.route(/\/assets\/index-.*js/, () => undefined);
      await again(page);
      await expect(page.locator('#end')).toBeAttached();
      // A wheel is not heard before the page is seen.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      await page.mouse.wheel(0, 900);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(800);
      const before = await page.evaluate(() => scrollY);
      await page.evaluate((place) => {
        addEventListener('scroll', () => scrollY !== place && (document.documentElement.dataset['moved'] = String(scrollY)));
      }, before);
      // What is held goes on its way.
      await page.unroute(/\/assets\/index-.*js/);
      await awake();
      await expect(page.locator('html')).not.toHaveAttribute('data-fresh');
      expect(await page.evaluate(() => scrollY)).toBe(before);
      await expect(page.locator('html')).not.toHaveAttribute('data-moved');
    });
  }

  for (const [words, downlink, isAsked] of [
    ['a quick network brings the text face', 10, true],
    ['a slow one is not asked for it', 1.6, false],
  ] as const) {
    test(words, async ({ page, site, awake }) => {
      await onNetwork(page, downlink);
      await page.goto(story);
      await awake();
      expect(site.requests.some((path) => path.endsWith('.woff2'))).toBe(isAsked);
    });
  }
});

test('of a story that a link leads to the first screen is drawn first, and the rest right after', async ({ page, openArticle }) => {
  await openArticle();
  await page.evaluate(() => {
    const before = document.querySelector('main h1')?.textContent;
    new MutationObserver((_, observer) => {
      if (document.querySelector('main h1')?.textContent === before) return;
      observer.disconnect();
      document.documentElement.dataset['seen'] = document.querySelector('.sources') ? 'whole' : 'first screen';
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await page.getByRole('link', { name: relatedHeadline }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(relatedHeadline);
  await expect(page.locator('.sources')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-seen', 'first screen');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
});

test('the story of a pressed link is drawn out of sight, and shown when the link is let go', async ({ page, openArticle }) => {
  await openArticle();
  const link = page.getByRole('link', { name: relatedHeadline }).first();
  const next = page.locator('main h1', { hasText: relatedHeadline });
  // Once it is here: it is fetched when its link is seen.
  await expect(async () => {
    await link.hover();
    await page.mouse.down();
    await expect(next).toBeAttached({ timeout: 500 });
  }).toPass();
  await expect(next).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await page.mouse.up();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(relatedHeadline);
  await expect(page.locator('main h1')).toHaveCount(1);
  await expect(page.locator('.sources')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
});

test('before the app is there a pressed link is fetched ahead', async ({ page, site }) => {
  await page.route(/\/assets\//, () => undefined);
  await page.goto(story, { waitUntil: 'commit' });
  const link = page.locator('.read-next a').first();
  await link.scrollIntoViewIfNeeded();
  const next = (await link.getAttribute('href')) ?? '';
  await link.hover();
  await expect.poll(() => site.requests.filter((path) => path.startsWith(next)).length).toBeGreaterThan(0);
  expect(new URL(page.url()).pathname.replace(/\/$/, '')).toBe(story);
});

test('the app fetches ahead by itself once it is there', async ({ page }) => {
  await page.goto(story);
  await expect(page.locator('html')).toHaveAttribute('data-app', 'alive');
  await expect(page.locator('script[type="speculationrules"]')).toHaveCount(0);
});
