import { useSurroundings } from '../reader-context.ts';
import { RelatedLink } from './related-link.tsx';

/** An article called out in the text. One that the library does not have is left out. */
export function RelatedCallout({ id, article }: { id: string; article: string }) {
  const summary = useSurroundings().related.find((each) => each.id === article);
  if (!summary) return null;
  return (
    <aside id={id} className="related" aria-label="Related article">
      <RelatedLink article={article}>
        <span className="related-label">Related article</span>
        <b lang={summary.lang}>{summary.headline}</b>
        <span className="related-standfirst">
          {summary.standfirst} {summary.readingTime} min read
        </span>
      </RelatedLink>
    </aside>
  );
}
