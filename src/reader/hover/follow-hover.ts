import { createHoverIntent, type HoverDelay, type HoverIntent, type HoverPlace } from './hover-intent.ts';
import { isResting } from './is-resting.ts';
import { isOnTheWay, type Point } from './safe-polygon.ts';

/** Milliseconds without scrolling until a scroll has ended. */
const settle = 150;

/** What opens by hovering, and how. `Key` names what is hovered. */
export type Hovered<Key> = {
  delay: HoverDelay;
  /** What an event's target lies in that has a card. */
  keyAt: (target: EventTarget | null) => Key | undefined;
  isInCard: (target: EventTarget | null) => boolean;
  /** The card beside what is hovered, while it is open. */
  openCardOf: (key: Key) => HTMLElement | null;
  /** Whether nothing opens by hovering on this screen. */
  isOff: () => boolean;
  ready?: (key: Key, at: Point) => void;
  unready?: () => void;
  /** `at` is where the pointer is. */
  open: (key: Key, at: Point) => void;
  close: (key: Key) => void;
};

/** Where the mouse was last: it may rest there while another page comes. */
let resting: Point = { x: 0, y: 0 };

/**
 * Tells hover intent where the mouse is, and opens cards by its word. Fingers and pens that do not hover are left out.
 * @param start where the mouse is to begin with, as far as is known
 */
export function followHover<Key>(hovered: Hovered<Key>, signal: AbortSignal, start: Point = resting): HoverIntent<Key> {
  const { delay, keyAt, isInCard, openCardOf, isOff, ready, unready, open, close } = hovered;
  let shown: Key | undefined;
  let last = start;
  let leftAt = last;
  /** What the hand moved to while the page was scrolling under it. */
  let meant: Key | undefined;
  let scrolling: ReturnType<typeof setTimeout> | undefined;

  const intent = createHoverIntent<Key>({
    delay,
    ready: (key) => ready?.(key, last),
    unready: () => unready?.(),
    open: (key) => {
      shown = key;
      leftAt = last;
      open(key, last);
    },
    close,
    wait: (milliseconds, then) => {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  signal.addEventListener('abort', () => intent.interrupt());

  const placeOf = (event: PointerEvent): HoverPlace<Key> => {
    if (isInCard(event.target)) return 'card';
    const over = keyAt(event.target);
    if (over !== undefined && over === shown) {
      leftAt = last;
      return { over };
    }
    const card = shown === undefined ? null : openCardOf(shown);
    if (card && isOnTheWay(last, leftAt, card.getBoundingClientRect())) return 'way';
    return over === undefined ? 'elsewhere' : { over };
  };

  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType !== 'mouse' || isOff()) return;
      if (isResting(last, event)) return;
      last = { x: event.clientX, y: event.clientY };
      resting = last;
      if (event.buttons !== 0) intent.interrupt();
      else if (scrolling !== undefined) meant = keyAt(event.target);
      else intent.move(placeOf(event));
    },
    { signal, passive: true },
  );
  // A press that was let go elsewhere has left what it began on, though the hand then rests.
  document.addEventListener(
    'pointerup',
    (event) => {
      if (event.pointerType === 'mouse' && !isOff() && placeOf(event) === 'elsewhere') intent.move('elsewhere');
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
        const over = keyAt(document.elementFromPoint(last.x, last.y));
        if (over !== undefined && over === meant) intent.move({ over });
        meant = undefined;
      }, settle);
    },
    { signal, passive: true, capture: true },
  );
  return intent;
}
