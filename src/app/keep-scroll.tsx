import { useLayoutEffect, useState } from 'react';

/**
 * Keeps the place to which a reader scrolled before the app came to life: ScrollRestoration begins at the top of a page that
 * it has not seen. Stands after it.
 */
export function KeepScroll() {
  const [before] = useState(() => (typeof window === 'undefined' ? 0 : window.scrollY));
  useLayoutEffect(() => {
    if (before > 0) window.scrollTo(0, before);
  }, [before]);
  return null;
}
