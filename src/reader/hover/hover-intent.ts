/** Milliseconds over a thing until its card opens, and after leaving until it closes. */
export type HoverDelay = { open: number; close: number };

/** What hover intent does to the outside. `Key` names what is hovered: a claim, a link. */
type HoverActions<Key> = {
  delay: HoverDelay;
  /** This one's card opens in a moment. */
  ready: (key: Key) => void;
  /** The opening that was due is off. */
  unready: () => void;
  open: (key: Key) => void;
  close: (key: Key) => void;
  /** Starts a timer and gives a function that stops it. */
  wait: (milliseconds: number, then: () => void) => () => void;
};

/** Where the pointer is: over something that has a card, over a card or on its way to it, or elsewhere. */
export type HoverPlace<Key> = { over: Key } | 'card' | 'way' | 'elsewhere';

/** The state machine of hovering; knows no DOM. */
export type HoverIntent<Key> = {
  move: (place: HoverPlace<Key>) => void;
  /** Forgets an opening that is still due: the page scrolls, text is dragged or selected. Gives what it was for. */
  interrupt: () => Key | undefined;
  /** Keeps a card open when the pointer leaves it. */
  pin: (key: Key) => void;
  pinned: () => Key | undefined;
  /** The card is shut, by whatever. */
  closed: (key: Key) => void;
};

/** Milliseconds in which a card is made ready before it opens. */
const lead = 50;

const idle = (): void => undefined;

/**
 * Opens a card when the pointer has been over its claim or link for a while, closes it a while after the pointer left both,
 * and switches at once where another card is open already. A pinned card neither closes nor gives way to a hovered one.
 */
export function createHoverIntent<Key>({ delay, ready, unready, open, close, wait }: HoverActions<Key>): HoverIntent<Key> {
  let shown: Key | undefined;
  let pin: Key | undefined;
  let due: { opens: Key } | { closes: Key } | undefined;
  let stop = idle;

  const cancel = (): void => {
    stop();
    if (due && 'opens' in due) unready();
    due = undefined;
  };
  const show = (key: Key): void => {
    // What was made ready for this one is now used.
    if (due && 'opens' in due && due.opens === key) due = undefined;
    cancel();
    shown = key;
    open(key);
  };
  const enter = (key: Key): void => {
    if (due && 'opens' in due && due.opens === key) return;
    cancel();
    if (key === shown) return;
    if (shown !== undefined) return show(key);
    due = { opens: key };
    const stopReady = wait(delay.open - lead, () => ready(key));
    const stopOpen = wait(delay.open, () => show(key));
    stop = () => {
      stopReady();
      stopOpen();
    };
  };
  const leave = (): void => {
    if (due && 'closes' in due) return;
    cancel();
    if (shown === undefined) return;
    const leaving = shown;
    due = { closes: leaving };
    stop = wait(delay.close, () => {
      due = undefined;
      shown = undefined;
      close(leaving);
    });
  };
  return {
    move: (place) => {
      if (pin !== undefined) return;
      if (place === 'card' || place === 'way') cancel();
      else if (place === 'elsewhere') leave();
      else enter(place.over);
    },
    interrupt: () => {
      if (!due || !('opens' in due)) return undefined;
      const { opens } = due;
      cancel();
      return opens;
    },
    pin: (key) => {
      cancel();
      pin = key;
      shown = key;
    },
    pinned: () => pin,
    closed: (key) => {
      if (pin === key) pin = undefined;
      if (shown !== key) return;
      shown = undefined;
      cancel();
    },
  };
}
