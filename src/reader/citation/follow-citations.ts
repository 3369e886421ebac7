import { cardNumberAt, cardOf, claimNumberAt, isOpen, markerOf, openCard } from './card-dom.ts';
import { closeCard, openPopover, wantsSheet } from './card-popover.ts';
import { openSheet } from './card-sheet.ts';
import { followHover } from './follow-hover.ts';
import { stepCitation } from './step-citation.ts';

/** Whether a click should be left to the browser, or ends a selection of text. */
const isBrowsers = (event: MouseEvent): boolean =>
  event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.defaultPrevented;

const selectsText = (): boolean => getSelection()?.isCollapsed === false;

/**
 * Follows pointer and keys over an article and opens its citations' cards by them. One set of listeners serves all.
 * @returns a function that ends it
 */
export function followCitations(root: HTMLElement): () => void {
  const end = new AbortController();
  const { signal } = end;
  const hover = followHover(root, signal);
  let pointer = 'mouse';

  const open = (number: number, withKeyboard: boolean): void => {
    const touched = pointer === 'touch' && !withKeyboard;
    if (touched || wantsSheet()) openSheet(root, number);
    else openPopover(root, number, { takeFocus: withKeyboard });
  };

  root.addEventListener('pointerdown', (event) => (pointer = event.pointerType), { signal, capture: true });
  root.addEventListener(
    'click',
    (event) => {
      const number = claimNumberAt(event.target);
      if (number === undefined || isBrowsers(event)) return;
      const onMarker = event.target instanceof Element && event.target.closest('.marker') !== null;
      const onLink = event.target instanceof Element && event.target.closest('a') !== null;
      if (onLink || (!onMarker && selectsText())) return;
      // From here the platform's own way of opening the card is replaced by ours.
      event.preventDefault();
      const withKeyboard = event.detail === 0;
      const card = cardOf(root, number);
      if (card && isOpen(card) && !withKeyboard && onMarker && hover.pinned() === number) closeCard(card);
      else {
        hover.pin(number);
        open(number, withKeyboard);
      }
    },
    { signal },
  );
  root.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
      const card = openCard(root);
      if (link && card && cardNumberAt(link) !== undefined) closeCard(card);
    },
    { signal, capture: true },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key !== '[' && event.key !== ']') return;
      const number = stepCitation(root, event.key === ']' ? 1 : -1);
      if (number === undefined) return;
      event.preventDefault();
      hover.pin(number);
      const current = openCard(root);
      if (current) closeCard(current);
      markerOf(root, number)?.scrollIntoView({ block: 'nearest' });
      open(number, true);
    },
    { signal },
  );
  return () => end.abort();
}
