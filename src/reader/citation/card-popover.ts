import { headingOf } from './card-dom.ts';
import { placeCard } from './place-card.ts';

/** Where a card has no room beside its claim, or the finger is the pointer: citation.css lays it at the foot there. */
const sheetScreens = '(width < 48rem), (height < 26rem), (pointer: coarse)';

/** Whether cards are sheets on this screen, whatever opens them. */
export const wantsSheet = (): boolean => matchMedia(sheetScreens).matches;

/** How a popover is opened: with the focus on its heading, or beside the line where the pointer is. */
type Manner = { takeFocus?: boolean; beside?: DOMRect | undefined };

/** Opens a card beside its marker, or beside the line of its claim that the pointer is on. */
export function openPopover(card: HTMLElement, marker: HTMLElement, { takeFocus = false, beside }: Manner): void {
  // The platform gives the focus back to where it was when the card opened: that is to be the marker.
  if (takeFocus) marker.focus({ preventScroll: true });
  const line = beside ?? marker.getBoundingClientRect();
  card.classList.add('card-placed');
  card.showPopover({ source: marker });
  placeCard(card, line);
  if (takeFocus) headingOf(card)?.focus({ preventScroll: true });
}
