import { useRef } from 'react';
import type { Article } from '#article/article.ts';
import { ArticleHead } from './article-head.tsx';
import { BlockView } from './block-view.tsx';
import { FigureBlock } from './blocks/figure-block.tsx';
import { Card } from './citation/card.tsx';
import { useCitations } from './citation/use-citations.ts';
import { Corrections } from './corrections.tsx';
import { ReadNext } from './related/read-next.tsx';
import { SourceList } from './sources/source-list.tsx';

/** An article, whole: head, lead, body, sources, where to go next, and the cards of its citations. */
export function ArticleView({ article }: { article: Article }) {
  const root = useRef<HTMLElement>(null);
  useCitations(root);
  const firstParagraph = article.body.findIndex(({ kind }) => kind === 'paragraph');
  const dateline = article.located.split(',')[0];
  return (
    <article ref={root} className="article" lang={article.lang} dir={article.dir}>
      <ArticleHead article={article} />
      <Corrections corrections={article.corrections} />
      {article.lead && <FigureBlock figure={article.lead} article={article.id} lead />}
      <div className="body">
        {article.body.map((block, index) => (
          <BlockView
            key={block.key}
            block={block}
            article={article.id}
            dateline={index === firstParagraph ? dateline : undefined}
          />
        ))}
      </div>
      <SourceList sources={article.sources} />
      <ReadNext related={article.related} />
      {article.citations.map((citation) => (
        <Card key={citation.number} citation={citation} />
      ))}
    </article>
  );
}
