import { cardNumberAt, claimNumberAt, openCard } from './card-dom.ts';

const isBelow = (claim: HTMLElement): boolean => claim.getBoundingClientRect().top >= 0;

/** The claim that a reader who has none open and none focused is at: the first below the window's upper edge, or the last above. */
function nearest(claims: HTMLElement[], by: 1 | -1): HTMLElement | undefined {
  return by === 1 ? claims.find(isBelow) : claims.findLast((claim) => !isBelow(claim));
}

/** The number of the article's next (`1`) or previous (`-1`) citation, counted from the open or focused one. */
export function stepCitation(root: HTMLElement, by: 1 | -1): number | undefined {
  const claims = [...root.querySelectorAll<HTMLElement>('[data-claim]')];
  const from = cardNumberAt(openCard(root)) ?? claimNumberAt(document.activeElement);
  const target = from === undefined ? nearest(claims, by) : claims[from - 1 + by];
  return claimNumberAt(target ?? null);
}
