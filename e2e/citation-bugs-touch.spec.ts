import { boxOf, covers, expectInside, linesOf, middleOf } from './boxes.ts';
import { expect, test } from './fixtures.ts';
import { specimenFolder } from './specimens/all.ts';

// What went wrong with citations elsewhere, under a finger.
test.use({ folder: specimenFolder });

test('bug 5: in a page that fingers have enlarged twofold the sheet comes up where the reader looks', async ({ page, openArticle }) => {
  await openArticle('specimen-60');
  await page.locator('#claim-2').scrollIntoViewIfNeeded();
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
  await page.locator('#claim-2 .marker').evaluate((marker: HTMLElement) => marker.click());
  const card = page.locator('#card-2');
  await expect(card).toBeVisible();
  const seen = () =>
    card.locator('h2').evaluate((heading) => {
      const { top, bottom } = heading.getBoundingClientRect();
      const view = visualViewport;
      return view !== null && top >= view.offsetTop && bottom <= view.offsetTop + view.height;
    });
  await expect.poll(seen).toBe(true);
});

test('bug 6: no sheet covers the line it is about, wherever a claim stands', async ({ page, openArticle }) => {
  await openArticle('specimen-places');
  const count = await page.locator('.claim').count();
  expect(count).toBe(12);
  for (let claim = 1; claim <= count; claim += 1) {
    await page.locator(`#claim-${claim} .marker`).tap();
    const sheet = page.locator(`#card-${claim}`);
    await expect(sheet).toBeVisible();
    await expect.poll(() => sheet.evaluate((element) => element.getAnimations().length)).toBe(0);
    await expectInside(page, sheet);
    const line = (await linesOf(page.locator(`#claim-${claim}`))).at(-1);
    if (line) expect(covers(await boxOf(sheet), line)).toBe(false);
    await sheet.getByRole('button', { name: 'Close' }).tap();
    await expect(sheet).toBeHidden();
    await expect.poll(() => page.evaluate(() => Reflect.has(Object(history.state), 'sheet'))).toBe(false);
  }
});

for (const target of ['.marker', 'em'] as const) {
  test(`bug 7: one tap on ${target} opens the sheet for good and leads nowhere`, async ({ page, context, openArticle }) => {
    await openArticle('specimen-lines');
    const address = page.url();
    await page.locator(`#claim-9 ${target}`).tap();
    const sheet = page.locator('#card-9');
    await expect(sheet).toBeVisible();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await expect.poll(() => sheet.evaluate((element) => element.getAnimations().length)).toBe(0);
    await expect(sheet).toBeVisible();
    expect(page.url()).toBe(address);
    expect(context.pages()).toHaveLength(1);
  });
}

test('bug 8: the focus goes to the sheet, stays in it, and comes back to the marker', async ({ page, openArticle }) => {
  await openArticle('specimen-60');
  await page.locator('#claim-2 .marker').tap();
  const sheet = page.locator('#card-2');
  await expect(sheet.getByRole('heading')).toBeFocused();
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#card-2, body')?.id || document.activeElement?.tagName)).toMatch(/^(card-2|BODY)$/);
  }
  await sheet.getByRole('button', { name: 'Close' }).tap();
  await expect(page.locator('#claim-2 .marker')).toBeFocused();
});

test('bug 9: Back closes a sheet, Forward brings no dead one, and the next Back leaves the story', async ({ page, awake }) => {
  await page.goto('/');
  await awake();
  await page.getByRole('link', { name: 'Test specimen: specimen-60' }).tap();
  await page.locator('#claim-2 .marker').tap();
  const sheets = page.getByRole('dialog');
  await expect(sheets).toHaveCount(1);
  await page.goBack();
  await expect(sheets).toHaveCount(0);
  await expect(page.locator('.claim-active')).toHaveCount(0);
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Test specimen: specimen-60');
  await page.locator('#claim-3 .marker').tap();
  await expect(page.locator('#card-3')).toBeVisible();
  await page.goBack();
  await expect(sheets).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Test specimen: specimen-60');
});

test('bug 9: a reader who scrolls on as a sheet closes is not thrown back', async ({ page, openArticle }) => {
  await openArticle('specimen-60');
  await page.locator('#claim-3 .marker').tap();
  await expect(page.locator('#card-3')).toBeVisible();
  const scrolled = await page.evaluate(async () => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    document.querySelector<HTMLElement>('#card-3 .card-close')?.click();
    while (Reflect.has(Object(history.state), 'sheet')) await frame();
    scrollTo(0, 2000);
    for (let frames = 0; frames < 12; frames += 1) await frame();
    return scrollY;
  });
  expect(scrolled).toBe(2000);
});

test('bug 10: the uses in a sheet lead to the list and Back leads back to the story', async ({ page, openArticle }) => {
  await openArticle('specimen-lines');
  await page.locator('#claim-5 .marker').tap();
  const sheet = page.locator('#card-5');
  await expect(sheet).toBeVisible();
  await sheet.getByRole('link', { name: '5 uses' }).tap();
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL(/#source-1$/);
  await expect(page.locator('#source-1')).toBeInViewport();
  await expect.poll(() => page.evaluate(() => Reflect.has(Object(history.state), 'sheet'))).toBe(false);
  await page.goBack();
  await expect(page).toHaveURL(/specimen-lines$/);
});

test('bug 13: a finger that scrolls over a claim opens nothing', async ({ page, openArticle }) => {
  await openArticle('specimen-lines');
  await page.locator('#claim-3').evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const { x, y } = middleOf(await boxOf(page.locator('#claim-3')));
  const before = await page.evaluate(() => scrollY);
  const browser = await page.context().newCDPSession(page);
  await browser.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (let by = 20; by <= 200; by += 20) await browser.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - by }] });
  await browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('bug 16: in an Arabic article the sheet is whole', async ({ page, openArticle }) => {
  await openArticle('specimen-rtl');
  await page.locator('#claim-2 .marker').tap();
  const sheet = page.locator('#card-2');
  await expect(sheet).toBeVisible();
  await expect.poll(() => sheet.evaluate((element) => element.getAnimations().length)).toBe(0);
  await expectInside(page, sheet);
  expect(await sheet.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
});
