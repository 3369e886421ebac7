import { Link } from 'react-router';
import { topicList } from '#article/lists/slug.ts';
import type { Article } from '#article/article.ts';
import { formatDate, formatDays } from '#article/format.ts';
import { useSurroundings } from './reader-context.ts';
import type { Thread } from '#article/neighbours.ts';
import { ThreadLine } from './related/thread-line.tsx';
import { ClaimsPanel } from './sources/claims-panel.tsx';
import { SourceMixStrip } from './sources/source-mix-strip.tsx';

/** Topics, headline, standfirst, when and where, and what the story stands on. */
export function ArticleHead({ article, thread }: { article: Article; thread: Thread | undefined }) {
  const { topics, headline, standfirst, bylines, located, published, modified, eventStart, eventEnd, readingTime } = article;
  const { listHref } = useSurroundings();
  return (
    <header className="article-head">
      {topics.length > 0 && (
        <ul className="kicker" aria-label="Topics">
          {topics.map((topic) => (
            <li key={topic}>
              <Link to={listHref(topicList(topic))}>{topic}</Link>
            </li>
          ))}
        </ul>
      )}
      <h1 tabIndex={-1}>{headline}</h1>
      <p className="standfirst">{standfirst}</p>
      <ul className="meta" lang="en" dir="ltr">
        {bylines.length > 0 && <li>By {bylines.join(', ')}</li>}
        {eventStart !== undefined && (
          <li>
            <time dateTime={eventStart}>{formatDays(eventStart, eventEnd)}</time>
          </li>
        )}
        <li>{located}</li>
        <li>{readingTime} min read</li>
        <li>
          Published <time dateTime={published}>{formatDate(published)}</time>
        </li>
        {modified !== undefined && (
          <li>
            Updated <time dateTime={modified}>{formatDate(modified)}</time>
          </li>
        )}
      </ul>
      {thread && <ThreadLine thread={thread} />}
      <SourceMixStrip mix={article.sourceMix}>
        <ClaimsPanel article={article} />
      </SourceMixStrip>
    </header>
  );
}
