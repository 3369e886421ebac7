import { cardOf, headingOf, isOpen, markClaim, markerOf } from './card-dom.ts';
import { placeCard } from './place-card.ts';

/** Where a card has no room beside its claim, or the finger is the pointer: reader.css lays it at the foot there. */
const sheetScreens = '(width < 48rem), (height < 26rem), (pointer: coarse)';

/** Whether cards are sheets on this screen, whatever opens them. */
export const wantsSheet = (): boolean => matchMedia(sheetScreens).matches;

/**
 * Opens the card of a claim beside it. Focus goes to its heading with `takeFocus`, and stays where it is without.
 */
export function openPopover(root: HTMLElement, number: number, { takeFocus }: { takeFocus: boolean }): void {
  const card = cardOf(root, number);
  const marker = markerOf(root, number);
  if (!card || !marker) return;
  // The platform gives the focus back to where it was when the card opened: that is to be the marker.
  if (takeFocus) marker.focus({ preventScroll: true });
  if (!isOpen(card)) {
    // A dialog draws focus as it opens, but not while it is inert.
    card.inert = true;
    card.showPopover({ source: marker });
    card.inert = false;
    placeCard(card, marker);
    markClaim(root, number, true);
  }
  if (takeFocus) headingOf(card)?.focus();
}

/** Closes a card however it was opened. */
export function closeCard(card: HTMLDialogElement): void {
  if (card.matches(':modal')) card.close();
  else if (isOpen(card)) card.hidePopover();
}
