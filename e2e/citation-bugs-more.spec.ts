import { boxOf, covers, expectInside, gapBetween, linesOf, middleOf } from './boxes.ts';
import { expect, test } from './fixtures.ts';
import { specimenFolder } from './specimens/all.ts';
import { hardIds } from './specimens/shapes.ts';
import { longAddress, longTitle, unlinked } from './specimens/scripts.ts';

test.use({ folder: specimenFolder });

// What went wrong with citations elsewhere, 10 to 20. The rest is in citation-bugs and citation-bugs-touch.

test('bug 10: each use of a source that is cited often has its own card and its own way back', async ({ page, openArticle }) => {
  await openArticle('specimen-lines');
  const uses = page.locator('#source-1').locator('[role=doc-backlink]');
  await expect(uses).toHaveCount(5);
  const claims = await uses.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(claims).toEqual(['#claim-1', '#claim-5', '#claim-6', '#claim-7', '#claim-8']);
  for (const [index, claim] of claims.entries()) {
    await uses.nth(index).click();
    await expect(page).toHaveURL(new RegExp(`${claim}$`));
    await expect(page.locator(claim)).toBeInViewport();
    await page.locator(`${claim} .marker`).click();
    const card = page.locator(claim.replace('claim', 'card'));
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await expect(card).toBeVisible();
    await card.getByRole('link', { name: '5 uses' }).click();
    await expect(card).toBeHidden();
    await expect(page.locator('#source-1')).toBeInViewport();
  }
});

for (const id of ['specimen-lines', 'specimen-places', 'specimen-ids', 'specimen-rtl']) {
  test(`bug 10: no two elements of ${id} have the same id`, async ({ page, openArticle }) => {
    await openArticle(id);
    const all = await page.locator('[id]').evaluateAll((elements) => elements.map((element) => element.id));
    expect(all.filter((each, index) => all.indexOf(each) !== index)).toEqual([]);
  });
}

test('bug 11: sources with hard ids have cards, places in the list, and ways back', async ({ page, openArticle }) => {
  await openArticle('specimen-ids');
  for (const [index, id] of hardIds.entries()) {
    const number = index + 1;
    await page.locator(`#claim-${number} .marker`).click();
    const card = page.getByRole('dialog', { name: `Source ${number}: Publisher of ${id}`, exact: true });
    await expect(card).toBeVisible();
    await card.getByRole('link', { name: '1 use' }).click();
    await expect(page.locator(`#source-${number}`)).toContainText(`Publisher of ${id}`);
    await expect(page.locator(`#source-${number}`)).toBeInViewport();
    await page.locator(`#source-${number}`).locator('[role=doc-backlink]').click();
    await expect(page.locator(`#claim-${number}`)).toBeInViewport();
  }
});

test('bug 12: words in italics within a claim open its card, by hover and by click', async ({ page, openArticle }) => {
  await openArticle('specimen-lines');
  const words = page.locator('#claim-9 em');
  await words.hover();
  await expect(page.locator('#card-9')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.move(5, 5);
  await words.click();
  await expect(page.locator('#card-9')).toBeVisible();
});

test('bug 13: a selection that ends on a marker, or begins in a claim, opens nothing', async ({ page, openArticle }) => {
  await openArticle('specimen-lines');
  const marker = page.locator('#claim-9 .marker');
  await marker.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const [from, to] = [await boxOf(page.locator('#claim-9')), middleOf(await boxOf(marker))];
  for (const [start, end] of [
    [{ x: from.x - 40, y: to.y + 6 }, { x: to.x, y: to.y + 6 }],
    [{ x: to.x - 40, y: to.y + 6 }, { x: from.x + 4, y: to.y + 6 }],
  ] as const) {
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(end.x, end.y, { steps: 12 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(8);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    // A press on what is still selected would drag it away; a mouse that rests on the claim would open its card.
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.mouse.move(5, 5);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test.describe('on paper', () => {
  test.use({ colorScheme: 'dark' });
  test.skip(({ browserName }) => browserName === 'firefox', 'WebDriver BiDi cannot have Firefox lay a page out for print.');

  test('bug 14: a dark page with an open card prints light, without the card, with addresses and passages', async ({ page, openArticle }) => {
    await openArticle('specimen-foreign');
    await page.locator('#claim-1 .marker').click();
    await expect(page.locator('#card-1')).toBeVisible();
    const lightness = () =>
      page.evaluate(() => {
        const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const shade = (color: string): number => {
          if (!brush) return -1;
          brush.fillStyle = color;
          brush.fillRect(0, 0, 1, 1);
          return brush.getImageData(0, 0, 1, 1).data[1] ?? -1;
        };
        return { paper: shade(getComputedStyle(document.documentElement).backgroundColor), ink: shade(getComputedStyle(document.body).color) };
      });
    expect((await lightness()).paper).toBeLessThan(60);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const { paper, ink } = await lightness();
    expect(paper).toBeGreaterThan(200);
    expect(ink).toBeLessThan(80);
    await expect(page.locator('#card-1')).toBeHidden();
    const entry = page.locator('#source-1');
    await expect(entry.getByText('https://example.org/hebrew', { exact: true })).toBeVisible();
    await expect(entry.getByText('זהו קטע לדוגמה')).toBeVisible();
    const addressed = page.locator('#source-4');
    await expect(addressed.getByText(longAddress, { exact: true })).toBeVisible();
    await expect(addressed.getByText(`${longAddress}x`, { exact: true })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test('bug 14: a passage that only its claim has is printed', async ({ page, openArticle }) => {
    await openArticle('specimen-foreign');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sources').getByText('مقطع يخص هذا القول وحده')).toBeVisible();
  });
});

test('bug 15: nothing that opens a card has a tooltip of the browser’s', async ({ page, openArticle }) => {
  for (const id of ['specimen-places', 'z21-opens']) {
    await openArticle(id);
    await expect(page.locator('article [title]')).toHaveCount(0);
  }
});

for (const width of [360, 1280]) {
  test(`bug 16: at ${width} px very long titles and addresses stay inside their card, and what is no address is not linked`, async ({ page, openArticle }) => {
    await page.setViewportSize({ width, height: 800 });
    await openArticle('specimen-foreign');
    for (const [claim, words] of [[3, longTitle], [4, 'W'.repeat(120)], [5, unlinked]] as const) {
      await page.locator(`#claim-${claim} .marker`).click();
      const card = page.locator(`#card-${claim}`);
      await expect(card).toContainText(words);
      await expect.poll(() => card.evaluate((element) => element.getAnimations().length)).toBe(0);
      await expectInside(page, card);
      expect(await card.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
    }
    await expect(page.locator('a[href^="javascript"]')).toHaveCount(0);
    await expect(page.locator(`#source-4 a[href="${longAddress}"]`)).toBeVisible();
  });

  test(`bug 16: at ${width} px passages run in their own direction on a card of the other`, async ({ page, openArticle }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const { id, passage, dir } of [
      { id: 'specimen-foreign', passage: 'זהו קטע לדוגמה', dir: 'rtl' },
      { id: 'specimen-rtl', passage: 'A passage of the specimen source', dir: 'ltr' },
    ]) {
      await openArticle(id);
      await page.locator('#claim-1 .marker').click();
      const card = page.locator('#card-1');
      const words = card.getByText(passage);
      await expect(words).toBeVisible();
      expect(await words.evaluate((element) => getComputedStyle(element).direction)).toBe(dir);
      await expect.poll(() => card.evaluate((element) => element.getAnimations().length)).toBe(0);
      await expectInside(page, card);
      const line = (await linesOf(page.locator('#claim-1'))).at(-1);
      if (line) expect(covers(await boxOf(card), line)).toBe(false);
      if (line && width > 1000) expect(gapBetween(line, await boxOf(card))).toBeLessThan(30);
    }
  });
}
