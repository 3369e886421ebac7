import type { QueryClient } from '@tanstack/react-query';
import type { Article } from '#article/article.ts';
import type { LibrarySource, LibrarySourceSummary } from '#article/library-source.ts';
import type { Neighbours } from '#article/neighbours.ts';
import type { ArticleSummary } from '#article/summary.ts';
import { articleQuery, libraryQuery, relatedQuery, sourceQuery, sourcesQuery } from '#library/queries.ts';

/** What the article page is drawn from. */
export type ArticleData = { article: Article } & Neighbours;

const nothingAround: Neighbours = { related: [] };

/** Gets an article and what stands around it. A story is whole without its neighbours: their failure is not its own. */
export async function loadArticle(client: QueryClient, id: string): Promise<ArticleData> {
  const [article, neighbours] = await Promise.all([
    client.ensureQueryData(articleQuery(id)),
    client.ensureQueryData(relatedQuery(id)).catch(() => nothingAround),
  ]);
  return { article, ...neighbours };
}

/** What the library page is drawn from. */
export type LibraryData = { articles: ArticleSummary[] };

/** Gets the summaries of all articles. */
export async function loadLibrary(client: QueryClient): Promise<LibraryData> {
  return { articles: await client.ensureQueryData(libraryQuery) };
}

/** What the page of all sources is drawn from. */
export type SourcesData = { sources: LibrarySourceSummary[] };

/** Gets the list of all sources. */
export async function loadSources(client: QueryClient): Promise<SourcesData> {
  return { sources: await client.ensureQueryData(sourcesQuery) };
}

/** Gets a source with everything that rests on it. */
export const loadSource = (client: QueryClient, id: string): Promise<LibrarySource> => client.ensureQueryData(sourceQuery(id));

/** Chromium's Network Information API, which the DOM types leave out. */
type WithConnection = Navigator & { connection?: { saveData?: boolean } };

/** Gets an article before the reader asks for it; not when they asked their browser to save data. */
export function prefetchArticle(client: QueryClient, id: string): void {
  const device: WithConnection = navigator;
  if (device.connection?.saveData) return;
  void client.prefetchQuery(articleQuery(id));
  void client.prefetchQuery(relatedQuery(id));
}
