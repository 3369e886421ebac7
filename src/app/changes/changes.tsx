import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { formatDate } from '#article/format.ts';
import { loadChanges, type ArticleChanges } from '#library/article-changes.ts';
import { ComparisonView } from '#reader/compare/comparison-view.tsx';
import { SaveButton } from '#reader/saving/save-button.tsx';
import { paths } from '../paths.ts';
import { sinceWords } from './change-notice.ts';

type State = 'looking' | 'failed' | ArticleChanges;

function useChanges(id: string): { state: State; again: () => void } {
  const client = useQueryClient();
  const [state, setState] = useState<State>('looking');
  const look = useCallback((): void => {
    loadChanges(client, id).then(setState, () => setState('failed'));
  }, [client, id]);
  useEffect(look, [look]);
  const again = (): void => {
    setState('looking');
    look();
  };
  return { state, again };
}

/** What changed in the story that the address names since the reader saved or read it, or why that cannot be said. */
export function Changes() {
  const [query] = useSearchParams();
  const id = query.get('article') ?? '';
  return <ChangesOf key={id} id={id} />;
}

function ChangesOf({ id }: { id: string }) {
  const { state, again } = useChanges(id);
  if (state === 'looking') return <p role="status">Comparing…</p>;
  if (state === 'failed') {
    return (
      <section className="note" aria-label="Nothing can be compared">
        <p>This story cannot be reached now. Check the connection, then retry.</p>
        <button type="button" className="button" onClick={again}>
          Retry
        </button>
      </section>
    );
  }
  const { article, known, comparison } = state;
  const { headline, lang, dir, published, modified } = article;
  return (
    <div className="comparison">
      <p className="standfirst" lang={lang} dir={dir}>
        <Link to={paths.article.href(id)} className="link">
          {headline}
        </Link>
      </p>
      {known ? (
        <>
          <p>
            Since {sinceWords(known)}. {modified ? `Updated ${formatDate(modified)}.` : `Published ${formatDate(published)}.`}
          </p>
          {comparison ? (
            <ComparisonView comparison={comparison} had={known.how} article={article} articleHref={paths.article.href(id)} />
          ) : (
            <p role="status">The text that could be had now is the one that you had then. A newer one, if there is one, needs a connection.</p>
          )}
          <p className="panel-actions">
            <SaveButton ids={[id]} headline={headline} />
          </p>
        </>
      ) : (
        <p>
          There is nothing to compare: no earlier text of this story is kept on this device. Stet keeps what you save, and the last 100 stories that you
          read.
        </p>
      )}
    </div>
  );
}
