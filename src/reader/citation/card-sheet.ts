import { headingOf } from './card-dom.ts';
import { withHistoryEntry } from './sheet-history.ts';
import { followSwipe } from './sheet-swipe.ts';

/** Room kept between the cited line and the sheet's upper edge, in CSS px. */
const gap = 16;

/** Scrolls so far that the cited line stands above the sheet. */
function keepInView(claim: HTMLElement, sheet: HTMLElement): void {
  const line = [...claim.getClientRects()].at(-1);
  if (!line) return;
  const hidden = line.bottom + gap - (innerHeight - sheet.offsetHeight);
  if (hidden > 0) scrollBy({ top: hidden, behavior: 'instant' });
  else if (line.top < gap) scrollBy({ top: line.top - gap, behavior: 'instant' });
}

/** Whether a click fell on the darkened page around an open sheet. */
function isBackdrop(event: MouseEvent, sheet: HTMLElement): boolean {
  const { left, right, top, bottom } = sheet.getBoundingClientRect();
  const { clientX: x, clientY: y } = event;
  return event.target === sheet && event.detail > 0 && (x < left || x > right || y < top || y > bottom);
}

/**
 * Opens a card as a sheet at the foot of the screen. It closes by its button, the page around it, Esc, a downward swipe or
 * Back.
 */
export function openSheet(sheet: HTMLDialogElement, claim: HTMLElement, marker: HTMLElement): void {
  // Closing gives the focus back to where it was: that is to be the marker.
  marker.focus({ preventScroll: true });
  sheet.showModal();
  headingOf(sheet)?.focus({ preventScroll: true });
  keepInView(claim, sheet);
  const end = new AbortController();
  const { signal } = end;
  withHistoryEntry(sheet, signal);
  followSwipe(sheet, signal);
  sheet.addEventListener(
    'click',
    (event) => {
      const onClose = event.target instanceof Element && event.target.closest('.card-close');
      if (onClose || isBackdrop(event, sheet)) sheet.close();
    },
    { signal },
  );
  sheet.addEventListener('close', () => end.abort(), { once: true });
}
