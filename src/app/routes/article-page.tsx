import { Activity, memo, useEffect } from 'react';
import { NavigationType, useLoaderData, useLocation, useNavigate, useNavigationType } from 'react-router';
import type { Article } from '#article/article.ts';
import { breathe, whenIdle } from '#lib/when-free.ts';
import { ArticleView } from '#reader/article-view.tsx';
import type { ArticleData } from '../loaders.ts';
import { paths } from '../paths.ts';
import { PageHead } from '../page-head.tsx';
import { useDrawnAhead } from '../drawn-ahead.ts';
import { Surroundings } from '../surroundings.tsx';
import { Trail } from '../trail.tsx';

/** Whether the address or the browser says where on the page to be: a place in the page, the way back, a reload. */
function useGivenPlace(): boolean {
  const { hash, key } = useLocation();
  const isTravel = useNavigationType() === NavigationType.Pop && key !== 'default';
  return hash !== '' || isTravel;
}

type FollowReading = typeof import('../follow-reading.ts');

let loading: Promise<FollowReading | undefined> | undefined;

/** Keeps where the reader is in the story; loaded when the first page stands. */
function useFollowReading(article: Article): void {
  const isGiven = useGivenPlace();
  const navigate = useNavigate();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    const part = (loading ??= breathe()
      .then(() => import('../follow-reading.ts'))
      .catch(() => (loading = undefined)));
    const follow = async (): Promise<void> => {
      const loaded = await part;
      if (!isGone) stop = loaded?.followReading(article, !isGiven, () => void navigate(paths.changes.href(article.id)));
    };
    whenIdle(() => void follow());
    return () => {
      isGone = true;
      stop?.();
    };
    // Only how the reader came counts: a place that they go to later does not begin anew.
    // oxlint-disable-next-line react/exhaustive-deps -- see above
  }, [article]);
}

type StoryProps = { data: ArticleData; isWholeAtOnce: boolean };

const Story = memo(function Story({ data: { article, ...neighbours }, isWholeAtOnce }: StoryProps) {
  return (
    <Surroundings related={neighbours.related}>
      <ArticleView article={article} neighbours={neighbours} isWholeAtOnce={isWholeAtOnce} />
    </Surroundings>
  );
});

/** A story with its sources, and out of sight the one whose link is pressed. */
export function ArticlePage() {
  const data = useLoaderData<ArticleData>();
  const { article } = data;
  useFollowReading(article);
  const { hash } = useLocation();
  const isFollowed = useNavigationType() === NavigationType.Push && hash === '';
  const drawn = useDrawnAhead(article.id);
  return (
    <>
      <PageHead title={article.headline} description={article.standfirst} />
      <Trail article={article} />
      {drawn[0]?.article.id !== article.id && <Story key={article.id} data={data} isWholeAtOnce={!isFollowed} />}
      {drawn.map((each) => (
        <Activity key={each.article.id} mode={each.article.id === article.id ? 'visible' : 'hidden'}>
          <Story data={each} isWholeAtOnce={false} />
        </Activity>
      ))}
    </>
  );
}
