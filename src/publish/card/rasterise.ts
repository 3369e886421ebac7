import type { PlacedGlyph } from './typeface.ts';

/** How much of each pixel a shape covers, 0 to 255, row by row. `left` and `top` are px from the origin, y downwards. */
export type Coverage = { left: number; top: number; width: number; height: number; cells: Uint8Array };

type Point = [x: number, y: number];

/** Straight pieces of a curve: enough for type of 100 px. */
const pieces = 8;

function* curve(from: Point, values: number[]): Generator<Point> {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3, y3] = values;
  for (let step = 1; step <= pieces; step += 1) {
    const t = step / pieces;
    const u = 1 - t;
    if (x3 === undefined || y3 === undefined) yield [u * u * from[0] + 2 * u * t * x1 + t * t * x2, u * u * from[1] + 2 * u * t * y1 + t * t * y2];
    else {
      const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
      yield [a * from[0] + b * x1 + c * x2 + d * x3, a * from[1] + b * y1 + c * y2 + d * y3];
    }
  }
}

/** The closed lines of an outline. */
function contours(outline: PlacedGlyph['outline']): Point[][] {
  const closed: Point[][] = [];
  for (const { type, values } of outline) {
    const current = closed.at(-1);
    const [x = 0, y = 0] = values;
    if (type === 'M') closed.push([[x, y]]);
    else if (type === 'L') current?.push([x, y]);
    else if (type !== 'Z') current?.push(...curve(current.at(-1) ?? [0, 0], values));
  }
  return closed;
}

/**
 * Adds the area to the right of a line to the cells that it goes through, as font-rs does
 * (https://medium.com/@raphlinus/inside-the-fastest-font-renderer-in-the-world-75ae5270c445): the sum of a row's cells up
 * to one is how much of that one is covered.
 */
function addLine(cells: Float32Array, width: number, [fromX, fromY]: Point, [toX, toY]: Point): void {
  if (fromY === toY) return;
  const sign = fromY < toY ? 1 : -1;
  const [topX, topY, bottomX, bottomY] = sign > 0 ? [fromX, fromY, toX, toY] : [toX, toY, fromX, fromY];
  const slope = (bottomX - topX) / (bottomY - topY);
  for (let row = Math.floor(topY); row < Math.ceil(bottomY); row += 1) {
    const [y0, y1] = [Math.max(topY, row), Math.min(bottomY, row + 1)];
    const [xa, xb] = [topX + slope * (y0 - topY), topX + slope * (y1 - topY)];
    const [left, right] = [Math.min(xa, xb), Math.max(xa, xb)];
    const area = (y1 - y0) * sign;
    // The part of the area that is used up by the end of each cell that the line crosses in this row.
    let used = 0;
    for (let column = Math.floor(left); column <= Math.floor(right); column += 1) {
      const [x0, x1] = [Math.max(left, column), Math.min(right, column + 1)];
      const share = right > left ? (x1 - x0) / (right - left) : 1;
      const inside = area * share * (column + 1 - (x0 + x1) / 2);
      const at = row * width + column;
      cells[at] = (cells[at] ?? 0) + inside;
      cells[at + 1] = (cells[at + 1] ?? 0) + area * share - inside;
      used += share;
      if (used >= 1) break;
    }
  }
}

/** Finds how much of each pixel an outline covers. @param scale px a unit @param shift px to the right, 0 to 1 */
export function rasterise(outline: PlacedGlyph['outline'], scale: number, shift: number): Coverage {
  const scaled = contours(outline).map((points) => points.map(([x, y]): Point => [x * scale + shift, -y * scale]));
  const all = scaled.flat();
  if (all.length === 0) return { left: 0, top: 0, width: 0, height: 0, cells: new Uint8Array() };
  const left = Math.floor(Math.min(...all.map(([x]) => x)));
  const top = Math.floor(Math.min(...all.map(([, y]) => y)));
  const width = Math.ceil(Math.max(...all.map(([x]) => x))) - left + 2;
  const height = Math.ceil(Math.max(...all.map(([, y]) => y))) - top + 1;
  const cells = new Float32Array(width * height + 2);
  for (const points of scaled) {
    const moved = points.map(([x, y]): Point => [x - left, y - top]);
    moved.forEach((point, index) => addLine(cells, width, point, moved[(index + 1) % moved.length] ?? point));
  }
  const covered = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    let sum = 0;
    for (let at = row * width; at < (row + 1) * width; at += 1) {
      sum += cells[at] ?? 0;
      covered[at] = Math.round(Math.min(Math.abs(sum), 1) * 255);
    }
  }
  return { left, top, width, height, cells: covered };
}
