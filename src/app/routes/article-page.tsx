import { useLoaderData } from 'react-router';
import { ArticleView } from '#reader/article-view.tsx';
import type { ArticleData } from '../loaders.ts';
import { PageHead } from '../page-head.tsx';
import { Surroundings } from '../surroundings.tsx';
import { Trail } from '../trail.tsx';

/** A story with its sources. */
export function ArticlePage() {
  const { article, ...neighbours } = useLoaderData<ArticleData>();
  return (
    <Surroundings related={neighbours.related}>
      <PageHead title={article.headline} description={article.standfirst} />
      <Trail article={article} />
      <ArticleView key={article.id} article={article} neighbours={neighbours} />
    </Surroundings>
  );
}
