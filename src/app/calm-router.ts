import type { Router } from './open-router.ts';

/** Milliseconds in which a page that is at hand has come: that it is on its way is not told before. */
const patience = 60;

/**
 * The router, for those who draw what it says: it does not tell at once that the next page is on its way. They would draw the
 * page that is left once more, every link in it, while the next one waits to be drawn.
 */
export function calm(router: Router): Router {
  const subscribe: Router['subscribe'] = (hear) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = router.subscribe((...told) => {
      clearTimeout(timer);
      const [{ navigation }] = told;
      if (navigation.state === 'loading') timer = setTimeout(hear, patience, ...told);
      else hear(...told);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  };
  // Its methods and its state stay its own.
  return Object.create(router, { subscribe: { value: subscribe } });
}
