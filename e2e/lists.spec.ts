import type { Page } from '@playwright/test';
import { findings } from './axe.ts';
import { expect, headline, relatedHeadline, test } from './fixtures.ts';
import { specimenFolder } from './specimens/all.ts';

const narrow = (page: Page) => page.getByRole('navigation', { name: 'Narrow the list' });
const pages = (page: Page) => page.getByRole('navigation', { name: 'Pages' });
const main = (page: Page) => page.getByRole('navigation', { name: 'Main' });
const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('a reader narrows the library to a topic, to stories whose sources differ, and back to all', async ({ page, awake }) => {
  await page.goto('/');
  await awake();
  await expect(narrow(page).getByRole('link', { name: 'All', exact: true })).toHaveAttribute('aria-current', 'true');
  await narrow(page).getByRole('link', { name: 'Central Asia' }).click();
  await expect(page).toHaveURL(/\/topic\/central-asia$/);
  await expect(page).toHaveTitle('Central Asia · Stet');
  await expect(title(page)).toHaveText('Central Asia');
  await expect(title(page)).toBeFocused();
  await expect(narrow(page).getByRole('link', { name: 'Central Asia' })).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('link', { name: relatedHeadline })).toBeVisible();
  await expect(page.getByRole('link', { name: headline })).toHaveCount(0);
  await narrow(page).getByRole('link', { name: 'Sources differ' }).click();
  await expect(page).toHaveURL(/\/differ$/);
  await expect(title(page)).toHaveText('Where sources differ');
  await page.reload();
  await awake();
  await expect(page.getByRole('link', { name: headline })).toBeVisible();
  await narrow(page).getByRole('link', { name: 'All', exact: true }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole('link', { name: relatedHeadline })).toBeVisible();
});

test('a reader goes from a story to its topic, and to the topics of all', async ({ page, openArticle }) => {
  await openArticle();
  await page.getByRole('list', { name: 'Topics' }).getByRole('link', { name: 'Russia–China' }).click();
  await expect(page).toHaveURL(/\/topic\/russia-china$/);
  await expect(page.getByRole('link', { name: headline })).toBeVisible();
  await main(page).getByRole('link', { name: 'Topics' }).click();
  await expect(title(page)).toHaveText('Topics');
  await page.getByRole('link', { name: 'Afghanistan' }).click();
  await expect(title(page)).toHaveText('Afghanistan');
});

test('a reader follows an event of the timeline to its claim', async ({ page, awake }) => {
  await page.goto('/');
  await awake();
  await main(page).getByRole('link', { name: 'Timeline' }).click();
  await expect(page).toHaveTitle('Timeline · Stet');
  const dates = await page.getByRole('region', { name: '2021' }).locator('time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
  expect(dates.length).toBeGreaterThan(8);
  expect(dates).toEqual(dates.toSorted((a, b) => String(a).localeCompare(String(b))));
  const event = page.getByRole('listitem').filter({ hasText: 'China announced the Ningxia exercise' });
  await expect(event).toContainText(headline);
  await event.getByRole('link').click();
  await expect(page).toHaveURL(/\/article\/z21-opens#claim-\d+$/);
  const claim = page.locator(new URL(page.url()).hash);
  await expect(claim).toContainText('China announced the Ningxia exercise');
  await expect(claim).toBeInViewport();
});

test('the main navigation fits or can be moved along on the smallest screens', async ({ page, awake }) => {
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto('/');
    await awake();
    for (const name of ['Stories', 'Topics', 'Timeline', 'Places', 'Sources']) {
      const link = main(page).getByRole('link', { name });
      await link.focus();
      await expect(link).toBeInViewport({ ratio: 1 });
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test('with the network gone, topics, timeline and places are there by deep link', async ({ page, openArticle, awake, goOffline, site }) => {
  await openArticle();
  await goOffline();
  for (const [path, words] of [['/topic/central-asia', relatedHeadline], ['/differ', headline], ['/timeline', 'China announced the Ningxia exercise'], ['/places', 'Beijing'], ['/topics', 'Central Asia']] as const) {
    await page.goto(site.url + path);
    await awake();
    await expect(page.getByRole('main').getByRole('link', { name: words }).first()).toBeVisible();
  }
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('topics, timeline and places lead on', async ({ page }) => {
    await page.goto('/');
    await narrow(page).getByRole('link', { name: 'Afghanistan' }).click();
    await expect(title(page)).toHaveText('Afghanistan');
    await main(page).getByRole('link', { name: 'Places' }).click();
    await page.getByRole('link', { name: /Beijing: \d stor(y|ies)$/ }).click();
    await expect(page.locator('#place-beijing')).toBeInViewport();
    await main(page).getByRole('link', { name: 'Timeline' }).click();
    await page.getByRole('link', { name: 'China announced the Ningxia exercise' }).click();
    await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
  });
});

test.describe('in a library of many stories', () => {
  test.use({ folder: specimenFolder });

  test('a reader goes through the pages of a list', async ({ page, awake }) => {
    await page.goto('/');
    await awake();
    await expect(pages(page).getByRole('link', { name: 'Page 1' })).toHaveAttribute('aria-current', 'page');
    await pages(page).getByRole('link', { name: 'Older' }).click();
    await expect(page).toHaveURL(/\/page\/2$/);
    await expect(page).toHaveTitle('Stories, page 2 · Stet');
    await expect(title(page)).toBeFocused();
    await expect(pages(page).getByRole('link', { name: 'Older' })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Test specimen: specimen-row-0' })).toBeVisible();
    await page.reload();
    await awake();
    await pages(page).getByRole('link', { name: 'Newer' }).click();
    await expect(page).toHaveURL(/\/$/);
    await narrow(page).getByRole('link', { name: 'Проверка' }).click();
    await pages(page).getByRole('link', { name: 'Page 2' }).click();
    await expect(page).toHaveURL(/\/topic\/%D0%BF[^/]+\/2$/);
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(5);
  });

  test('the timeline is split by years, and its years lead to each other', async ({ page, awake }) => {
    await page.goto('/timeline');
    await awake();
    const years = page.getByRole('navigation', { name: 'Years' });
    await expect(page.getByRole('region', { name: '2001' })).toHaveCount(0);
    await years.getByRole('link', { name: '2001' }).click();
    await expect(page).toHaveURL(/\/timeline\/2001#year-2001$/);
    // The bundled stories have events of that year, too.
    await expect.poll(() => page.getByRole('region', { name: '2001' }).getByRole('listitem').count()).toBeGreaterThanOrEqual(35);
    await years.getByRole('link', { name: '2007' }).click();
    await expect(page).toHaveURL(/\/timeline#year-2007$/);
    await expect(page.getByRole('heading', { name: '2007' })).toBeInViewport();
  });

  test('with scripts off the pages are links with an order', async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}/topic/specimens`);
    await expect(pages(page).locator('a[rel="next"]')).toHaveAttribute('href', '/topic/specimens/2');
    await pages(page).getByRole('link', { name: 'Older' }).click();
    await expect(pages(page).locator('a[rel="prev"]')).toHaveAttribute('href', '/topic/specimens');
    await context.close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on split lists in ${colorScheme} colours`, async ({ page, awake }) => {
      await page.emulateMedia({ colorScheme });
      for (const path of ['/page/2', '/topic/specimens', '/timeline', '/timeline/2001', '/places']) {
        await page.goto(path);
        await awake();
        expect(await findings(page)).toEqual([]);
      }
    });
  }
});
