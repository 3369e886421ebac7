import { closest } from '../citation/card-dom.ts';
import { wantsSheet } from '../citation/card-popover.ts';
import { placeCard } from '../citation/place-card.ts';
import { followHover } from '../hover/follow-hover.ts';
import type { HoverDelay } from '../hover/hover-intent.ts';
import type { Point } from '../hover/safe-polygon.ts';

/** Milliseconds; links are passed over more often than claims, and their previews are larger. */
const delay: HoverDelay = { open: 600, close: 300 };

/** How far to the left of the pointer a preview begins, and how high the line is that it leaves free there, in CSS px. */
const gap = 24;
const line = 28;

/**
 * Opens previews beside the related links of an article that the mouse rests on. One set of listeners serves all links.
 * @param draw draws the preview of an article, closed
 * @param start where the mouse is
 * @returns a function that ends it
 */
export function followPreviews(root: HTMLElement, draw: (article: string) => HTMLElement | undefined, start: Point): () => void {
  const end = new AbortController();
  const { signal } = end;
  let preview: HTMLElement | undefined;
  let shown: HTMLElement | undefined;
  /** The link whose preview was shut while the mouse was over it: it stays shut until the mouse has left. */
  let dismissed: HTMLElement | undefined;
  const isOpen = (): boolean => preview?.matches(':popover-open') === true;

  const keyAt = (target: EventTarget | null): HTMLElement | undefined => {
    const link = closest(target, '[data-preview]') ?? undefined;
    if (link !== dismissed) dismissed = undefined;
    return link && link !== dismissed && root.contains(link) ? link : undefined;
  };
  const open = (link: HTMLElement, at: Point): void => {
    // A card that is open was asked for: a preview would shut it.
    if (document.querySelector('.card:popover-open')) return hover.closed(link);
    if (isOpen()) preview?.hidePopover();
    preview = draw(link.dataset['preview'] ?? '');
    if (!preview) return;
    shown = link;
    preview.showPopover();
    // Links are whole boxes: beside one of them there would be little room left.
    placeCard(preview, { left: at.x - gap, top: at.y - line / 2, bottom: at.y + line / 2 });
  };
  const close = (): void => {
    // Who works in a preview keeps it.
    if (!isOpen() || preview?.contains(document.activeElement)) return;
    shown = undefined;
    preview?.hidePopover();
  };
  const hover = followHover<HTMLElement>(
    {
      delay,
      keyAt,
      isInCard: (target) => closest(target, '.preview') !== null,
      openCardOf: () => (preview && isOpen() ? preview : null),
      isOff: wantsSheet,
      open,
      close,
    },
    signal,
    start,
  );
  // The platform shuts previews too: Esc, a click elsewhere.
  const onShut = (event: Event): void => {
    if (event.target !== preview || isOpen() || !shown) return;
    hover.closed(shown);
    dismissed = shown;
    shown = undefined;
  };
  root.addEventListener('toggle', onShut, { signal, capture: true });
  const first = keyAt(document.elementFromPoint(start.x, start.y));
  if (first && !wantsSheet()) hover.move({ over: first });
  return () => end.abort();
}
