import { expect, type Locator, type Page } from '@playwright/test';

export type Box = { x: number; y: number; width: number; height: number };

/** Where an element stands in the window. */
export async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`Nothing is drawn of ${String(locator)}.`);
  return box;
}

/** The boxes of an inline element's lines, in the window. */
export const linesOf = (locator: Locator): Promise<Box[]> =>
  locator.evaluate((element) => [...element.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height })));

export const middleOf = ({ x, y, width, height }: Box): { x: number; y: number } => ({ x: x + width / 2, y: y + height / 2 });

/** Expects an element to be wholly inside the window, and the page not to be wider than it. */
export async function expectInside(page: Page, locator: Locator): Promise<void> {
  const box = await boxOf(locator);
  const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight, page: document.documentElement.scrollWidth }));
  expect(box.x).toBeGreaterThanOrEqual(-0.5);
  expect(box.y).toBeGreaterThanOrEqual(-0.5);
  expect(box.x + box.width).toBeLessThanOrEqual(window.width + 0.5);
  expect(box.y + box.height).toBeLessThanOrEqual(window.height + 0.5);
  expect(window.page).toBeLessThanOrEqual(window.width);
}

/** How far apart two boxes are from top to bottom; 0 where they share a height. */
export const gapBetween = (a: Box, b: Box): number => Math.max(0, b.y - (a.y + a.height), a.y - (b.y + b.height));

/** What a card may take of a line's box without touching its letters, in CSS px. */
const leading = 4;

/** Whether a card covers a line. */
export const covers = (card: Box, line: Box): boolean =>
  card.x < line.x + line.width &&
  line.x < card.x + card.width &&
  card.y < line.y + line.height - leading &&
  line.y + leading < card.y + card.height;
