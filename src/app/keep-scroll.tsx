import { useLayoutEffect, useState } from 'react';
import { isNewVisit } from '#lib/new-visit.ts';
import { tabMemory } from '#offline/tab-memory.ts';

/** Under which ScrollRestoration keeps the places of this tab's pages, by the keys of their entries in the history. */
export const placesKey = 'places';

/**
 * Forgets where this tab left a page, before ScrollRestoration reads it: on a new visit it is the place in another page, and
 * in a page that stands as it was printed the browser has brought the reader back by itself, and they may have read on since.
 * @param key of the page's entry in the history
 */
export function forgetPlace(key: string, isPrinted: boolean): void {
  if (!isPrinted && !isNewVisit()) return;
  const places = tabMemory(placesKey);
  try {
    const kept: unknown = JSON.parse(places.get() ?? '{}');
    places.set(JSON.stringify({ ...Object(kept), [key]: undefined }));
  } catch {
    // What cannot be read is not gone to either.
  }
}

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
