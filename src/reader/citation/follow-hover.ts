import { cardNumberAt, claimNumberAt, closest } from './card-dom.ts';
import type { CardControl } from './card-control.ts';
import { wantsSheet } from './card-popover.ts';
import { createHoverIntent, type HoverIntent, type HoverPlace } from './hover-intent.ts';
import { lineAt } from './line-at.ts';
import { isOnTheWay, type Point } from './safe-polygon.ts';

/** Milliseconds without scrolling until a scroll has ended. */
const settle = 150;

const under = ({ x, y }: Point): Element | null => document.elementFromPoint(x, y);

/** Tells hover intent where the mouse is, and opens cards by its word. Fingers and pens that do not hover are left out. */
export function followHover(cards: CardControl, signal: AbortSignal): HoverIntent {
  let shown: number | undefined;
  let last: Point = { x: 0, y: 0 };
  let leftAt = last;
  /** The claim that the hand moved to while the page was scrolling under it. */
  let meant: number | undefined;
  let scrolling: ReturnType<typeof setTimeout> | undefined;

  const intent = createHoverIntent({
    prepare: cards.prepare,
    open: (number) => {
      shown = number;
      leftAt = last;
      const claim = closest(under(last), '[data-claim]');
      cards.open(number, { by: 'mouse', beside: claim ? lineAt(claim, last) : undefined });
    },
    close: () => {
      // Who works in a card keeps it.
      if (cardNumberAt(document.activeElement) === undefined) cards.close();
    },
    wait: (milliseconds, then) => {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  signal.addEventListener('abort', () => intent.interrupt());

  const placeOf = (event: PointerEvent): HoverPlace => {
    if (cardNumberAt(event.target) !== undefined) return 'card';
    const claim = claimNumberAt(event.target);
    if (claim !== undefined && claim === shown) {
      leftAt = last;
      return { claim };
    }
    const card = shown === undefined ? null : document.getElementById(`card-${shown}`);
    if (card?.matches(':popover-open') && isOnTheWay(last, leftAt, card.getBoundingClientRect())) return 'way';
    return claim === undefined ? 'elsewhere' : { claim };
  };

  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType !== 'mouse' || wantsSheet()) return;
      last = { x: event.clientX, y: event.clientY };
      if (event.buttons !== 0) intent.interrupt();
      else if (scrolling !== undefined) meant = claimNumberAt(event.target);
      else intent.move(placeOf(event));
    },
    { signal, passive: true },
  );
  document.documentElement.addEventListener('pointerleave', () => intent.move('elsewhere'), { signal });
  document.addEventListener(
    'scroll',
    () => {
      meant = intent.interrupt() ?? meant;
      clearTimeout(scrolling);
      // What the page moved under a resting hand is not meant; what the hand had gone to, and is still there, is.
      scrolling = setTimeout(() => {
        scrolling = undefined;
        const claim = claimNumberAt(under(last));
        if (claim !== undefined && claim === meant) intent.move({ claim });
        meant = undefined;
      }, settle);
    },
    { signal, passive: true, capture: true },
  );
  return intent;
}
