let taker: (() => void) | undefined;

/**
 * Hears of every popstate before all who listen later. Must be called before the router is made: on the window, listeners
 * are called in the order in which they came, captured or not.
 */
export function hearPopstateFirst(): void {
  addEventListener('popstate', (event) => {
    if (!taker) return;
    const take = taker;
    taker = undefined;
    event.stopImmediatePropagation();
    take();
  });
}

/** Takes the next popstate for oneself: nobody else hears of it. Replaces who wanted it before. */
export function takeNextPopstate(take: () => void): void {
  taker = take;
}
