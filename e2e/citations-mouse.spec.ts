import type { Page } from '@playwright/test';
import { expect, relatedHeadline, test } from './fixtures.ts';

const markers = (page: Page) => page.getByRole('button', { name: /^Sources? \d/ });

/** The seed's three addresses, as they stand there, and who stands behind them. */
const seed = [
  { publisher: 'Ministry of Defence of the Russian Federation', address: 'https://function.mil.ru/news_page/country/more.htm?id=12376355@egNews' },
  { publisher: 'Kommersant', address: 'https://www.kommersant.ru/doc/4936744?from=four_mir' },
  {
    publisher: 'The Moscow Times; The Moscow Times',
    address: 'https://www.themoscowtimes.com/2024/05/04/russia-holds-military-drills-in-tajikistan-amid-taliban-offensive',
  },
];

test('a reader rests on a claim and its card opens, without the focus moving', async ({ page, openArticle }) => {
  await openArticle();
  const focused = await page.evaluate(() => document.activeElement?.tagName);
  await page.locator('#claim-2').hover();
  await expect(page.locator('#card-2')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe(focused);
  await page.mouse.move(5, 5);
  await expect(page.locator('#card-2')).toBeHidden();
});

test('a story that comes under a resting mouse opens no card', async ({ page, openArticle }) => {
  await openArticle();
  const callout = page.getByRole('complementary', { name: 'Related article' }).getByRole('link');
  await callout.scrollIntoViewIfNeeded();
  await page.mouse.move(640, 300, { steps: 4 });
  await callout.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(relatedHeadline);
  await page.waitForTimeout(500);
  // Browsers tell of a pointer that has not moved, too, when what is under it has.
  const claim = await page.evaluate(() => {
    const lines = [...document.querySelectorAll('main [data-claim]')].flatMap((each) => [...each.getClientRects()].map((box) => ({ each, box })));
    const { each: first, box } = lines.find(({ box: { left, right } }) => left < 640 && right > 640) ?? {};
    if (!first || !box) return undefined;
    scrollBy(0, box.top + box.height / 2 - 300);
    const at = { clientX: 640, clientY: 300, pointerType: 'mouse', bubbles: true };
    first.dispatchEvent(new PointerEvent('pointermove', at));
    return first.id;
  });
  expect(claim).toBeTruthy();
  await page.waitForTimeout(1500);
  await expect(page.locator('.card:popover-open')).toHaveCount(0);
  await page.locator(`#${claim}`).hover();
  await expect(page.locator('.card:popover-open')).toBeVisible();
});

test('a reader moves from the claim onto its card and the card stays', async ({ page, openArticle }) => {
  await openArticle();
  await page.locator('#claim-2').hover();
  const card = page.locator('#card-2');
  await expect(card).toBeVisible();
  const box = await card.boundingBox();
  if (!box) throw new Error('The card has no place.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
  await expect(card).toBeVisible();
  await card.getByRole('link', { name: /uses?$/ }).hover();
  await expect(card).toBeVisible();
});

test('a card that a click has pinned stays until Escape', async ({ page, openArticle }) => {
  await openArticle();
  await page.locator('#claim-2').hover();
  const card = page.locator('#card-2');
  await expect(card).toBeVisible();
  await page.locator('#claim-2 .marker').click();
  await page.mouse.move(5, 5);
  await page.locator('#claim-4').hover();
  await expect(card).toBeVisible();
  await expect(page.locator('#card-4')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test('a press on a marker that is let go elsewhere opens nothing, and the next click opens the card', async ({ page, openArticle }) => {
  await openArticle();
  const marker = page.locator('#claim-2 .marker');
  await marker.hover();
  await page.mouse.down();
  await page.mouse.move(5, 5, { steps: 4 });
  await page.mouse.up();
  // Nothing of the card that was made ready stays behind.
  await expect(page.locator('.card:popover-open')).toHaveCount(0);
  await expect(page.locator('.claim-active')).toHaveCount(0);
  await marker.click();
  await expect(page.locator('#card-2')).toBeVisible();
  await expect(page.locator('.claim-active')).toHaveCount(1);
});

test('a card that was opened by hovering closes after a press that is let go elsewhere', async ({ page, openArticle }) => {
  await openArticle();
  await page.locator('#claim-2 .marker').hover();
  await expect(page.locator('#card-2')).toBeVisible();
  await page.mouse.down();
  await page.mouse.move(5, 5, { steps: 4 });
  await page.mouse.up();
  await expect(page.locator('#card-2')).toBeHidden();
});

test('a click outside closes a card', async ({ page, openArticle }) => {
  await openArticle();
  await markers(page).first().click();
  await expect(page.locator('#card-1')).toBeVisible();
  await page.mouse.click(20, 400);
  await expect(page.locator('#card-1')).toBeHidden();
});

test('a reader steps through the sources of one claim', async ({ page, openArticle }) => {
  await openArticle();
  await page.locator('#claim-2 .marker').click();
  const card = page.getByRole('dialog');
  await expect(card.getByRole('group').getByRole('status')).toHaveText('Source 1 of 3');
  await expect(card.getByRole('heading')).toHaveCount(1);
  const first = await card.getByRole('heading').textContent();
  await card.getByRole('button', { name: 'Next' }).click();
  await expect(card.getByRole('group').getByRole('status')).toHaveText('Source 2 of 3');
  await expect(card.getByRole('heading')).not.toHaveText(first ?? '');
  await card.getByRole('button', { name: 'Previous' }).click();
  await expect(card.getByRole('heading')).toHaveText(first ?? '');
});

for (const { publisher, address } of seed) {
  test(`the seed's address stands behind what ${publisher} is cited for`, async ({ page, openArticle }) => {
    await openArticle();
    await page.getByRole('button', { name: publisher }).first().click();
    const card = page.getByRole('dialog');
    await expect(card).toBeVisible();
    const link = card.getByRole('link', { name: 'Open the page' });
    while (!(await link.isVisible())) await card.getByRole('button', { name: 'Next' }).click();
    await expect(card.getByText('Not seen by the editors').locator('visible=true')).toHaveCount(1);
    await expect(link).toHaveAttribute('href', address);
  });
}

test('a citation’s page opens in a new tab that learns nothing of this one', async ({ page, context, openArticle, expectProblems, browserName }) => {
  test.skip(browserName === 'firefox', 'Routes do not reach new tabs over BiDi.');
  const headers: Record<string, string>[] = [];
  await context.route('https://www.kommersant.ru/**', async (route) => {
    headers.push(await route.request().allHeaders());
    await route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' });
  });
  await openArticle();
  await page.getByRole('button', { name: /^Sources? \d+.*: Kommersant/ }).first().click();
  const opened = context.waitForEvent('page');
  await page.getByRole('dialog').getByRole('link', { name: 'Open the page' }).click();
  const tab = await opened;
  await expect(tab).toHaveTitle('Elsewhere');
  expect(await tab.evaluate(() => [window.opener, document.referrer])).toEqual([null, '']);
  expect(headers[0]?.['referer']).toBeUndefined();
  expectProblems(/other origin: https:\/\/www\.kommersant\.ru/);
});

test('selecting text across a claim opens nothing', async ({ page, openArticle }) => {
  await openArticle();
  await page.locator('#claim-2').scrollIntoViewIfNeeded();
  const box = await page.locator('#claim-2').boundingBox();
  if (!box) throw new Error('The claim has no place.');
  await page.mouse.move(box.x + 4, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 160, box.y + 14, { steps: 10 });
  await page.mouse.up();
  expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(3);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a link to a claim opens the story there, with its card', async ({ page, awake }) => {
  await page.goto('/article/z21-opens#claim-9');
  await awake();
  await expect(page.locator('#card-9')).toBeVisible();
  await expect(page.locator('#claim-9')).toBeInViewport();
});

test('a way back from the source list opens no card', async ({ page, openArticle }) => {
  await openArticle();
  await page.locator('#source-3').getByLabel('Back to use 1 of').click();
  await expect(page.locator('.claim:target')).toBeInViewport();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a reader copies the link to a claim', async ({ page, context, openArticle, site, browserName }) => {
  test.skip(browserName === 'firefox', 'Firefox grants no clipboard to tests.');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openArticle();
  await page.locator('#claim-3 .marker').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Copy link to this claim' }).click();
  await expect(page.getByRole('dialog').getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.url}/article/z21-opens#claim-3`);
});
