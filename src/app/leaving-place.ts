import type { Leaving } from '#article/trail.ts';
import { markOf } from './focus-mark.ts';

/** What a place is told by: the parts of the article that have ids, without those that lie within lines, lists or cards. */
const anchors = '.article [id]:not(.claim, li, [popover], [popover] *)';

/** Where the reader is in the article that is shown, and the link by which they leave it. */
export function placeOfLeaving(link: HTMLAnchorElement): Leaving {
  const shown = [...document.querySelectorAll<HTMLElement>(anchors)].filter((element) => element.getClientRects().length > 0);
  const anchor = shown.findLast((element) => element.getBoundingClientRect().top <= 0) ?? shown[0];
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
