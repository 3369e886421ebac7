import type { Point } from './safe-polygon.ts';

/**
 * Whether a mouse last seen at `last` still rests there: browsers tell of a pointer when the page moves under it, too, and
 * not all of them to the same part of a pixel.
 */
export const isResting = (last: Point, { clientX, clientY }: PointerEvent): boolean =>
  Math.abs(clientX - last.x) < 1 && Math.abs(clientY - last.y) < 1;
