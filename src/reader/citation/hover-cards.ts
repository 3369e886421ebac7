import { followHover } from '../hover/follow-hover.ts';
import type { HoverIntent } from '../hover/hover-intent.ts';
import type { Point } from '../hover/safe-polygon.ts';
import { cardNumberAt, claimNumberAt, closest } from './card-dom.ts';
import type { CardControl, Opener } from './card-control.ts';
import { wantsSheet } from './card-popover.ts';
import { lineAt } from './line-at.ts';

/** Milliseconds over a claim until its card opens, and after leaving until it closes. */
const hoverDelay = 300;

/** Beside the line of the claim that the mouse is on. */
function openerAt(at: Point): Opener {
  const claim = closest(document.elementFromPoint(at.x, at.y), '[data-claim]');
  return { by: 'mouse', beside: claim ? lineAt(claim, at) : undefined };
}

/** Opens the cards of claims that the mouse rests on. */
export const hoverCards = (cards: CardControl, signal: AbortSignal): HoverIntent<number> =>
  followHover<number>(
    {
      delay: { open: hoverDelay, close: hoverDelay },
      keyAt: claimNumberAt,
      isInCard: (target) => cardNumberAt(target) !== undefined,
      openCardOf: (number) => document.querySelector<HTMLElement>(`#card-${number}:popover-open`),
      isOff: wantsSheet,
      ready: (number, at) => cards.cover(number, openerAt(at)),
      unready: cards.release,
      open: (number, at) => cards.open(number, openerAt(at)),
      close: () => {
        // Who works in a card keeps it.
        if (cardNumberAt(document.activeElement) === undefined) cards.close();
      },
    },
    signal,
  );
