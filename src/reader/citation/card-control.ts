import { afterFrame, whenIdle } from '#lib/when-free.ts';
import { claimOf, headingOf, isOpen, markerOf, openCard, printedCardsId } from './card-dom.ts';
import type { DrawCard } from './card-host.tsx';
import { layOutPopover, wantsSheet } from './card-popover.ts';
import { handOverSheet, layOutSheet } from './card-sheet.ts';
import { placeCard } from './place-card.ts';

/** By what a card is opened, which decides how. `beside` is the line of the claim that the pointer is on. */
export type Opener = { by: 'mouse' | 'touch' | 'keyboard' | 'address'; beside?: DOMRect | undefined };

/** Opens and closes the live cards of an article, one at a time. */
export type CardControl = {
  open: (number: number, opener: Opener) => void;
  /** Draws a card that is likely to be wanted next, unless one shows. */
  prepare: (number: number) => void;
  /** Lays a card out unseen while its marker is pressed or hovered, so that opening it need only uncover it. */
  cover: (number: number, opener: Opener) => void;
  /** Puts a card away that was laid out unseen and is not wanted. */
  release: () => void;
  close: () => void;
  /** Whether this claim's card shows. */
  shows: (number: number) => boolean;
};

/** Shows a card and shuts it before anything is painted: styles, type and layout are then at hand for all cards. */
function rehearse(card: HTMLElement): void {
  card.classList.toggle('card-sheet', wantsSheet());
  card.showPopover();
  card.getBoundingClientRect();
  card.hidePopover();
}

/**
 * @param draw draws a claim's card
 * @param onClosed is told of every card that is shut, by whatever
 */
export function controlCards(root: HTMLElement, draw: DrawCard, onClosed: (number: number) => void, signal: AbortSignal): CardControl {
  let shown: number | undefined;
  let covered: { number: number; card: HTMLElement } | undefined;

  const unmark = (number: number): void => claimOf(root, number)?.classList.remove('claim-active');
  const forget = (): void => {
    if (shown === undefined) return;
    const number = shown;
    shown = undefined;
    unmark(number);
    onClosed(number);
  };
  const close = (): void => {
    openCard(root)?.hidePopover();
    forget();
  };
  // The platform shuts cards too: Esc, a click elsewhere. Its events come late, so another card may show by then.
  const onShut = (event: Event): void => {
    if (event.target instanceof HTMLElement && event.target.matches('.card') && !isOpen(event.target) && !openCard(root)) forget();
  };
  root.addEventListener('toggle', onShut, { signal, capture: true });
  // A printed card that a reader has open stays until the next is asked for.
  const printed = document.getElementById(printedCardsId);
  if (!printed?.querySelector(':popover-open')) printed?.remove();
  signal.addEventListener('abort', () => {
    printed?.remove();
    close();
  });

  const isFree = (): boolean => !signal.aborted && shown === undefined && !document.querySelector(':popover-open');
  const prepare = (number: number): void => {
    if (shown === undefined) draw.now(number);
  };
  /** Lays a claim's card out, covered or for all to see. */
  const layOut = (number: number, { by, beside }: Opener, isCovered: boolean): HTMLElement | undefined => {
    const [card, claim, marker] = [draw.now(number), claimOf(root, number), markerOf(root, number)];
    if (!card || !claim || !marker) return undefined;
    claim.classList.add('claim-active');
    // Closing gives the focus back to where it was when the card was laid out: that is to be the marker.
    const isSheet = by === 'touch' || wantsSheet();
    if (isSheet || by === 'keyboard') marker.focus({ preventScroll: true });
    card.classList.toggle('card-covered', isCovered);
    card.classList.toggle('card-sheet', isSheet);
    if (isSheet) layOutSheet(card, marker);
    else layOutPopover(card, marker, beside);
    return card;
  };
  // The first card takes longest: it is drawn, and then laid out unseen, before anyone asks.
  whenIdle(() => {
    if (!isFree()) return;
    // Not in a frame in which other things are laid out too.
    void draw.ahead(1).then((card) => afterFrame(() => whenIdle(() => card?.isConnected && isFree() && rehearse(card))));
  });

  /** Puts the card away that is laid out for a press, unless it is the one that is wanted. @returns that one, if it still is */
  const takeCovered = (wanted?: number): HTMLElement | undefined => {
    const taken = covered;
    covered = undefined;
    if (taken?.number === wanted && taken && isOpen(taken.card)) return taken.card;
    taken?.card.hidePopover();
    if (taken && taken.number !== shown) unmark(taken.number);
    return undefined;
  };

  return {
    close,
    prepare,
    cover: (number, opener) => {
      if (covered?.number === number && isOpen(covered.card)) return;
      takeCovered();
      if (!isFree()) return;
      const card = layOut(number, opener, true);
      covered = card && { number, card };
    },
    release: () => void takeCovered(),
    shows: (number) => shown === number && openCard(root) !== null,
    open: (number, opener) => {
      const [claim, marker] = [claimOf(root, number), markerOf(root, number)];
      if (!claim || !marker) return;
      const ready = takeCovered(number);
      const isByKey = opener.by === 'keyboard';
      if (shown === number && openCard(root)) {
        if (isByKey) headingOf(openCard(root) ?? root)?.focus();
        return;
      }
      if (!ready) close();
      printed?.remove();
      const card = ready ?? layOut(number, opener, false);
      if (!card) return;
      shown = number;
      if (card.matches('.card-sheet')) return handOverSheet(card, claim, marker);
      // The mouse may have moved on to another line.
      if (ready && opener.beside) placeCard(card, opener.beside);
      card.classList.remove('card-covered');
      if (isByKey) headingOf(card)?.focus({ preventScroll: true });
    },
  };
}
