import { Link } from 'react-router';
import type { Article } from '#article/article.ts';
import type { SupportChange } from '#article/compare/compare-articles.ts';
import type { Piece } from '#article/compare/mark-words.ts';
import type { Source } from '#article/source.ts';
import { count } from '#lib/count.ts';
import { SidesView } from './sides-view.tsx';

type Props = { support: SupportChange[]; had: 'saved' | 'read'; article: Pick<Article, 'lang' | 'dir'>; articleHref: string };

/** The names of sources; those that the other side does not have are marked. */
const names = (sources: Source[], others: Source[], mark: 'removed' | 'added'): Piece[] =>
  sources.map(({ id, publisher, title }, index) => ({
    kind: others.some((other) => other.id === id) ? 'same' : mark,
    text: `${title ? `${publisher}, ${title}` : publisher}${index < sources.length - 1 ? '; ' : ''}`,
  }));

/** Claims that kept their words and stand on other sources now. */
export function SupportChanges({ support, had, article: { lang, dir }, articleHref }: Props) {
  if (support.length === 0) return null;
  return (
    <section aria-label="Claims on other sources">
      <h2>{count(support.length, 'claim on other sources', 'claims on other sources')}</h2>
      <ul className="changes">
        {support.map(({ words, key, before, now }, index) => (
          <li key={index}>
            <h3 lang={lang} dir={dir}>
              {key === undefined ? (
                words
              ) : (
                <Link to={`${articleHref}#${key}`} className="link">
                  {words}
                </Link>
              )}
            </h3>
            <SidesView before={names(before, now, 'removed')} now={names(now, before, 'added')} had={had} />
          </li>
        ))}
      </ul>
    </section>
  );
}
