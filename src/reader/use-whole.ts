import { startTransition, useEffect, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { afterFrame } from '#lib/when-free.ts';

/**
 * Whether a page is to be drawn whole. Where a reader follows a link to its beginning, what is on the first screen is drawn
 * first, and the rest right after it is seen; on the way back, or to a place in it, they need it whole at once.
 */
export function useWhole(): boolean {
  const { hash } = useLocation();
  const type = useNavigationType();
  const [isWhole, setWhole] = useState(type !== NavigationType.Push || hash !== '');
  useEffect(() => {
    let isGone = false;
    afterFrame(() => !isGone && startTransition(() => setWhole(true)));
    return () => {
      isGone = true;
    };
  }, []);
  return isWhole;
}
