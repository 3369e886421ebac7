import type { ArticleSummary } from '#article/summary.ts';
import { LibraryRow } from './library-row.tsx';
import { PictureView } from './picture-view.tsx';
import { RelatedLink } from './related/related-link.tsx';
import { SummaryFacts } from './summary-facts.tsx';

/** The library: the newest story at full size, the others in a list. */
export function LibraryView({ articles: [first, ...others] }: { articles: ArticleSummary[] }) {
  if (!first) return <p className="notice">There are no stories yet: put article files into public/articles.</p>;
  return (
    <div className="library">
      <h1 className="sr-only" tabIndex={-1}>
        Stories
      </h1>
      <article className="library-first" lang={first.lang} dir={first.dir}>
        <div>
          {first.topics[0] !== undefined && <p className="kicker">{first.topics[0]}</p>}
          <h2>
            <RelatedLink article={first.id}>{first.headline}</RelatedLink>
          </h2>
          <p className="standfirst">{first.standfirst}</p>
          <SummaryFacts summary={first} />
        </div>
        {first.lead && <PictureView article={first.id} figure={first.lead} eager />}
      </article>
      {others.length > 0 && (
        <ul className="library-list">
          {others.map((summary) => (
            <LibraryRow key={summary.id} summary={summary} />
          ))}
        </ul>
      )}
    </div>
  );
}
