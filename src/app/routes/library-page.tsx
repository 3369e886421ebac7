import { useLoaderData } from 'react-router';
import { LibraryView } from '#reader/library-view.tsx';
import type { LibraryData } from '../loaders.ts';
import { PageHead } from '../page-head.tsx';
import { Surroundings } from '../surroundings.tsx';

const none: [] = [];

/** All stories, newest first. */
export function LibraryPage() {
  const { articles } = useLoaderData<LibraryData>();
  return (
    <Surroundings related={none}>
      <PageHead title="Stories" description="Sourced stories: every claim shows what it stands on." />
      <LibraryView articles={articles} />
    </Surroundings>
  );
}
