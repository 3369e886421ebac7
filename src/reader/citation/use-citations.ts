import { useEffect, type RefObject } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { breathe } from '#lib/when-free.ts';
import type { DrawCard } from './card-host.tsx';
import { claimInHash } from './card-dom.ts';

/** On its way while the page comes to life, after the page's own code. Without it the platform opens the printed cards as before. */
const following = breathe()
  .then(() => import('./follow-citations.ts'))
  .catch(() => undefined);

/**
 * Brings the cards of the article in `root` to life: hover, pinning, sheet, keys, claim links. Until its code is here the
 * platform opens the printed cards by itself, so it may come last.
 * @param draw draws a live card
 */
export function useCitations(root: RefObject<HTMLElement | null>, draw: RefObject<DrawCard | null>): void {
  const { hash, key } = useLocation();
  const type = useNavigationType();
  useEffect(() => {
    let isGone = false;
    let end = (): void => {
      isGone = true;
    };
    // A reader who comes back has seen the card that the address names.
    const isArrival = type !== NavigationType.Pop || key === 'default';
    const asked = isArrival ? claimInHash(hash) : undefined;
    void following.then((module) => {
      const [article, cards] = [root.current, draw.current];
      if (isGone || !article || !cards || !module) return;
      end = module.followCitations(article, cards, asked);
    });
    return () => end();
    // What the address asks for counts when the article is opened; later changes are followed there.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [root, draw]);
}
