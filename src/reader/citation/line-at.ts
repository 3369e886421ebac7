import type { Point } from '../hover/safe-polygon.ts';

/** How far from its marker a pointer may be and still have the card beside the marker, in CSS px. */
const near = 120;

/**
 * The spot beside which a hovered claim's card belongs: where the pointer is on its line, if that is another line than the
 * marker's or far from it; nothing where the marker is near.
 */
export function lineAt(claim: HTMLElement, { x, y }: Point): DOMRect | undefined {
  const marker = claim.querySelector('.marker')?.getBoundingClientRect();
  const line = [...claim.getClientRects()].find(({ top, bottom }) => y >= top && y <= bottom);
  if (!line || !marker) return undefined;
  const isSameLine = marker.top < line.bottom && marker.bottom > line.top;
  if (isSameLine && Math.abs(marker.left - x) <= near) return undefined;
  return new DOMRect(x - gap, line.top, 0, line.height);
}

/** How far to the left of the pointer a card begins, in CSS px. */
const gap = 24;
