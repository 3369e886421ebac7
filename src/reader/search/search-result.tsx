import { memo } from 'react';
import { Link } from 'react-router';
import { formatDate } from '#article/format.ts';
import type { Hit } from '#search/find-hits.ts';
import type { SearchResult } from '#search/respond.ts';
import { useSurroundings } from '../reader-context.ts';
import { MarkedText } from './marked-text.tsx';

function HitView({ hit: { target, lang, parts, source }, href }: { hit: Hit; href: string }) {
  return (
    <li>
      <Link to={`${href}#${target}`}>
        {source && (
          <span className="hit-source">
            Source {source.number}: {source.publisher}
          </span>
        )}
        <span lang={lang} dir="auto">
          <MarkedText parts={parts} />
        </span>
      </Link>
    </li>
  );
}

/** A story that was found: its headline, and the sentences in which the words stand, each a link to its very place. */
export const SearchResultView = memo(function SearchResultView({ result }: { result: SearchResult }) {
  const { id, day, lang, dir, headline, standfirst, hits } = result;
  const href = useSurroundings().articleHref(id);
  const isMarked = standfirst.some(({ isHit }) => isHit);
  return (
    <li className="result">
      <time dateTime={day}>{formatDate(day)}</time>
      <div>
        <h2 lang={lang} dir={dir}>
          <Link to={href}>
            <MarkedText parts={headline} />
          </Link>
        </h2>
        {(isMarked || hits.length === 0) && (
          <p className="result-standfirst" lang={lang} dir={dir}>
            <MarkedText parts={standfirst} />
          </p>
        )}
        {hits.length > 0 && (
          <ul className="hits">
            {hits.map((hit, index) => (
              <HitView key={index} hit={hit} href={href} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
});
