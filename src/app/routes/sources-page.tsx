import { useLoaderData } from 'react-router';
import type { SourcePart } from '#article/lists/source-part.ts';
import { SourcesView } from '#reader/sources/sources-view.tsx';
import { PageHead } from '../page-head.tsx';
import { paths } from '../paths.ts';

/** All sources of the library, or a part of them. */
export function SourcesPage() {
  const part = useLoaderData<SourcePart>();
  return (
    <>
      <PageHead
        title={part.part === 1 ? 'Sources' : `Sources, part ${part.part}`}
        description="Every source of the library, and how much rests on each."
      />
      <SourcesView key={part.part} part={part} sourceHref={paths.source.href} partHref={paths.sources.href} />
    </>
  );
}
