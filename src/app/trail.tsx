import { useEffect, useState, type MouseEvent } from 'react';
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router';
import type { Article } from '#article/article.ts';
import { arrive, leave, noTrail, wayHere, type Coming, type Trail as Known } from '#article/trail.ts';
import { useAwake } from '#reader/use-awake.ts';
import { TrailLine } from '#reader/related/trail-line.tsx';
import { placeOfLeaving } from './leaving-place.ts';
import { paths } from './paths.ts';
import { trailStore } from './trail-store.ts';
import { wantPlace } from './way-back.tsx';

/** A click that opens another tab or window, or nothing. */
const isBrowsers = (event: Pick<MouseEvent, 'button' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>): boolean =>
  event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;

/** Remembers where the reader is whenever they follow a link. */
function rememberLeaving(event: globalThis.MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || link.origin !== location.origin || link.pathname === location.pathname || isBrowsers(event)) return;
  trailStore.set(leave(trailStore.get(), placeOfLeaving(link)));
}

/** How the reader came to the page. @param backTo the stop of the trail whose link they followed */
function comingOf({ stops, at }: Known, type: NavigationType, backTo?: number): Coming {
  if (type === NavigationType.Pop) return 'travelled';
  if (type !== NavigationType.Push) return 'anew';
  if (backTo !== undefined) return { backTo };
  return stops[at]?.left?.to === location.pathname ? 'followed' : 'anew';
}

/** The articles by which the reader came to this one, and the way back to the line at which they left each. */
export function Trail({ article: { id, headline, lang } }: { article: Article }) {
  const { key } = useLocation();
  const type = useNavigationType();
  const navigate = useNavigate();
  const [backTo, goBackTo] = useState<number>();
  const known = useAwake() ? trailStore.get() : noTrail;
  const arrived = (before: Known): Known =>
    arrive(before, { article: id, headline, lang, entry: key, isStraight: false }, comingOf(before, type, backTo));
  // Drawn with the page that it leads to, and kept when that is seen: to be drawn a second time would hold the page up.
  const trail = arrived(known);

  useEffect(() => {
    trailStore.set(arrived(trailStore.get()));
    if (backTo !== undefined) goBackTo(undefined);
    // What comes by a fragment of the same article is no arrival, and `type` is that of `key`.
    // oxlint-disable-next-line react/exhaustive-deps -- see above
  }, [id]);
  useEffect(() => {
    document.addEventListener('click', rememberLeaving, { capture: true });
    return () => document.removeEventListener('click', rememberLeaving, { capture: true });
  }, []);

  const stops = wayHere(trail);
  const here = trail.stops[trail.at];
  const follow = (event: MouseEvent, index: number): void => {
    const stop = trail.stops[index];
    if (!stop || isBrowsers(event)) return;
    if (stop.left) wantPlace({ path: paths.article.href(stop.article), left: stop.left });
    // Where the way back is the history's, it is not made longer.
    if (index === trail.at - 1 && here?.isStraight && here.entry === key) {
      event.preventDefault();
      void navigate(-1);
    } else goBackTo(index);
  };
  return (
    <TrailLine
      stops={stops.map(({ stop, index }) => ({
        ...stop,
        href: paths.article.href(stop.article) + (stop.left?.anchor ? `#${encodeURIComponent(stop.left.anchor)}` : ''),
        follow: (event) => follow(event, index),
      }))}
    />
  );
}
