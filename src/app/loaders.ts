import type { QueryClient } from '@tanstack/react-query';
import type { Article } from '#article/article.ts';
import type { ListPage } from '#article/lists/list.ts';
import type { PlacesPage } from '#article/lists/places-page.ts';
import type { TimelinePage } from '#article/lists/timeline.ts';
import type { Topic } from '#article/lists/topics.ts';
import type { SourcePart } from '#article/lists/source-part.ts';
import type { LibrarySource } from '#article/library-source.ts';
import type { Neighbours } from '#article/neighbours.ts';
import type { Device } from '#lib/device.ts';
import { articleQuery, listQuery, placesQuery, relatedQuery, sourceQuery, sourcesQuery, timelineQuery, topicsQuery } from '#library/queries.ts';

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

/** Gets a page of a list of articles. @param page as the address has it; the first where it has none */
export const loadList = (client: QueryClient, name: string, page = '1'): Promise<ListPage> =>
  client.ensureQueryData(listQuery(name, Number(page)));

/** What the page of all topics is drawn from. */
export type TopicsData = { topics: Topic[] };

/** Gets the list of all topics. */
export async function loadTopics(client: QueryClient): Promise<TopicsData> {
  return { topics: await client.ensureQueryData(topicsQuery) };
}

/** Gets a page of the timeline; the newest, where none is named. */
export const loadTimeline = (client: QueryClient, name = 'newest'): Promise<TimelinePage> => client.ensureQueryData(timelineQuery(name));

/** Gets all places with their map. */
export const loadPlaces = (client: QueryClient): Promise<PlacesPage> => client.ensureQueryData(placesQuery);

/** Gets a part of the list of all sources. @param part as the address has it; the first where it has none */
export const loadSources = (client: QueryClient, part = '1'): Promise<SourcePart> => client.ensureQueryData(sourcesQuery(Number(part)));

/** Gets a source with everything that rests on it. */
export const loadSource = (client: QueryClient, id: string): Promise<LibrarySource> => client.ensureQueryData(sourceQuery(id));

/** Gets an article before the reader asks for it; not when they asked their browser to save data. */
export function prefetchArticle(client: QueryClient, id: string): void {
  const device: Device = navigator;
  if (device.connection?.saveData) return;
  void client.prefetchQuery(articleQuery(id));
  void client.prefetchQuery(relatedQuery(id));
}
