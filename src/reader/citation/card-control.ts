import { claimOf, headingOf, isOpen, markerOf, openCard, printedCardsId } from './card-dom.ts';
import type { DrawCard } from './card-host.tsx';
import { openPopover, wantsSheet } from './card-popover.ts';
import { openSheet } from './card-sheet.ts';

/** By what a card is opened, which decides how. `beside` is the line of the claim that the pointer is on. */
type Opener = { by: 'mouse' | 'touch' | 'keyboard' | 'address'; beside?: DOMRect | undefined };

/** Opens and closes the live cards of an article, one at a time. */
export type CardControl = {
  open: (number: number, opener: Opener) => void;
  /** Draws a card that is likely to be wanted next, unless one shows. */
  prepare: (number: number) => void;
  close: () => void;
  /** Whether this claim's card shows. */
  shows: (number: number) => boolean;
};

/** Shows a card and shuts it before anything is painted: styles, type and layout are then at hand for all cards. */
function rehearse(card: HTMLElement): void {
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

  const forget = (): void => {
    if (shown === undefined) return;
    const number = shown;
    shown = undefined;
    claimOf(root, number)?.classList.remove('claim-active');
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

  const prepare = (number: number): void => {
    if (shown === undefined) draw(number);
  };
  // The first card takes longest: it is drawn, and then laid out unseen, before anyone asks.
  const whenIdle = typeof requestIdleCallback === 'function' ? requestIdleCallback : setTimeout;
  const isFree = (): boolean => !signal.aborted && shown === undefined;
  whenIdle(() => {
    const card = isFree() && !document.querySelector(':popover-open') ? draw(1) : undefined;
    whenIdle(() => card?.isConnected && isFree() && rehearse(card));
  });

  return {
    close,
    prepare,
    shows: (number) => shown === number && openCard(root) !== null,
    open: (number, { by, beside }) => {
      const [claim, marker] = [claimOf(root, number), markerOf(root, number)];
      if (!claim || !marker) return;
      if (shown !== number || !openCard(root)) {
        close();
        printed?.remove();
        const card = draw(number);
        if (!card) return;
        shown = number;
        claim.classList.add('claim-active');
        if (by === 'touch' || wantsSheet()) openSheet(card, claim, marker);
        else openPopover(card, marker, { takeFocus: by === 'keyboard', beside });
      } else if (by === 'keyboard') headingOf(openCard(root) ?? root)?.focus();
    },
  };
}
