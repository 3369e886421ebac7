import { Suspense, useRef, type RefObject } from 'react';
import type { Article } from '#article/article.ts';
import type { Neighbours } from '#article/neighbours.ts';
import { ArticleHead } from './article-head.tsx';
import { BlockView } from './block-view.tsx';
import { FigureBlock } from './blocks/figure-block.tsx';
import { CardHost, type DrawCard } from './citation/card-host.tsx';
import { useCitations } from './citation/use-citations.ts';
import { Changes } from './changes.tsx';
import { Corrections } from './corrections.tsx';
import { MarginSwitch } from './margin/margin-switch.tsx';
import { PreviewHost } from './related/preview-host.tsx';
import { ReadNext } from './related/read-next.tsx';
import { ThreadView } from './related/thread-view.tsx';
import { SaveControl } from './saving/save-control.tsx';
import { SourceList } from './sources/source-list.tsx';
import { useWhole } from './use-whole.ts';
import './citation/citation.css';
import './blocks/blocks.css';
import './margin/margin.css';
import './related/related.css';
import './saving/saving.css';
import './article.css';

/** How many blocks a phone's first screen has room for: below the head, and below the lead. */
const firstScreen = { head: 3, lead: 1 };

type Props = {
  article: Article;
  neighbours: Neighbours;
  /** Whether all of it is drawn at once, not the first screen first. */
  isWholeAtOnce: boolean;
};

/** A part of its own: it follows the address, with which the article need not be drawn anew. */
function Citations({ root, draw }: { root: RefObject<HTMLElement | null>; draw: RefObject<DrawCard | null> }) {
  useCitations(root, draw);
  return null;
}

/**
 * An article, whole: head, lead, body, sources, where to go next, and the card that is wanted. Nothing in it is waited for:
 * its boundaries are where the taking over of a printed page may pause.
 */
export function ArticleView({ article, neighbours, isWholeAtOnce }: Props) {
  const root = useRef<HTMLElement>(null);
  const draw = useRef<DrawCard>(null);
  const isWhole = useWhole(isWholeAtOnce);
  const firstParagraph = article.body.findIndex(({ kind }) => kind === 'paragraph');
  const dateline = article.located.split(',')[0];
  return (
    <article ref={root} className="article" lang={article.lang} dir={article.dir}>
      <ArticleHead article={article} thread={neighbours.thread} />
      <div className="actions" lang="en" dir="ltr">
        <SaveControl article={article} />
        <MarginSwitch article={article} />
      </div>
      <Corrections corrections={article.corrections} />
      {article.lead && <FigureBlock figure={article.lead} article={article.id} lead />}
      <div className="body">
        <Suspense>
          {article.body.slice(0, isWhole ? undefined : firstScreen[article.lead ? 'lead' : 'head']).map((block, index) => (
            <BlockView
              key={block.key}
              block={block}
              article={article.id}
              dateline={index === firstParagraph ? dateline : undefined}
            />
          ))}
        </Suspense>
      </div>
      {isWhole && (
        <>
          <Changes article={article} />
          <Suspense>
            <SourceList article={article} />
          </Suspense>
          <Suspense>
            {neighbours.thread && <ThreadView thread={neighbours.thread} />}
            <ReadNext article={article} neighbours={neighbours} />
          </Suspense>
        </>
      )}
      <Citations root={root} draw={draw} />
      <CardHost lang={article.lang} citations={article.citations} draw={draw} />
      <PreviewHost root={root} />
    </article>
  );
}
