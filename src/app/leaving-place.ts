import type { Leaving } from '#article/trail.ts';
import { markOf } from './focus-mark.ts';

/** What a place is told by: the parts of the article that have ids, without those that lie within lines, lists or cards. */
const anchors = '.article [id]:not(.claim, li, [popover], [popover] *)';

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;

/** Where the reader is in the article that is shown, and the link by which they leave it. */
export function placeOfLeaving(link: HTMLAnchorElement): Leaving {
  const all = [...document.querySelectorAll<HTMLElement>(anchors)];
  // From the end, where links to other stories are, so that few of them are looked at.
  const anchor = all.findLast((element) => isShown(element) && element.getBoundingClientRect().top <= 0) ?? all.find(isShown);
  return {
    anchor: anchor?.id ?? '',
    offset: anchor ? -anchor.getBoundingClientRect().top : 0,
    ...markOf(link),
    to: link.pathname,
  };
}

/** Scrolls to where the reader was, whatever the width of the window is by now. */
export function scrollToPlace({ anchor, offset }: Leaving): void {
  const element = document.getElementById(anchor);
  if (element) scrollTo({ top: scrollY + element.getBoundingClientRect().top + offset, behavior: 'instant' });
}
