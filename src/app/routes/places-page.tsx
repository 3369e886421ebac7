import { useLoaderData } from 'react-router';
import type { PlacesPage as PlacesData } from '#article/lists/places-page.ts';
import { PlacesView } from '#reader/lists/places-view.tsx';
import { listHref } from '../list-paths.ts';
import { PageHead } from '../page-head.tsx';
import { paths } from '../paths.ts';

/** All places of the library's maps. */
export function PlacesPage() {
  const page = useLoaderData<PlacesData>();
  return (
    <>
      <PageHead title="Places" description="Where the stories happen: every place of their maps, and the stories from it." />
      <PlacesView page={page} listHref={listHref} articleHref={paths.article.href} />
    </>
  );
}
