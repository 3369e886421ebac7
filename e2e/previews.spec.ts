import type { Page } from '@playwright/test';
import { findings } from './axe.ts';
import { boxOf, expectInside, middleOf } from './boxes.ts';
import { expect, relatedHeadline, test } from './fixtures.ts';

const preview = (page: Page) => page.getByRole('group', { name: 'Preview' });
const callout = (page: Page) => page.getByRole('complementary', { name: 'Related article' }).getByRole('link');

/** Moves the mouse where nothing has a card. */
const leave = (page: Page) => page.mouse.move(5, 5, { steps: 4 });

test.beforeEach(async ({ page, openArticle }) => {
  await page.clock.install();
  await openArticle();
  await callout(page).evaluate((link) => link.scrollIntoView({ block: 'center' }));
});

/** Has the previews' code fetched, then stops the page's time: it passes only by `clock.runFor` from here. */
async function takeTime(page: Page): Promise<void> {
  await callout(page).hover();
  await expect(preview(page)).toBeVisible();
  await leave(page);
  await expect(preview(page)).toBeHidden();
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
}

test('a reader rests on a related article and sees what it is before going there', async ({ page }) => {
  const before = await page.evaluate(() => [document.activeElement?.tagName, scrollY, document.documentElement.scrollHeight]);
  await callout(page).hover();
  await expect(preview(page)).toContainText(relatedHeadline);
  await expect(preview(page)).toContainText(/14 July.* 2021/);
  await expect(preview(page)).toContainText('16 sources');
  await expect(preview(page)).toContainText('min read');
  await expect(preview(page).getByRole('img')).toBeVisible();
  await expectInside(page, preview(page));
  expect(await page.evaluate(() => [document.activeElement?.tagName, scrollY, document.documentElement.scrollHeight])).toEqual(before);
  await preview(page).getByRole('link', { name: relatedHeadline }).click();
  await expect(page).toHaveURL(/\/article\/tajik-drills$/);
  await expect(preview(page)).toBeHidden();
});

test('on a high screen a preview gives the first words of the article that was fetched ahead', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1000 });
  await callout(page).evaluate((link) => link.scrollIntoView({ block: 'center' }));
  // The article is fetched when its link is seen; a preview that opens before it is here has no first words.
  await expect(async () => {
    await leave(page);
    await expect(preview(page)).toBeHidden();
    await callout(page).hover();
    await expect(preview(page)).toBeVisible();
    await expect(preview(page).locator('.preview-lines')).toBeVisible({ timeout: 500 });
  }).toPass();
  await expectInside(page, preview(page));
});

test('what stands at the end has previews, too: read next, and the parts of a thread', async ({ page }) => {
  for (const link of [
    page.getByRole('navigation', { name: 'Read next' }).getByRole('link', { name: /^The same event/ }),
    page.getByRole('link', { name: /^Previous part/ }),
  ]) {
    await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const headline = await link.locator('b').innerText();
    await link.hover();
    await expect(preview(page)).toContainText(headline);
    await leave(page);
    await expect(preview(page)).toBeHidden();
  }
});

test.describe('with time in hand', () => {
  test.skip(({ browserName }) => browserName !== 'chromium', 'Time is stopped in one engine.');

  test('a preview opens after 600 ms and closes 300 ms after the mouse has left', async ({ page }) => {
    await takeTime(page);
    const { x, y } = middleOf(await boxOf(callout(page)));
    await page.mouse.move(x, y, { steps: 4 });
    await page.clock.runFor(580);
    await expect(preview(page)).toBeHidden();
    await page.clock.runFor(30);
    await expect(preview(page)).toBeVisible();
    await page.mouse.move(5, 5, { steps: 1 });
    await page.clock.runFor(280);
    await expect(preview(page)).toBeVisible();
    await page.clock.runFor(30);
    await expect(preview(page)).toBeHidden();
  });

  test('a slow diagonal way from the link to the far corner of its preview closes nothing', async ({ page }) => {
    await takeTime(page);
    const from = middleOf(await boxOf(callout(page)));
    await page.mouse.move(from.x, from.y, { steps: 4 });
    await page.clock.runFor(620);
    const box = await boxOf(preview(page));
    const to = { x: box.x + box.width - 6, y: box.y + 6 };
    for (let step = 1; step <= 10; step += 1) {
      await page.mouse.move(from.x + ((to.x - from.x) * step) / 10, from.y + ((to.y - from.y) * step) / 10);
      await page.clock.runFor(120);
      await expect(preview(page)).toBeVisible();
    }
  });

  test('Escape shuts a preview, and it stays shut until the mouse has left its link', async ({ page }) => {
    await takeTime(page);
    const { x, y } = middleOf(await boxOf(callout(page)));
    await page.mouse.move(x, y, { steps: 4 });
    await page.clock.runFor(620);
    await expect(preview(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(preview(page)).toBeHidden();
    await page.mouse.move(x + 8, y + 4, { steps: 4 });
    await page.clock.runFor(2000);
    await expect(preview(page)).toBeHidden();
    await leave(page);
    await page.mouse.move(x, y, { steps: 4 });
    await page.clock.runFor(620);
    await expect(preview(page)).toBeVisible();
  });

  test('the keyboard opens no preview, nor does a page that scrolls under a resting mouse', async ({ page }) => {
    await takeTime(page);
    await callout(page).focus();
    await page.clock.runFor(2000);
    await expect(preview(page)).toBeHidden();
    const { x, y } = middleOf(await boxOf(callout(page)));
    await page.evaluate(() => scrollBy(0, 1500));
    await page.mouse.move(x, y, { steps: 4 });
    await page.clock.runFor(1000);
    // Browsers tell of a pointer that has not moved, too, when what is under it has.
    const isTold = await page.evaluate(
      (at) =>
        new Promise((resolve) => {
          const tell = (): unknown =>
            resolve(document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(new PointerEvent('pointermove', at)));
          addEventListener('scroll', tell, { once: true });
          scrollBy(0, -1500);
        }),
      { clientX: x, clientY: y, pointerType: 'mouse', bubbles: true },
    );
    expect(isTold).toBe(true);
    await page.clock.runFor(2000);
    await page.waitForTimeout(500);
    await expect(preview(page)).toBeHidden();
  });

  test('a card that a reader has pinned does not give way to a preview', async ({ page }) => {
    await takeTime(page);
    const marker = page.locator('.related').locator('xpath=preceding-sibling::p[1]').locator('.marker').last();
    await marker.click();
    const card = page.locator('.card:popover-open');
    await expect(card).toBeVisible();
    const { x, y, height } = await boxOf(callout(page));
    await page.mouse.move(x + 12, y + height - 12, { steps: 4 });
    await page.clock.runFor(2000);
    await expect(card).toBeVisible();
    await expect(preview(page)).toBeHidden();
  });

  test('in a narrow window links have no previews', async ({ page }) => {
    await takeTime(page);
    await page.setViewportSize({ width: 700, height: 800 });
    await callout(page).evaluate((link) => link.scrollIntoView({ block: 'center' }));
    await page.clock.runFor(500);
    const { x, y } = middleOf(await boxOf(callout(page)));
    await page.mouse.move(x, y, { steps: 4 });
    await page.clock.runFor(2000);
    await expect(preview(page)).toBeHidden();
  });
});

test('with the network gone, previews open', async ({ page, goOffline, expectProblems }) => {
  await goOffline();
  const next = page.getByRole('navigation', { name: 'Read next' }).getByRole('link', { name: /^The same event/ });
  await next.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await next.hover();
  await expect(preview(page)).toContainText('Shoigu and Wei');
  // Articles that are linked and not kept on this device cannot be fetched ahead.
  expectProblems(/ERR_FAILED|NetworkError/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    test('axe finds nothing on an open preview', async ({ page }) => {
      await callout(page).hover();
      await expect(preview(page)).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });
  });
}
