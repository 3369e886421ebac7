import { controlCards } from './card-control.ts';
import { cardNumberAt, claimInHash, claimNumberAt, claimOf, closest } from './card-dom.ts';
import type { DrawCard } from './card-host.tsx';
import { hoverCards } from './hover-cards.ts';
import { stepCitation } from './step-citation.ts';

/** Milliseconds after letting go in which a click must have come. */
const clickDelay = 500;

/** Whether a click should be left to the browser, or ends a selection of text. */
const isBrowsers = (event: MouseEvent): boolean =>
  event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.defaultPrevented;

const selectsText = (): boolean => getSelection()?.isCollapsed === false;

/**
 * Follows pointer, keys and address over an article and opens its citations' cards by them. One set of listeners serves
 * all claims.
 * @param draw draws a claim's card
 * @param asked the claim that the address asked for when the article was opened
 * @returns a function that ends it
 */
export function followCitations(root: HTMLElement, draw: DrawCard, asked: number | undefined): () => void {
  const end = new AbortController();
  const { signal } = end;
  const cards = controlCards(root, draw, (number) => hover.closed(number), signal);
  const hover = hoverCards(cards, signal);
  let pointer = 'mouse';
  let releasing: ReturnType<typeof setTimeout> | undefined;

  root.addEventListener(
    'pointerdown',
    (event) => {
      pointer = event.pointerType;
      clearTimeout(releasing);
      const number = claimNumberAt(event.target);
      if (number === undefined) return;
      if (event.button === 0 && closest(event.target, '.marker')) cards.cover(number, { by: pointer === 'touch' ? 'touch' : 'mouse' });
      else cards.prepare(number);
    },
    { signal, capture: true },
  );
  document.addEventListener('pointercancel', cards.release, { signal });
  document.addEventListener('pointerup', () => void (releasing = setTimeout(cards.release, clickDelay)), { signal });
  root.addEventListener(
    'click',
    (event) => {
      const number = claimNumberAt(event.target);
      if (number === undefined || isBrowsers(event) || closest(event.target, 'a')) return;
      const onMarker = closest(event.target, '.marker') !== null;
      if (!onMarker && selectsText()) return;
      // From here the platform's own way of opening the card is replaced by ours.
      event.preventDefault();
      const by = event.detail === 0 ? 'keyboard' : pointer === 'touch' ? 'touch' : 'mouse';
      if (by !== 'keyboard' && onMarker && cards.shows(number) && hover.pinned() === number) return cards.close();
      cards.open(number, { by });
      hover.pin(number);
    },
    { signal },
  );

  // Links within the page: a card gives way to what it leads to, and a way back to a claim opens nothing.
  let isWayBack = false;
  root.addEventListener(
    'click',
    (event) => {
      const link = closest(event.target, 'a[href^="#"]');
      if (!link || isBrowsers(event)) return;
      isWayBack = claimInHash(link.getAttribute('href') ?? '') !== undefined;
      if (cardNumberAt(link) !== undefined) cards.close();
    },
    { signal, capture: true },
  );
  const openAsked = (number: number | undefined): void => {
    if (number === undefined || !claimOf(root, number)) return;
    claimOf(root, number)?.scrollIntoView({ block: 'center' });
    cards.open(number, { by: 'address' });
    hover.pin(number);
  };
  addEventListener(
    'hashchange',
    () => {
      if (!isWayBack) openAsked(claimInHash(location.hash));
      isWayBack = false;
    },
    { signal },
  );
  openAsked(asked);

  document.addEventListener(
    'keydown',
    (event) => {
      if (closest(event.target, 'input, textarea, select, [contenteditable]') || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key !== '[' && event.key !== ']') return;
      const number = stepCitation(root, event.key === ']' ? 1 : -1);
      if (number === undefined) return;
      event.preventDefault();
      claimOf(root, number)?.scrollIntoView({ block: 'nearest' });
      cards.open(number, { by: 'keyboard' });
      hover.pin(number);
    },
    { signal },
  );
  return () => end.abort();
}
