import type { Page } from '@playwright/test';
import { boxOf, covers, expectInside, gapBetween, linesOf, middleOf } from './boxes.ts';
import { expect, test } from './fixtures.ts';
import { specimenFolder } from './specimens/all.ts';

test.use({ folder: specimenFolder });

// What went wrong with citations elsewhere, 2 to 9. The rest is in citation-bugs-media, citation-bugs-more and citation-bugs-touch.

/** Stops the page's time; from here it passes only by `clock.runFor`. */
async function stopTime(page: Page): Promise<void> {
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
}

const cards = (page: Page) => page.getByRole('dialog');

test.describe('with time in hand', () => {
  test.beforeEach(async ({ page, openArticle }) => {
    await page.clock.install();
    await openArticle('specimen-lines');
    await page.locator('#claim-1').scrollIntoViewIfNeeded();
    await stopTime(page);
  });

  test('bug 2: a claim that the pointer left in time never opens', async ({ page }) => {
    const { x, y } = middleOf(await boxOf(page.locator('#claim-1')));
    await page.mouse.move(x, y, { steps: 4 });
    await page.clock.runFor(280);
    await expect(cards(page)).toHaveCount(0);
    await page.mouse.move(5, 5, { steps: 4 });
    await page.clock.runFor(2000);
    await expect(cards(page)).toHaveCount(0);
  });

  test('bug 2: a claim that the pointer comes back to stays open', async ({ page }) => {
    const { x, y } = middleOf(await boxOf(page.locator('#claim-1')));
    await page.mouse.move(x, y, { steps: 4 });
    await page.clock.runFor(310);
    await expect(page.locator('#card-1')).toBeVisible();
    await page.mouse.move(5, 5, { steps: 4 });
    await page.clock.runFor(250);
    await page.mouse.move(x, y, { steps: 4 });
    await page.clock.runFor(2000);
    await expect(page.locator('#card-1')).toBeVisible();
    await page.mouse.move(5, 5, { steps: 4 });
    await page.clock.runFor(310);
    await expect(cards(page)).toHaveCount(0);
  });

  test('bug 3: a slow diagonal way from a claim to its card’s far corner closes nothing', async ({ page }) => {
    const from = middleOf(await boxOf(page.locator('#claim-1 .marker')));
    await page.mouse.move(from.x, from.y, { steps: 4 });
    await page.clock.runFor(310);
    const box = await boxOf(page.locator('#card-1'));
    const to = { x: box.x + box.width - 4, y: box.y + box.height - 4 };
    for (let step = 1; step <= 10; step += 1) {
      await page.mouse.move(from.x + ((to.x - from.x) * step) / 10, from.y + ((to.y - from.y) * step) / 10);
      await page.clock.runFor(100);
      await expect(page.locator('#card-1')).toBeVisible();
      await expect(page.locator('#card-2')).toBeHidden();
    }
  });

  test('bug 7: a click right after a card opened by itself pins it', async ({ page }) => {
    const { x, y } = middleOf(await boxOf(page.locator('#claim-1 .marker')));
    await page.mouse.move(x, y, { steps: 4 });
    await page.clock.runFor(310);
    await expect(page.locator('#card-1')).toBeVisible();
    await page.mouse.click(x, y);
    await page.mouse.move(5, 5, { steps: 4 });
    await page.clock.runFor(2000);
    await expect(page.locator('#card-1')).toBeVisible();
  });
});

test('bug 4: opening by key moves nothing and puts the card beside its line, however far the page is scrolled', async ({ page, openArticle }) => {
  await openArticle('specimen-60');
  for (const claim of [10, 30, 55]) {
    const marker = page.locator(`#claim-${claim} .marker`);
    await marker.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await marker.evaluate((element) => element.focus({ preventScroll: true }));
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('Enter');
    const card = page.locator(`#card-${claim}`);
    await expect(card.getByRole('heading')).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(gapBetween(await boxOf(marker), await boxOf(card))).toBeLessThan(30);
    await page.keyboard.press('Escape');
    await expect(marker).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(before);
  }
});

for (const { zoom, viewport } of [
  { zoom: 200, viewport: { width: 640, height: 512 } },
  { zoom: 400, viewport: { width: 320, height: 256 } },
]) {
  for (const way of ['mouse', 'keyboard'] as const) {
    test(`bug 5: at a zoom of ${zoom} % a card that the ${way} opens is whole, and all that is in it can be reached`, async ({ page, openArticle }) => {
      await page.setViewportSize(viewport);
      await openArticle('z21-opens');
      const marker = page.locator('#claim-2 .marker');
      await (way === 'mouse' ? marker.click() : marker.press('Enter'));
      const card = page.locator('#card-2');
      await expect(card).toBeVisible();
      await expect.poll(() => card.evaluate((element) => element.getAnimations().length)).toBe(0);
      await expectInside(page, card);
      expect((await boxOf(card)).height).toBeGreaterThan(100);
      const line = (await linesOf(page.locator('#claim-2'))).at(-1);
      if (line) expect(covers(await boxOf(card), line)).toBe(false);
      for (const action of await card.locator('a:visible, button:visible').all()) {
        await action.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
        await expectInside(page, action);
        const { x, y } = middleOf(await boxOf(action));
        expect(await action.evaluate((element, at) => element.contains(document.elementFromPoint(at.x, at.y)), { x, y })).toBe(true);
      }
    });
  }
}

for (const block of ['start', 'end'] as const) {
  test(`bug 6: a card at the window’s ${block} is whole and leaves its line free`, async ({ page, openArticle }) => {
    await openArticle('specimen-60');
    for (const claim of [1, 20, 60]) {
      const marker = page.locator(`#claim-${claim} .marker`);
      await marker.evaluate((element, at) => element.scrollIntoView({ block: at }), block);
      await marker.click();
      const card = page.locator(`#card-${claim}`);
      await expectInside(page, card);
      expect(covers(await boxOf(card), await boxOf(page.locator(`#claim-${claim}`)))).toBe(false);
      await page.keyboard.press('Escape');
    }
  });
}

test('bug 8: Tab goes on from a card that the mouse opened, and closing gives the focus back', async ({ page, openArticle }) => {
  await openArticle('specimen-60');
  await page.locator('#claim-2 .marker').focus();
  await page.locator('#claim-1').hover();
  const card = page.locator('#card-1');
  await expect(card).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('#claim-3 .marker')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(page.locator('#claim-3 .marker')).toBeFocused();
});

for (const way of ['Escape', 'Close'] as const) {
  test(`bug 8: a card that a key opened gives the focus back when ${way} shuts it`, async ({ page, openArticle }) => {
    await openArticle('specimen-60');
    const marker = page.locator('#claim-3 .marker');
    await marker.press('Enter');
    const card = page.locator('#card-3');
    await expect(card.getByRole('heading')).toBeFocused();
    await (way === 'Escape' ? page.keyboard.press('Escape') : card.getByRole('button', { name: 'Close' }).press('Enter'));
    await expect(card).toBeHidden();
    await expect(marker).toBeFocused();
  });
}

test('bug 9: Back and forward leave no card behind', async ({ page, awake }) => {
  await page.goto('/');
  await awake();
  await page.getByRole('link', { name: 'Test specimen: specimen-60' }).click();
  await page.locator('#claim-3 .marker').click();
  await expect(page.locator('#card-3')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Stories' })).toBeAttached();
  await expect(cards(page)).toHaveCount(0);
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Test specimen: specimen-60');
  await expect(cards(page)).toHaveCount(0);
  await expect(page.locator('.claim-active')).toHaveCount(0);
  await page.locator('#claim-4 .marker').click();
  await expect(page.locator('#card-4')).toBeVisible();
});
