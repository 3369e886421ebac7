import { useEffect, useState, type RefObject } from 'react';
import type { Point } from '../hover/safe-polygon.ts';

type Loaded = { Previews: typeof import('./previews.tsx').Previews; start: Point };

/**
 * Brings the previews of related articles when the mouse comes to the first link that has one. Until then, and where their
 * code cannot be had, the links are links.
 */
export function PreviewHost({ root }: { root: RefObject<HTMLElement | null> }) {
  const [loaded, setLoaded] = useState<Loaded | undefined>();
  useEffect(() => {
    const end = new AbortController();
    const load = ({ pointerType, target, clientX: x, clientY: y }: PointerEvent): void => {
      if (pointerType !== 'mouse' || !(target instanceof Element) || !target.closest('[data-preview]')) return;
      import('./previews.tsx').then(
        ({ Previews }) => {
          if (end.signal.aborted) return;
          end.abort();
          setLoaded({ Previews, start: { x, y } });
        },
        () => undefined,
      );
    };
    root.current?.addEventListener('pointerover', load, { signal: end.signal, passive: true });
    return () => end.abort();
  }, [root]);
  return loaded && <loaded.Previews root={root} start={loaded.start} />;
}
