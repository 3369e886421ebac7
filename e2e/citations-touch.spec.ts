import { expect, test } from './fixtures.ts';

test('a reader taps a marker and the card comes up as a sheet, the cited line above it', async ({ page, openArticle }) => {
  await openArticle();
  const claim = page.locator('#claim-12');
  await claim.locator('.marker').tap();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toBeVisible();
  await expect.poll(() => sheet.evaluate((element) => element.getAnimations().length)).toBe(0);
  const [line, card, height] = [await claim.boundingBox(), await sheet.boundingBox(), page.viewportSize()?.height ?? 0];
  if (!line || !card) throw new Error('Nothing to see.');
  expect(Math.round(card.y + card.height)).toBe(height);
  expect(card.height).toBeLessThanOrEqual(height * 0.6 + 1);
  expect(line.y + line.height).toBeLessThanOrEqual(card.y);
});

test('the sheet closes by its button, by the page around it, and by Escape', async ({ page, openArticle }) => {
  await openArticle();
  const marker = page.locator('#claim-2 .marker');
  const sheet = page.locator('#card-2');
  for (const close of [
    () => sheet.getByRole('button', { name: 'Close' }).tap(),
    () => page.touchscreen.tap(200, 40),
    () => page.keyboard.press('Escape'),
  ]) {
    await marker.tap();
    await expect(sheet).toBeVisible();
    await close();
    await expect(sheet).toBeHidden();
    await expect(page).toHaveURL(/\/article\/z21-opens$/);
  }
});

test('a finger that lands on a marker and scrolls opens nothing', async ({ page, openArticle }) => {
  await openArticle();
  const marker = page.locator('#claim-2 .marker');
  await marker.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await marker.boundingBox();
  if (!box) throw new Error('The marker has no place.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const touch = await page.context().newCDPSession(page);
  const at = (far: number) => ({ touchPoints: [{ x, y: y - far }] });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(0) });
  // While it is pressed the card is made ready, out of sight.
  await expect(page.locator('#card-2.card-covered:popover-open')).not.toBeInViewport();
  await expect(page.locator('.claim-active')).toHaveCount(1);
  for (let far = 20; far <= 200; far += 20) await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(far) });
  await expect(page.locator('.card:popover-open')).toHaveCount(0);
  await expect(page.locator('.claim-active')).toHaveCount(0);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await expect(page.locator('.card:popover-open')).toHaveCount(0);
});

test('Back closes the sheet and stays on the page', async ({ page, awake }) => {
  await page.goto('/');
  await awake();
  await page.getByRole('link', { name: /joint exercise/ }).tap();
  await page.locator('#claim-2 .marker').tap();
  await expect(page.locator('#card-2')).toBeVisible();
  const scrolled = await page.evaluate(() => scrollY);
  await page.goBack();
  await expect(page.locator('#card-2')).toBeHidden();
  await expect(page).toHaveURL(/z21-opens$/);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Stories' })).toBeAttached();
});

test('a downward swipe closes the sheet', async ({ page, openArticle }) => {
  await openArticle();
  await page.locator('#claim-2 .marker').tap();
  const sheet = page.locator('#card-2');
  await expect(sheet).toBeVisible();
  const box = await sheet.boundingBox();
  if (!box) throw new Error('The sheet has no place.');
  const touch = await page.context().newCDPSession(page);
  const at = (y: number) => ({ touchPoints: [{ x: box.x + 100, y }] });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(box.y + 20) });
  for (let y = box.y + 20; y < box.y + 170; y += 30) await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(y) });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(sheet).toBeHidden();
});

test('a reader steps through the sources of one claim in the sheet', async ({ page, openArticle }) => {
  await openArticle();
  await page.locator('#claim-2 .marker').tap();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('group').getByRole('status')).toHaveText('Source 1 of 3');
  await sheet.getByRole('button', { name: 'Next' }).tap();
  await expect(sheet.getByRole('group').getByRole('status')).toHaveText('Source 2 of 3');
});

test('a tap opens a card before the app has come to life', async ({ page, expectProblems }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('/article/z21-opens');
  await page.locator('#claim-2 .marker').tap();
  await expect(page.locator('#card-2')).toBeVisible();
  await expect(page.locator('#card-2').getByRole('heading')).toHaveCount(3);
  expectProblems(/ERR_FAILED/);
});

test('markers are large enough for a finger', async ({ page, openArticle }) => {
  await openArticle();
  const marker = page.locator('#claim-1 .marker');
  await marker.scrollIntoViewIfNeeded();
  const box = await marker.boundingBox();
  if (!box) throw new Error('The marker has no place.');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  for (const [x, y] of [[-11, 0], [11, 0], [0, -11], [0, 11]] as const) {
    const hit = await page.evaluate(([at, top]) => document.elementFromPoint(at, top)?.closest('[data-claim]')?.id, [middle.x + x, middle.y + y] as const);
    expect(hit).toBe('claim-1');
  }
});
