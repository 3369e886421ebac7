import { cardNumberAt, cardOf, claimNumberAt, isOpen, markClaim } from './card-dom.ts';
import { closeCard, openPopover, wantsSheet } from './card-popover.ts';
import { createHoverIntent, type HoverIntent, type HoverPlace } from './hover-intent.ts';
import { isOnTheWay, type Point } from './safe-polygon.ts';

/** Milliseconds without scrolling until a scroll has ended. */
const settle = 150;

/** Tells hover intent where the mouse is. Fingers and pens that do not hover are left out. */
export function followHover(root: HTMLElement, signal: AbortSignal): HoverIntent {
  let shown: number | undefined;
  let leftAt: Point | undefined;
  /** The claim that the hand moved to while the page was scrolling under it. */
  let meant: number | undefined;
  let scrolling: ReturnType<typeof setTimeout> | undefined;
  let last: Point = { x: 0, y: 0 };

  const intent = createHoverIntent({
    open: (number) => {
      shown = number;
      openPopover(root, number, { takeFocus: false });
    },
    close: (number) => {
      const card = cardOf(root, number);
      if (card && !card.contains(document.activeElement)) closeCard(card);
    },
    wait: (milliseconds, then) => {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
  });

  const placeOf = (event: PointerEvent): HoverPlace => {
    if (cardNumberAt(event.target) !== undefined) return 'card';
    const at = { x: event.clientX, y: event.clientY };
    const claim = claimNumberAt(event.target);
    const card = shown === undefined ? null : cardOf(root, shown);
    if (claim !== undefined && claim === shown) {
      leftAt = at;
      return { claim };
    }
    if (leftAt && card && isOpen(card) && isOnTheWay(at, leftAt, card.getBoundingClientRect())) return 'way';
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
        const claim = claimNumberAt(document.elementFromPoint(last.x, last.y));
        if (claim !== undefined && claim === meant) intent.move({ claim });
        meant = undefined;
      }, settle);
    },
    { signal, passive: true, capture: true },
  );
  const forget = (event: Event): void => {
    const number = cardNumberAt(event.target);
    if (number === undefined) return;
    if (shown === number) shown = undefined;
    intent.closed(number);
    markClaim(root, number, false);
  };
  // Neither event bubbles, but both are caught on their way down: popovers toggle, sheets close.
  root.addEventListener('toggle', (event) => event.newState === 'closed' && forget(event), { signal, capture: true });
  root.addEventListener('close', forget, { signal, capture: true });
  return intent;
}
