/** A block of the page by its key, and its top and height below the viewport's top, in CSS px. */
export type BlockBox = { key: string; top: number; height: number };

/** Where the reader is: the block at the reading line, how much of it is above that line, how much of all was seen. */
export type Place = { block: string; fraction: number; progress: number; isAtEnd: boolean };

/** The part of the viewport's height that is above the line at which one reads on. */
const readingLine = 0.2;

/** Px by which the end may be missed: heights are fractions. */
const slack = 4;

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * Works out the place from what is on the screen; none while the reader is above the text: who goes up to the bar of the page
 * keeps their place.
 * @param boxes the article's blocks in reading order
 * @param viewport its height in CSS px
 */
export function placeOf(boxes: BlockBox[], viewport: number): Place | undefined {
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (!first || !last) return undefined;
  const line = viewport * readingLine;
  const at = boxes.findLast(({ top }) => top <= line);
  if (!at) return undefined;
  const end = last.top + last.height;
  return {
    block: at.key,
    fraction: at.height === 0 ? 0 : clamp((line - at.top) / at.height),
    progress: clamp((viewport - first.top) / Math.max(1, end - first.top)),
    isAtEnd: end <= viewport + slack,
  };
}

/** How far to scroll, in CSS px, so that a place is at the reading line again. */
export const distanceTo = ({ top, height }: BlockBox, fraction: number, viewport: number): number =>
  top + height * fraction - viewport * readingLine;
