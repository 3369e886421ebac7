import type { Article, Relation } from '#article/article.ts';
import type { Neighbours } from '#article/neighbours.ts';
import { nextReads, type NextRead } from '#article/next-reads.ts';
import { count } from '#lib/count.ts';
import { SaveButton } from '../saving/save-button.tsx';
import { RelatedLink } from './related-link.tsx';

const words: Record<Relation, string> = {
  background: 'Background',
  'follow-up': 'What came after',
  'same-event': 'The same event',
};

const reasons = ({ relation, sources }: NextRead): string[] => [
  ...(relation ? [words[relation]] : []),
  ...(sources > 0 ? [`Shares ${count(sources, 'source')}`] : []),
];

/** Where to go from here, and why. */
export function ReadNext({ article, neighbours }: { article: Article; neighbours: Neighbours }) {
  const reads = nextReads(article, neighbours);
  if (reads.length === 0) return null;
  return (
    <nav className="read-next" aria-labelledby="read-next-title" lang="en" dir="ltr">
      <h2 id="read-next-title">Read next</h2>
      <ul>
        {reads.map((read) => (
          <li key={read.summary.id}>
            <RelatedLink article={read.summary.id}>
              <span className="related-label">{reasons(read).join(' · ')}</span>
              <span className="related-story" lang={read.summary.lang} dir={read.summary.dir}>
                <b>{read.summary.headline}</b>
                <span className="related-standfirst">{read.summary.standfirst}</span>
              </span>
            </RelatedLink>
            <SaveButton ids={[read.summary.id]} headline={read.summary.headline} variant="quiet" />
          </li>
        ))}
      </ul>
    </nav>
  );
}
