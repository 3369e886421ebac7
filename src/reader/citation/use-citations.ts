import { useEffect, type RefObject } from 'react';

/**
 * Brings the cards of the article in `root` to life: hover, pinning, sheet, keys. Until its code is here the platform
 * opens the cards by itself, so it may come last.
 */
export function useCitations(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let isGone = false;
    let end = (): void => {
      isGone = true;
    };
    void import('./follow-citations.ts').then(({ followCitations }) => {
      if (!isGone && root.current) end = followCitations(root.current);
    });
    return () => end();
  }, [root]);
}
