import { topicList } from '#article/lists/slug.ts';
import type { ArticleSummary } from '#article/summary.ts';
import { Link } from 'react-router';
import { PictureView } from '../picture-view.tsx';
import { useSurroundings } from '../reader-context.ts';
import { ReadMark } from '../reading/read-mark.tsx';
import { RelatedLink } from '../related/related-link.tsx';
import { SaveButton } from '../saving/save-button.tsx';
import { SummaryFacts } from '../summary-facts.tsx';

/** The newest story of the library, at full size with its picture. */
export function LeadStory({ summary }: { summary: ArticleSummary }) {
  const { id, headline, standfirst, lang, dir, topics, lead } = summary;
  const { listHref } = useSurroundings();
  const [topic] = topics;
  return (
    <article className="library-first" lang={lang} dir={dir}>
      <div>
        {topic !== undefined && (
          <p className="kicker">
            <Link to={listHref(topicList(topic))}>{topic}</Link>
          </p>
        )}
        <h2>
          <RelatedLink article={id}>{headline}</RelatedLink>
        </h2>
        <p className="standfirst">{standfirst}</p>
        <SummaryFacts summary={summary} />
        <div className="library-tools">
          <SaveButton ids={[id]} headline={headline} variant="quiet" />
          <ReadMark article={id} />
        </div>
      </div>
      {lead && <PictureView article={id} figure={lead} eager />}
    </article>
  );
}
