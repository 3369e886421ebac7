import { Link } from 'react-router';
import { formatDate } from '#article/format.ts';
import type { Thread, ThreadPart } from '#article/neighbours.ts';
import { besideIn } from '#article/threads.ts';
import { useSurroundings } from '../reader-context.ts';
import { RelatedLink } from './related-link.tsx';
import { threadId } from './thread-line.tsx';

function Step({ to, rel }: { to: ThreadPart; rel: 'prev' | 'next' }) {
  return (
    <RelatedLink article={to.id} rel={rel}>
      <span className="related-label">{rel === 'prev' ? 'Previous part' : 'Next part'}</span>
      <b lang={to.lang}>
        <bdi>{to.headline}</bdi>
      </b>
      <time dateTime={to.day} className="related-standfirst">
        {formatDate(to.day)}
      </time>
    </RelatedLink>
  );
}

/** A list item of a part: its number, its headline, its day. The one that is being read is named and leads nowhere. */
function drawPart({ part, id, headline, lang, day }: ThreadPart, here: number, href: (id: string) => string) {
  const title = <bdi lang={lang}>{headline}</bdi>;
  return (
    <li key={id} value={part}>
      {part === here ? <b aria-current="page">{title}</b> : <Link to={href(id)}>{title}</Link>}{' '}
      <time dateTime={day}>{formatDate(day)}</time>
    </li>
  );
}

/** The running story that an article is a part of: the parts before and after it, and a list of the parts around it. */
export function ThreadView({ thread }: { thread: Thread }) {
  const { articleHref } = useSurroundings();
  const { title, part, count, parts } = thread;
  const { previous, next } = besideIn(thread);
  return (
    <nav id={threadId} className="thread" aria-labelledby="thread-title" lang="en" dir="ltr">
      <h2 id="thread-title">
        Part {part} of {count} of <bdi>{title}</bdi>
      </h2>
      <div className="thread-steps">
        {previous && <Step to={previous} rel="prev" />}
        {next && <Step to={next} rel="next" />}
      </div>
      <details>
        <summary>{parts.length === count ? `All ${count} parts` : `${parts.length} of ${count} parts, around this one`}</summary>
        <ol>{parts.map((each) => drawPart(each, part, articleHref))}</ol>
      </details>
    </nav>
  );
}
