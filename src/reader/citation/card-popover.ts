import { placeCard } from './place-card.ts';

/** Where a card has no room beside its claim, or the finger is the pointer: citation.css lays it at the foot there. */
const sheetScreens = '(width < 48rem), (height < 26rem), (pointer: coarse)';

/** Whether cards are sheets on this screen, whatever opens them. */
export const wantsSheet = (): boolean => matchMedia(sheetScreens).matches;

/**
 * Lays a card out beside its marker, or beside the line of its claim that the pointer is on, and shows it.
 * @param beside the line's box in the window
 */
export function layOutPopover(card: HTMLElement, marker: HTMLElement, beside: DOMRect | undefined): void {
  const line = beside ?? marker.getBoundingClientRect();
  card.ariaModal = null;
  card.showPopover({ source: marker });
  placeCard(card, line);
}
