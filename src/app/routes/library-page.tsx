import { useLoaderData } from 'react-router';
import type { ListPage } from '#article/lists/list.ts';
import { LibraryView } from '#reader/lists/library-view.tsx';
import { PageHead } from '../page-head.tsx';
import { paths } from '../paths.ts';
import { Surroundings } from '../surroundings.tsx';

const none: [] = [];

/** Stories, newest first: all of them, or a selection. */
export function LibraryPage() {
  const list = useLoaderData<ListPage>();
  const { title = 'Stories', page } = list;
  return (
    <Surroundings related={none}>
      <PageHead
        title={page === 1 ? title : `${title}, page ${page}`}
        description="Sourced stories: every claim shows what it stands on."
      />
      <LibraryView list={list} topicsHref={paths.topics.href()} savedHref={paths.saved.href()} />
    </Surroundings>
  );
}
