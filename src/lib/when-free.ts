/** Calls right after the next frame is drawn: for what is not to be seen and need not hold it up. */
export const afterFrame = (then: () => void): void => void requestAnimationFrame(() => void setTimeout(then));

/**
 * Calls when the browser has nothing else to do; soon, where it cannot say when that is.
 * @param timeout milliseconds after which it is called in any case
 */
export function whenIdle(then: () => void, timeout?: number): void {
  // Not in every browser: the types say otherwise.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(then, timeout === undefined ? {} : { timeout });
  else setTimeout(then);
}

/** Resolves after what else the browser has to do first. */
export const breathe = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

/** Resolves in a task of its own, before timers: what comes of it is no part of the event in which it began. */
export const ownTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const arrive = (): void => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', arrive);
    port1.start();
    port2.postMessage(undefined);
  });
