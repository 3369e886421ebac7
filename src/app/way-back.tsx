import { useEffect, useLayoutEffect } from 'react';
import { useLocation } from 'react-router';
import type { Leaving } from '#article/trail.ts';
import { findMarked } from './focus-mark.ts';
import { scrollToPlace } from './leaving-place.ts';

type Wanted = { path: string; left: Leaving };

let wanted: Wanted | undefined;

/** Asks for the line that the reader left, and the link that they followed, when the page at `path` has come. */
export const wantPlace = (place: Wanted): void => {
  wanted = place;
};

const withoutSlash = (path: string): string => path.replace(/\/$/, '');

/** What is wanted of the page at `path`. */
const wantedAt = (path: string): Leaving | undefined =>
  wanted && withoutSlash(wanted.path) === withoutSlash(path) ? wanted.left : undefined;

/** Brings a reader who goes back along the trail to the line and the link. Stands after all that scrolls and moves the focus. */
export function WayBack() {
  const location = useLocation();
  useLayoutEffect(() => {
    const place = wantedAt(location.pathname);
    if (place) scrollToPlace(place);
  }, [location]);
  useEffect(() => {
    const place = wantedAt(location.pathname);
    wanted = undefined;
    if (place) findMarked(place)?.focus({ preventScroll: true });
  }, [location]);
  return null;
}
