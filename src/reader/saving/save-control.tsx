import { useMemo, useState } from 'react';
import type { Article } from '#article/article.ts';
import { count } from '#lib/count.ts';
import { useSurroundings } from '../reader-context.ts';
import { SaveButton } from './save-button.tsx';

/** Saves an article, with its related ones if the reader wants. */
export function SaveControl({ article: { id, headline, related } }: { article: Article }) {
  const known = useSurroundings().related;
  const [isWithRelated, setWithRelated] = useState(false);
  const others = useMemo(
    () => [...new Set(related.map(({ article }) => article))].filter((each) => each !== id && known.some((summary) => summary.id === each)),
    [id, known, related],
  );
  const ids = useMemo(() => (isWithRelated ? [id, ...others] : [id]), [id, isWithRelated, others]);
  return (
    <div className="save-control">
      <SaveButton ids={ids} headline={headline} />
      {others.length > 0 && (
        <label>
          <input type="checkbox" checked={isWithRelated} onChange={({ target }) => setWithRelated(target.checked)} />
          with {count(others.length, 'related story', 'related stories')}
        </label>
      )}
    </div>
  );
}
