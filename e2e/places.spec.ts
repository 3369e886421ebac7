import { expect, headline, test } from './fixtures.ts';

test('a reader reaches a place on the map with the keyboard, finds it in the list, and goes to its stories', async ({ page, awake }) => {
  await page.goto('/places');
  await awake();
  const map = page.getByRole('navigation', { name: 'Map of all places' });
  const dot = map.getByRole('link', { name: /Beijing: \d stor(y|ies)$/ });
  await dot.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/places#place-beijing$/);
  const entry = page.locator('#place-beijing');
  await expect(entry).toBeInViewport();
  const plain = await page.locator('.place:not(#place-beijing)').first().evaluate((each) => getComputedStyle(each).backgroundColor);
  expect(await entry.evaluate((each) => getComputedStyle(each).backgroundColor)).not.toBe(plain);
  await page.keyboard.press('Tab');
  await expect(entry.getByRole('link', { name: 'Beijing', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/place\/beijing$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Beijing');
  await expect(page.getByRole('link', { name: headline })).toBeVisible();
});

test('dots of the map are large enough to hit and do not overlap', async ({ page, awake }) => {
  for (const width of [320, 500, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/places');
    await awake();
    const boxes = await page.locator('.place-dot:visible .reach').evaluateAll((dots) =>
      dots.map((dot) => {
        const { x, y, width: across } = dot.getBoundingClientRect();
        return { x: x + across / 2, y: y + across / 2, across };
      }),
    );
    expect(boxes.length).toBeGreaterThan(1);
    for (const { across } of boxes) expect(across).toBeGreaterThanOrEqual(24);
    const gaps = boxes.flatMap((a, index) => boxes.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(24);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test('every place of the list can be reached from a dot of the small map', async ({ page, awake }) => {
  await page.goto('/places');
  await awake();
  const links = (selector: string) => page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const dots = await links('.places-narrow a');
  const near = await Promise.all(dots.map((dot) => links(`[id="${dot?.slice(1)}"] > .close-by a`)));
  const reached = new Set([...dots, ...near.flat()]);
  const places = await page.locator('.place').evaluateAll((all) => all.map(({ id }) => `#${id}`));
  expect(places.length).toBeGreaterThan(4);
  expect(places.filter((place) => !reached.has(place))).toEqual([]);
});
