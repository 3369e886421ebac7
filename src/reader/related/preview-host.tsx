import { useEffect, useState, type RefObject } from 'react';
import { isResting } from '../hover/is-resting.ts';
import type { Point } from '../hover/safe-polygon.ts';

type Loaded = { Previews: typeof import('./previews.tsx').Previews; start: Point };

/** Where the mouse was last, on this page or the one before. */
let last: Point | undefined;

/**
 * Brings the previews of related articles when the mouse moves over the first link that has one. Until then, and where their
 * code cannot be had, the links are links.
 */
export function PreviewHost({ root }: { root: RefObject<HTMLElement | null> }) {
  const [loaded, setLoaded] = useState<Loaded | undefined>();
  useEffect(() => {
    const end = new AbortController();
    let isAsked = false;
    const follow = (event: PointerEvent): void => {
      const { pointerType, target, clientX: x, clientY: y } = event;
      if (last && isResting(last, event)) return;
      last = { x, y };
      if (isAsked || pointerType !== 'mouse' || !(target instanceof Element)) return;
      if (!target.closest('[data-preview]') || !root.current?.contains(target)) return;
      isAsked = true;
      import('./previews.tsx').then(
        ({ Previews }) => !end.signal.aborted && setLoaded({ Previews, start: last ?? { x, y } }),
        () => {
          isAsked = false;
        },
      );
    };
    document.addEventListener('pointermove', follow, { signal: end.signal, passive: true });
    return () => end.abort();
  }, [root]);
  return loaded && <loaded.Previews root={root} start={loaded.start} />;
}
