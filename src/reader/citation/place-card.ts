/** Room between a card and its marker or the window's edge, in CSS px. */
const gap = 8;

/**
 * Places an open card beside its marker in browsers that have no CSS anchor positioning (reader.css does it elsewhere):
 * under the line, or above where there is more room.
 */
export function placeCard(card: HTMLElement, marker: HTMLElement): void {
  if (CSS.supports('position-area', 'block-end')) return;
  const at = marker.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const below = innerHeight - at.bottom;
  const top = below >= height + 2 * gap || below >= at.top ? at.bottom + gap : at.top - gap - height;
  const left = Math.min(Math.max(gap, at.left), innerWidth - width - gap);
  card.style.insetBlockStart = `${Math.max(gap, Math.min(top, innerHeight - height - gap))}px`;
  card.style.insetInlineStart = 'auto';
  card.style.left = `${left}px`;
}
