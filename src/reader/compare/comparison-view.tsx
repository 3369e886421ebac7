import { Link } from 'react-router';
import type { Article } from '#article/article.ts';
import { isSameToRead, type Comparison, type PassageChange } from '#article/compare/compare-articles.ts';
import { formatDate } from '#article/format.ts';
import { count } from '#lib/count.ts';
import './compare.css';
import { passageWords } from './describe-changes.ts';
import { SidesView } from './sides-view.tsx';
import { SourceChanges } from './source-changes.tsx';
import { SupportChanges } from './support-changes.tsx';

type Props = {
  comparison: Comparison;
  /** What the reader did with the earlier text. */
  had: 'saved' | 'read';
  article: Pick<Article, 'lang' | 'dir'>;
  articleHref: string;
};

function PassageView({ change, had, article, articleHref }: { change: PassageChange } & Omit<Props, 'comparison'>) {
  const { kind, key, before, now, isMoved } = change;
  return (
    <li>
      <h3>
        {passageWords[kind]}
        {before.length === 0 ? ', added' : now.length === 0 ? ', removed' : isMoved ? ', moved' : ''}
      </h3>
      <SidesView before={before} now={now} had={had} lang={article.lang} dir={article.dir} />
      {key !== undefined && (
        <p>
          <Link to={`${articleHref}#${key}`} className="link">
            Go to it in the story
          </Link>
        </p>
      )}
    </li>
  );
}

function CorrectionsList({ title, corrections, article: { lang, dir } }: { title: string; corrections: Comparison['corrections']; article: Props['article'] }) {
  if (corrections.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul className="changes">
        {corrections.map(({ date, text }, index) => (
          <li key={index}>
            <b>{formatDate(date)}.</b>{' '}
            <span lang={lang} dir={dir}>
              {text}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In what two versions of a story differ: corrections first, then its passages, then its sources. */
export function ComparisonView(props: Props) {
  const { comparison, article, had, articleHref } = props;
  const { corrections, withdrawn, passages, support, sources, unchanged, moved } = comparison;
  if (isSameToRead(comparison)) return <p role="status">Nothing that you read has changed: words, figures and sources are the same.</p>;
  return (
    <>
      <CorrectionsList title="Corrected since" corrections={corrections} article={article} />
      <CorrectionsList title="Corrections that were taken out" corrections={withdrawn} article={article} />
      <section aria-label="Changed passages">
        <h2>{passages.length === 0 ? 'No passage reads otherwise' : count(passages.length, 'changed passage', 'changed passages')}</h2>
        {passages.length > 0 && (
          <ul className="changes">
            {passages.map((change, index) => (
              <PassageView key={index} change={change} had={had} article={article} articleHref={articleHref} />
            ))}
          </ul>
        )}
        <p>
          {count(unchanged, 'passage', 'passages')} unchanged{moved > 0 ? `, ${moved} of them in another place` : ''}.
        </p>
      </section>
      <SupportChanges support={support} had={had} article={article} articleHref={articleHref} />
      <SourceChanges sources={sources} had={had} />
    </>
  );
}
