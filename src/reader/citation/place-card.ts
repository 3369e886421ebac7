/** Room between a card and the line it belongs to or the window's edge, in CSS px. */
const gap = 8;

/**
 * Places an open card under a line of the page, or above it where there is more room: for claims of several lines, whose
 * marker is far from the pointer, and in browsers without CSS anchor positioning. The card moves with the page from then on.
 * @param line the line's box in the window
 */
export function placeCard(card: HTMLElement, line: Pick<DOMRect, 'left' | 'top' | 'bottom'>): void {
  card.classList.add('card-placed');
  const { offsetWidth: width, scrollHeight } = card;
  const below = innerHeight - line.bottom - 2 * gap;
  const above = line.top - 2 * gap;
  const isBelow = below >= scrollHeight || below >= above;
  const height = Math.min(scrollHeight + 2, isBelow ? below : above);
  const top = isBelow ? line.bottom + gap : line.top - gap - height;
  const left = Math.max(gap, Math.min(line.left, document.documentElement.clientWidth - width - gap));
  card.style.setProperty('--card-top', `${top + scrollY}px`);
  card.style.setProperty('--card-left', `${left + scrollX}px`);
  card.style.setProperty('--card-height', `${height}px`);
}
