import { closest, headingOf, whenShut } from './card-dom.ts';
import { keepFocus } from './sheet-focus.ts';
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

/** Keeps the click that shuts a sheet from reaching what lies under the darkened page. */
function shieldPage(sheet: HTMLElement, signal: AbortSignal): void {
  let isOutside = false;
  const hear = { capture: true, signal };
  document.addEventListener('pointerdown', ({ target }) => void (isOutside = !sheet.contains(target instanceof Node ? target : null)), hear);
  document.addEventListener(
    'click',
    (event) => {
      if (!isOutside || event.detail === 0) return;
      event.preventDefault();
      event.stopPropagation();
      sheet.hidePopover();
    },
    hear,
  );
}

/**
 * Opens a card as a sheet at the foot of the screen. It closes by its button, the page around it, Esc, a downward swipe or
 * Back. A popover that says of itself that it is modal: a modal dialog makes the whole page inert, which costs a slow phone
 * half of the time in which a card is to be there.
 */
export function openSheet(sheet: HTMLElement, claim: HTMLElement, marker: HTMLElement): void {
  // Closing gives the focus back to where it was: that is to be the marker.
  marker.focus({ preventScroll: true });
  sheet.classList.add('card-sheet');
  sheet.ariaModal = 'true';
  sheet.showPopover({ source: marker });
  // The sheet stands still: in an enlarged page, the view goes to it.
  headingOf(sheet)?.focus();
  keepInView(claim, sheet);
  const end = new AbortController();
  const { signal } = end;
  withHistoryEntry(sheet, signal);
  followSwipe(sheet, signal);
  keepFocus(sheet, signal);
  shieldPage(sheet, signal);
  whenShut(sheet, () => {
    end.abort();
    if (closest(document.activeElement, 'body > *') === null) marker.focus({ preventScroll: true });
  });
}
