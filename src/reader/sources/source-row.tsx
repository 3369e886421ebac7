import { Link } from 'react-router';
import type { LibrarySourceSummary } from '#article/library-source.ts';
import { formatDate } from '#article/format.ts';
import { count } from '#lib/count.ts';
import { sourceLanguage } from './describe-source.ts';
import { kindWords } from './kind-words.ts';

type Props = { source: LibrarySourceSummary; href: string };

/** One source of the list: when it was published, what it is, how much rests on it. */
export function SourceRow({ source, href }: Props) {
  const { publisher, title, summary, kind, lang, stake, published, articles, claims } = source;
  const language = sourceLanguage(source);
  return (
    <li>
      <span>{published === undefined ? 'No date' : <time dateTime={published}>{formatDate(published)}</time>}</span>
      <div>
        <Link to={href} className="source-name" lang={title === undefined ? undefined : lang}>
          <bdi>{title ?? summary ?? publisher}</bdi>
        </Link>
        {stake !== undefined && <p>A stake in it: {stake}</p>}
      </div>
      <div className="source-rests">
        <span className="source-kind" data-kind={kind}>
          {kindWords[kind].one}
        </span>
        {language !== undefined && ` · ${language}`}
        <span className="source-count">
          {count(claims, 'claim')} in {articles === 1 ? '1 story' : `${articles} stories`}
        </span>
      </div>
    </li>
  );
}
