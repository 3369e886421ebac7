import { useLoaderData } from 'react-router';
import type { TimelinePage as TimelineData } from '#article/lists/timeline.ts';
import { TimelineView } from '#reader/lists/timeline-view.tsx';
import { PageHead } from '../page-head.tsx';
import { paths } from '../paths.ts';

/** Every dated event of the stories. */
export function TimelinePage() {
  const timeline = useLoaderData<TimelineData>();
  const { name } = timeline;
  return (
    <>
      <PageHead
        title={name === 'newest' ? 'Timeline' : `Timeline of ${name.replace('-', ', part ')}`}
        description="Every dated event of the stories in one order, each with the story that tells of it."
      />
      <TimelineView key={name} timeline={timeline} timelineHref={paths.timeline.href} articleHref={paths.article.href} />
    </>
  );
}
