/** Milliseconds over a claim until its card opens, and after leaving until it closes. */
const hoverDelay = 300;

/** What hover intent does to the outside. */
export type HoverActions = {
  /** This claim's card may be wanted in a moment. */
  prepare: (number: number) => void;
  open: (number: number) => void;
  close: (number: number) => void;
  /** Starts a timer and gives a function that stops it. */
  wait: (milliseconds: number, then: () => void) => () => void;
};

/** Where the pointer is: over a claim, over a card or on its way to it, or elsewhere. */
export type HoverPlace = { claim: number } | 'card' | 'way' | 'elsewhere';

/** The state machine of hovering; knows no DOM. `number` is a claim's. */
export type HoverIntent = {
  move: (place: HoverPlace) => void;
  /** Forgets an opening that is still due: the page scrolls, text is dragged or selected. Gives the claim that it was for. */
  interrupt: () => number | undefined;
  /** Keeps a card open when the pointer leaves it. */
  pin: (number: number) => void;
  pinned: () => number | undefined;
  /** The card is shut, by whatever. */
  closed: (number: number) => void;
};

const idle = (): void => undefined;

/**
 * Opens a card after 300 ms over its claim, closes it 300 ms after the pointer left claim and card, and switches at once
 * where another card is open already. A pinned card neither closes nor gives way to a hovered one.
 */
export function createHoverIntent({ prepare, open, close, wait }: HoverActions): HoverIntent {
  let shown: number | undefined;
  let pin: number | undefined;
  let due: { opens: number } | { closes: number } | undefined;
  let stop = idle;

  const cancel = (): void => {
    stop();
    due = undefined;
  };
  const show = (number: number): void => {
    cancel();
    shown = number;
    open(number);
  };
  const overClaim = (claim: number): void => {
    if (due && 'opens' in due && due.opens === claim) return;
    cancel();
    if (claim === shown) return;
    if (shown !== undefined) return show(claim);
    due = { opens: claim };
    prepare(claim);
    stop = wait(hoverDelay, () => show(claim));
  };
  const leave = (): void => {
    if (due && 'closes' in due) return;
    cancel();
    if (shown === undefined) return;
    const leaving = shown;
    due = { closes: leaving };
    stop = wait(hoverDelay, () => {
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
      else overClaim(place.claim);
    },
    interrupt: () => {
      if (!due || !('opens' in due)) return undefined;
      const { opens } = due;
      cancel();
      return opens;
    },
    pin: (number) => {
      cancel();
      pin = number;
      shown = number;
    },
    pinned: () => pin,
    closed: (number) => {
      if (pin === number) pin = undefined;
      if (shown !== number) return;
      shown = undefined;
      cancel();
    },
  };
}
