import { useSyncExternalStore } from 'react';
import { useSurroundings } from '../reader-context.ts';
import { RelatedLink } from '../related/related-link.tsx';

/** Leads back to the story that was begun last. It stands in the margin above the first story, so that nothing moves when it comes. */
export function ContinueReading() {
  const { reading } = useSurroundings();
  const last = useSyncExternalStore(reading.subscribe, reading.last, () => undefined);
  if (!last) return null;
  return (
    <p className="continue-reading">
      <RelatedLink article={last.id}>
        Continue reading: <span lang={last.lang}>{last.headline}</span>
      </RelatedLink>
      <span className="continue-share">{Math.round(last.progress * 100)}% read</span>
    </p>
  );
}
