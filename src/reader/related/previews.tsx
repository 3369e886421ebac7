import { useEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Point } from '../hover/safe-polygon.ts';
import { useSurroundings } from '../reader-context.ts';
import { followPreviews } from './follow-previews.ts';
import { Preview } from './preview.tsx';

/** Draws the preview that is wanted, one at a time. `start` is where the mouse is. */
export function Previews({ root, start }: { root: RefObject<HTMLElement | null>; start: Point }) {
  const { related } = useSurroundings();
  const [wanted, setWanted] = useState<string | undefined>();
  const popover = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!root.current) return undefined;
    const draw = (article: string): HTMLElement | undefined => {
      flushSync(() => setWanted(article));
      return popover.current ?? undefined;
    };
    return followPreviews(root.current, draw, start);
  }, [root, start]);
  const summary = related.find(({ id }) => id === wanted);
  return summary && <Preview key={summary.id} ref={popover} summary={summary} />;
}
