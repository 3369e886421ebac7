import type { Ring } from './frame.ts';

/** How far a simplified outline may run from the true one, and the least extent of an island that is drawn. In px. */
const tolerance = 0.7;
const smallest = 2.5;

type Point = Ring[number];

/** How far a point lies from the line through two others. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  return length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

/** Marks the points between two kept ones that must be kept as well. */
function keep(ring: Ring, from: number, to: number, kept: Set<number>): void {
  const [first, last] = [ring[from], ring[to]];
  if (!first || !last) return;
  let [farthest, most] = [from, tolerance];
  for (let index = from + 1; index < to; index += 1) {
    const away = distance(ring[index] ?? first, first, last);
    if (away > most) [farthest, most] = [index, away];
  }
  if (farthest === from) return;
  kept.add(farthest);
  keep(ring, from, farthest, kept);
  keep(ring, farthest, to, kept);
}

/** Takes from an outline the points that nobody would miss (Douglas and Peucker 1973); nothing is left of the smallest islands. */
export function simplify(ring: Ring): Ring {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  if (Math.max(...xs) - Math.min(...xs) < smallest && Math.max(...ys) - Math.min(...ys) < smallest) return [];
  const middle = ring.length >> 1;
  const kept = new Set([0, middle, ring.length - 1]);
  keep(ring, 0, middle, kept);
  keep(ring, middle, ring.length - 1, kept);
  return ring.filter((_, index) => kept.has(index));
}
