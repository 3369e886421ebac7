import type { MouseEvent } from 'react';
import { useNavigate } from 'react-router';
import type { Article } from '#article/article.ts';
import { citedPassages } from '#article/cited-passages.ts';
import { useSurroundings } from '../reader-context.ts';
import { drawSourceEntry } from './draw-source-entry.tsx';
import { SourceFiles } from './source-files.tsx';

/** The numbered list of an article's sources, each with the way back to its claims. */
export function SourceList({ article: { id, sources, citations } }: { article: Article }) {
  const navigate = useNavigate();
  const { sourceHref, fileHref } = useSurroundings();
  if (sources.length === 0) return null;
  const passages = citedPassages(citations);
  // One listener for all links to pages of the app: a list may be long.
  const follow = (event: MouseEvent<HTMLElement>): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-page]') : null;
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain) return;
    event.preventDefault();
    void navigate(link.dataset['page'] ?? '/');
  };
  return (
    <section className="sources" role="doc-bibliography" aria-labelledby="sources-title" lang="en" dir="ltr">
      <h2 id="sources-title">Sources</h2>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the links in it are what is clicked */}
      <ol onClick={follow}>
        {sources.map((source) => {
          const page = sourceHref(source);
          return drawSourceEntry(source, { page, href: fileHref(page.slice(1)), passages: passages.get(source.id) ?? [] });
        })}
      </ol>
      <SourceFiles article={id} sources={sources} />
    </section>
  );
}
