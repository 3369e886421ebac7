import { useLoaderData } from 'react-router';
import type { LibrarySource } from '#article/library-source.ts';
import { SourceView } from '#reader/sources/source-view.tsx';
import { PageHead } from '../page-head.tsx';
import { Surroundings } from '../surroundings.tsx';

const none: [] = [];

/** A source with everything that rests on it. */
export function SourcePage() {
  const source = useLoaderData<LibrarySource>();
  const { publisher, title, summary } = source.source;
  return (
    <Surroundings related={none}>
      <PageHead title={title === undefined ? publisher : `${title}, ${publisher}`} {...(summary !== undefined && { description: summary })} />
      <SourceView key={source.id} source={source} />
    </Surroundings>
  );
}
