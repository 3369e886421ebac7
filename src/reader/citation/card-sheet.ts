import { afterFrame } from '#lib/when-free.ts';
import { closest, headingOf, isOpen, whenShut } from './card-dom.ts';
import { keepFocus } from './sheet-focus.ts';
import { withHistoryEntry } from './sheet-history.ts';
import { followSwipe } from './sheet-swipe.ts';

/** Room kept between the cited line and the sheet's upper edge, in CSS px. */
const gap = 16;

/** How far to scroll for the cited line to stand above the sheet, in CSS px. */
function wayIntoView(claim: HTMLElement, sheet: HTMLElement): number {
  const line = [...claim.getClientRects()].at(-1);
  if (!line) return 0;
  const hidden = line.bottom + gap - (innerHeight - sheet.offsetHeight);
  return hidden > 0 ? hidden : Math.min(0, line.top - gap);
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
 * Lays a card out as a sheet at the foot of the screen, and shows it. A popover that says of itself that it is modal: a modal
 * dialog makes the whole page inert, which costs a slow phone half of the time in which a card is to be there.
 */
export function layOutSheet(sheet: HTMLElement, marker: HTMLElement): void {
  // It may have been beside its claim before.
  sheet.removeAttribute('style');
  sheet.ariaModal = 'true';
  sheet.showPopover({ source: marker });
}

/**
 * Hands a sheet that is laid out to the reader. It closes by its button, the page around it, Esc, a downward swipe or Back:
 * that is made ready right after it is painted.
 */
export function handOverSheet(sheet: HTMLElement, claim: HTMLElement, marker: HTMLElement): void {
  const way = wayIntoView(claim, sheet);
  sheet.classList.remove('card-covered');
  if (way !== 0) scrollBy({ top: way, behavior: 'instant' });
  // The sheet stands still: in an enlarged page, the view goes to it.
  headingOf(sheet)?.focus();
  const end = new AbortController();
  const { signal } = end;
  whenShut(sheet, () => {
    end.abort();
    if (closest(document.activeElement, 'body > *') === null) marker.focus({ preventScroll: true });
  });
  afterFrame(() => {
    if (signal.aborted || !isOpen(sheet)) return;
    withHistoryEntry(sheet, signal);
    followSwipe(sheet, signal);
    keepFocus(sheet, signal);
    shieldPage(sheet, signal);
  });
}
