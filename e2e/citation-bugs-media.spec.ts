import { readFile } from 'node:fs/promises';
import { boxOf, covers, expectInside, gapBetween, linesOf, middleOf } from './boxes.ts';
import { expect, test } from './fixtures.ts';
import { specimenFolder } from './specimens/all.ts';

test.use({ folder: specimenFolder });

// What went wrong with citations elsewhere: 1, and 16 to 20 where it is about words, motion, colours and time.

for (const claim of [3, 4]) {
  test(`bug 1: the card of wrapped claim ${claim} comes near the line that the pointer is on, whichever it is`, async ({ page, openArticle }) => {
    await openArticle('specimen-lines');
    await page.locator(`#claim-${claim}`).evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const lines = await linesOf(page.locator(`#claim-${claim}`));
    expect(lines.length).toBeGreaterThanOrEqual(3);
    for (const line of lines.filter(({ width }) => width > 30)) {
      for (const share of [0.1, 0.9]) {
        const pointer = { x: line.x + line.width * share, y: line.y + line.height / 2 };
        const card = page.locator(`#card-${claim}`);
        await expect(async () => {
          await page.mouse.move(pointer.x - 2, pointer.y);
          await page.mouse.move(pointer.x, pointer.y);
          await expect(card).toBeVisible({ timeout: 1000 });
        }).toPass();
        await expectInside(page, card);
        const box = await boxOf(card);
        expect(gapBetween(line, box)).toBeLessThan(120);
        expect(Math.max(0, box.x - pointer.x, pointer.x - box.x - box.width)).toBeLessThan(120);
        expect(covers(box, line)).toBe(false);
        await page.mouse.move(5, 5);
        await expect(card).toBeHidden();
      }
    }
  });
}

test('bug 16: in an Arabic article the app’s own English words on a card are marked as English', async ({ page, openArticle }) => {
  await openArticle('specimen-rtl');
  await page.locator('#claim-1 .marker').click();
  const words = page.locator('#card-1').getByText('Passage kept with this article');
  await expect(words).toBeVisible();
  expect(await words.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('en');
});

for (const { reducedMotion, moves } of [
  { reducedMotion: 'reduce', moves: false },
  { reducedMotion: 'no-preference', moves: true },
] as const) {
  test(`bug 17: a sheet ${moves ? 'glides in' : 'does not glide in'} for a reader whose motion setting is ${reducedMotion}`, async ({ page, openArticle }) => {
    await page.emulateMedia({ reducedMotion });
    await page.setViewportSize({ width: 400, height: 800 });
    await openArticle('specimen-6');
    await page.evaluate(() => document.addEventListener('animationstart', () => Reflect.set(window, 'moved', true)));
    await page.locator('#claim-2 .marker').click();
    await expect(page.locator('#card-2')).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await page.evaluate(() => Reflect.has(window, 'moved'))).toBe(moves);
  });
}

test('bug 18: in forced colours claims are underlined, the cited words are framed, and the card has an edge', async ({ page, openArticle }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openArticle('specimen-6');
  const claim = page.locator('#claim-2');
  await expect(claim).toHaveCSS('text-decoration-line', 'underline');
  await claim.locator('.marker').click();
  const card = page.locator('#card-2');
  await expect(card).toBeVisible();
  await page.mouse.move(5, 5);
  const drawn = (name: string) => claim.evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);
  expect(await drawn('outline-style')).toBe('solid');
  await expect(card).toHaveCSS('border-top-style', 'solid');
  await expect(card).toHaveCSS('border-top-width', '2px');
  await expect(card.locator('.chip')).toHaveCSS('border-top-style', 'solid');
});

test('bug 19: of two markers side by side, clicked fast, the second card is open and alone', async ({ page, openArticle }) => {
  await openArticle('specimen-lines');
  const [one, two] = [middleOf(await boxOf(page.locator('#claim-1 .marker'))), middleOf(await boxOf(page.locator('#claim-2 .marker')))];
  await page.mouse.click(one.x, one.y);
  await page.mouse.click(two.x, two.y);
  await expect(page.locator('#card-2')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await page.mouse.click(one.x, one.y);
  await expect(page.locator('#card-1')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(page.locator('.claim-active')).toHaveCount(1);
});

test('bug 19: a hand that goes from one marker to the next in the line sees the card change at once', async ({ page, openArticle }) => {
  await openArticle('specimen-lines');
  const [one, two] = [middleOf(await boxOf(page.locator('#claim-1 .marker'))), middleOf(await boxOf(page.locator('#claim-2 .marker')))];
  await page.mouse.move(one.x, one.y, { steps: 5 });
  await expect(page.locator('#card-1')).toBeVisible();
  await page.mouse.move(two.x, two.y, { steps: 5 });
  await expect(page.locator('#card-2')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(1);
});

test.describe('while the data is on its way', () => {
  // Without the worker, which would have the data.
  test.use({ serviceWorkers: 'block' });

  let release: (() => void) | undefined;
  test.beforeEach(async ({ site }) => {
    const text = await readFile('public/articles/z21-opens.json', 'utf8');
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    site.answer('/articles/z21-opens.json', async (_request, response) => {
      await held;
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(text);
    });
  });
  test.afterEach(() => release?.());

  test('bug 20: a card that was opened before the data came stays open, and closes by Escape', async ({ page }) => {
    await page.goto('/article/z21-opens');
    const marker = page.locator('#claim-2 .marker');
    await marker.click();
    const card = page.locator('#card-2');
    await expect(card).toBeVisible();
    release?.();
    // The printed cards are kept while one of them is open: only the headline tells that the app has come.
    await page.waitForFunction(() => Object.keys(document.querySelector('main h1') ?? {}).some((key) => key.startsWith('__reactFiber')));
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(marker).toBeFocused();
    await marker.click();
    await expect(card.getByText('Source 1 of 3')).toBeVisible();
  });

  test('bug 20: a reader who scrolled before the data came stays at the line', async ({ page, awake }) => {
    await page.goto('/article/z21-opens');
    await page.locator('#claim-12').evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(200);
    release?.();
    await awake();
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });
});
