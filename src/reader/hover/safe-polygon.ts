export type Point = { x: number; y: number };
export type Box = { left: number; top: number; right: number; bottom: number };

/** How far a hand may stray beside the straight way, in CSS px. */
const slack = 12;

/** The box grown by `by` px on all sides. */
const grow = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

const isInside = ({ x, y }: Point, { left, top, right, bottom }: Box): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Twice the signed area of a triangle: on which side of the line ab the point c is. */
const side = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

function inTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(a, b, p), side(b, c, p), side(c, a, p)];
  return sides.every((s) => s >= 0) || sides.every((s) => s <= 0);
}

/**
 * Whether a pointer at `at`, which left the claim at `from`, is still on its way to the card: in the card, or in the
 * triangle from where it left to the card's two nearest corners.
 */
export function isOnTheWay(at: Point, from: Point, card: Box): boolean {
  const { left, top, right, bottom } = grow(card, slack);
  if (isInside(at, { left, top, right, bottom })) return true;
  const corners: [Point, Point] =
    from.y <= top
      ? [{ x: left, y: top }, { x: right, y: top }]
      : from.y >= bottom
        ? [{ x: left, y: bottom }, { x: right, y: bottom }]
        : from.x <= left
          ? [{ x: left, y: top }, { x: left, y: bottom }]
          : [{ x: right, y: top }, { x: right, y: bottom }];
  return inTriangle(at, { x: from.x, y: from.y }, ...corners);
}
