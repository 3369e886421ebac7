import { useLoaderData } from 'react-router';
import { TopicsView } from '#reader/lists/topics-view.tsx';
import { listHref } from '../list-paths.ts';
import type { TopicsData } from '../loaders.ts';
import { PageHead } from '../page-head.tsx';

/** All topics of the library. */
export function TopicsPage() {
  const { topics } = useLoaderData<TopicsData>();
  return (
    <>
      <PageHead title="Topics" description="Every topic of the library, and how many stories it has." />
      <TopicsView topics={topics} listHref={listHref} />
    </>
  );
}
