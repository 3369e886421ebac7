import { useQueryClient } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { librarySourceId } from '#article/library-source.ts';
import type { ArticleSummary } from '#article/summary.ts';
import { articleQuery } from '#library/queries.ts';
import { marginNotes } from '#offline/settings.ts';
import { ReaderContext, type ReaderSurroundings } from '#reader/reader-context.ts';
import { prefetchArticle } from './loaders.ts';
import { listHref } from './list-paths.ts';
import { fileHref, paths } from './paths.ts';
import { reading } from './reading.ts';
import { saving } from './saving.ts';

/** Hands the reader what it must not get by itself: addresses, related articles, a way to fetch ahead. */
export function Surroundings({ related, children }: { related: ArticleSummary[]; children: ReactNode }) {
  const client = useQueryClient();
  const surroundings = useMemo<ReaderSurroundings>(
    () => ({
      articleHref: paths.article.href,
      listHref,
      sourceHref: (source) => paths.source.href(librarySourceId(source)),
      fileHref,
      prefetch: (id) => prefetchArticle(client, id),
      atHand: (id) => client.getQueryData(articleQuery(id).queryKey),
      related,
      marginNotes,
      saving,
      reading,
    }),
    [client, related],
  );
  return <ReaderContext value={surroundings}>{children}</ReaderContext>;
}
