/** Room between a card and the line it belongs to or the window's edge, in CSS px. */
const gap = 8;

/**
 * Places an open card under a line of the page, or above it where there is more room. Where it is too tall for either, it
 * scrolls; where it grows, it grows away from the line. From then on it moves with the page.
 * Anchor positioning does the same with four layouts where this takes two: it is left to pages without scripts.
 * @param line the line's box in the window
 */
export function placeCard(card: HTMLElement, line: Pick<DOMRect, 'left' | 'top' | 'bottom'>): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth: width, scrollHeight: height } = card;
  const below = clientHeight - line.bottom - 2 * gap;
  const above = line.top - 2 * gap;
  const isBelow = below >= height || below >= above;
  const left = Math.max(gap, Math.min(line.left, clientWidth - width - gap));
  const { style } = card;
  style.left = `${left + scrollX}px`;
  style.top = isBelow ? `${line.bottom + gap + scrollY}px` : 'auto';
  style.bottom = isBelow ? 'auto' : `${clientHeight - line.top + gap - scrollY}px`;
  style.maxHeight = `${isBelow ? below : above}px`;
}
