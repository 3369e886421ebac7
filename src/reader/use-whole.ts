import { startTransition, useEffect, useState } from 'react';
import { afterFrame } from '#lib/when-free.ts';

/**
 * Whether a page is drawn whole. What is on its first screen is drawn first, and the rest right after that is seen.
 * @param isWholeAtOnce for readers who come back to it, or to a place in it
 */
export function useWhole(isWholeAtOnce: boolean): boolean {
  const [isWhole, setWhole] = useState(isWholeAtOnce);
  useEffect(() => {
    let isGone = false;
    afterFrame(() => !isGone && startTransition(() => setWhole(true)));
    return () => {
      isGone = true;
    };
  }, []);
  return isWhole;
}
