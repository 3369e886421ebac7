import { useLoaderData } from 'react-router';
import { ArticleView } from '#reader/article-view.tsx';
import type { ArticleData } from '../loaders.ts';
import { PageHead } from '../page-head.tsx';
import { Surroundings } from '../surroundings.tsx';

/** A story with its sources. */
export function ArticlePage() {
  const { article, related } = useLoaderData<ArticleData>();
  return (
    <Surroundings related={related}>
      <PageHead title={article.headline} description={article.standfirst} />
      <ArticleView key={article.id} article={article} />
    </Surroundings>
  );
}
