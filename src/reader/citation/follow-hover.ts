import { cardNumberAt, cardOf, claimNumberAt, isOpen, markClaim } from './card-dom.ts';
import { closeCard, openPopover, wantsSheet } from './card-popover.ts';
import { createHoverIntent, type HoverIntent, type HoverPlace } from './hover-intent.ts';
import { isOnTheWay, type Point } from './safe-polygon.ts';

/** Milliseconds after a scroll in which the page moves under a pointer that does not. */
const settle = 150;

/** Tells hover intent where the mouse is. Fingers and pens that do not hover are left out. */
export function followHover(root: HTMLElement, signal: AbortSignal): HoverIntent {
  let shown: number | undefined;
  let leftAt: Point | undefined;
  let scrolledAt = -settle;

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
      if (event.buttons !== 0 || event.timeStamp - scrolledAt < settle) intent.interrupt();
      else intent.move(placeOf(event));
    },
    { signal, passive: true },
  );
  document.documentElement.addEventListener('pointerleave', () => intent.move('elsewhere'), { signal });
  document.addEventListener(
    'scroll',
    (event) => {
      scrolledAt = event.timeStamp;
      intent.interrupt();
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
