import { useLoaderData } from 'react-router';
import { SourcesView } from '#reader/sources/sources-view.tsx';
import type { SourcesData } from '../loaders.ts';
import { PageHead } from '../page-head.tsx';
import { paths } from '../paths.ts';

/** All sources of the library. */
export function SourcesPage() {
  const { sources } = useLoaderData<SourcesData>();
  return (
    <>
      <PageHead title="Sources" description="Every source of the library, and how much rests on each." />
      <SourcesView sources={sources} sourceHref={paths.source.href} />
    </>
  );
}
