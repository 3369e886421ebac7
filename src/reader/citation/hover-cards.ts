import { followHover } from '../hover/follow-hover.ts';
import type { HoverIntent } from '../hover/hover-intent.ts';
import { cardNumberAt, claimNumberAt, closest } from './card-dom.ts';
import type { CardControl } from './card-control.ts';
import { wantsSheet } from './card-popover.ts';
import { lineAt } from './line-at.ts';

/** Milliseconds over a claim until its card opens, and after leaving until it closes. */
const hoverDelay = 300;

/** Opens the cards of claims that the mouse rests on. */
export const hoverCards = (cards: CardControl, signal: AbortSignal): HoverIntent<number> =>
  followHover<number>(
    {
      delay: { open: hoverDelay, close: hoverDelay },
      keyAt: claimNumberAt,
      isInCard: (target) => cardNumberAt(target) !== undefined,
      openCardOf: (number) => document.querySelector<HTMLElement>(`#card-${number}:popover-open`),
      isOff: wantsSheet,
      prepare: cards.prepare,
      open: (number, at) => {
        const claim = closest(document.elementFromPoint(at.x, at.y), '[data-claim]');
        cards.open(number, { by: 'mouse', beside: claim ? lineAt(claim, at) : undefined });
      },
      close: () => {
        // Who works in a card keeps it.
        if (cardNumberAt(document.activeElement) === undefined) cards.close();
      },
    },
    signal,
  );
