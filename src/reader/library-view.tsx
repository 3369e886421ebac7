import type { ArticleSummary } from '#article/summary.ts';
import { LibraryFilter } from './library-filter.tsx';
import { LibraryRow } from './library-row.tsx';
import { PictureView } from './picture-view.tsx';
import { ContinueReading } from './reading/continue-reading.tsx';
import { ReadMark } from './reading/read-mark.tsx';
import { RelatedLink } from './related/related-link.tsx';
import { SaveButton } from './saving/save-button.tsx';
import { SummaryFacts } from './summary-facts.tsx';
import { useQuery } from './use-query.ts';

/** The library: the newest story at full size, the others in a list. */
export function LibraryView({ articles }: { articles: ArticleSummary[] }) {
  const { isAwake, get, set } = useQuery();
  const differing = articles.filter(({ sourcesDiffer }) => sourcesDiffer);
  const canNarrow = articles.length > 1 && differing.length > 0;
  const differ = canNarrow && get('differ') === '1';
  const [first, ...others] = differ ? differing : articles;
  if (!first) return <p className="notice">There are no stories yet: put article files into public/articles.</p>;
  return (
    <div className="library">
      <h1 className="sr-only" tabIndex={-1}>
        Stories
      </h1>
      <ContinueReading />
      <article className="library-first" lang={first.lang} dir={first.dir}>
        <div>
          {first.topics[0] !== undefined && <p className="kicker">{first.topics[0]}</p>}
          <h2>
            <RelatedLink article={first.id}>{first.headline}</RelatedLink>
          </h2>
          <p className="standfirst">{first.standfirst}</p>
          <SummaryFacts summary={first} />
          <div className="library-tools">
            <SaveButton ids={[first.id]} headline={first.headline} variant="quiet" />
            <ReadMark article={first.id} />
          </div>
        </div>
        {first.lead && <PictureView article={first.id} figure={first.lead} eager />}
      </article>
      {canNarrow && (
        <LibraryFilter
          differ={differ}
          isAwake={isAwake}
          onDiffer={(wanted) => set('differ', wanted ? '1' : undefined)}
          result={differ ? `${differing.length} of ${articles.length} stories` : `${articles.length} stories`}
        />
      )}
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
