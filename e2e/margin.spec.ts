import { expect, test } from './fixtures.ts';

test('a reader on a wide screen has the sources in the margin, which never overlap, and finds them there again', async ({ page, openArticle }) => {
  await openArticle();
  await page.getByRole('button', { name: 'Sources in the margin' }).click();
  const notes = page.getByRole('list', { name: 'Sources in the margin' }).getByRole('listitem');
  await expect(notes.first()).toBeVisible();
  const boxes = await notes.evaluateAll((all) => all.map((note) => note.getBoundingClientRect().toJSON() as DOMRect));
  expect(boxes.length).toBeGreaterThan(10);
  boxes.slice(1).forEach((box, index) => expect(box.top).toBeGreaterThanOrEqual(boxes[index]?.bottom ?? 0));
  expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(1280);

  await page.reload();
  await expect(page.getByRole('button', { name: 'Sources in the margin', pressed: true })).toBeVisible();
  await expect(notes.first()).toBeVisible();
  await page.getByRole('button', { name: 'Sources in the margin' }).click();
  await expect(notes).toHaveCount(0);
});

test('on a narrow screen there is no margin to write in', async ({ page, openArticle }) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await openArticle();
  await expect(page.getByRole('button', { name: 'Sources in the margin' })).toHaveCount(0);
});

test('a reader sees every claim with what it stands on, and goes to one', async ({ page, openArticle }) => {
  await openArticle();
  await page.getByText('Every claim, and what it stands on').click();
  const claims = page.locator('.claims').getByRole('listitem');
  await expect(claims).toHaveCount(await page.locator('.claim').count());
  await expect(claims.first()).toContainText('Source 1: Wikipedia');
  await claims.nth(20).getByRole('link').click();
  await expect(page.locator('#claim-21')).toBeInViewport();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
