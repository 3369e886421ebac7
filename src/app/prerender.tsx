import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouter, StaticRouterProvider } from 'react-router';
import type { SourcePart } from '#article/lists/source-part.ts';
import type { LibrarySource } from '#article/library-source.ts';
import type { ListPage } from '#article/lists/list.ts';
import type { PlacesPage } from '#article/lists/places-page.ts';
import type { TimelinePage } from '#article/lists/timeline.ts';
import type { Topic } from '#article/lists/topics.ts';
import { PrintedCards } from '#reader/citation/printed-cards.tsx';
import { choicesId } from '#reader/lists/list-choices.tsx';
import { articleQuery, listQuery, placesQuery, relatedQuery, sourceQuery, sourcesQuery, timelineQuery, topicsQuery } from '#library/queries.ts';
import { dataVersion } from './data-version.ts';
import type { ArticleData } from './loaders.ts';
import { createQueryClient } from './query-client.ts';
import { createRoutes } from './routes.tsx';
import { Surroundings } from './surroundings.tsx';

/** What a page is drawn from. */
export type PageData = {
  list?: ListPage;
  topics?: Topic[];
  timeline?: TimelinePage;
  places?: PlacesPage;
  article?: ArticleData;
  sources?: SourcePart;
  /** `id` is the name by which the page is asked for. */
  source?: { id: string; source: LibrarySource };
};

/**
 * A printed page: what goes into the head and the root, what stands beside the root, and the fingerprint of the data. `first` is
 * the id of what its first screen ends with.
 */
export type PrintedPage = { head: string; body: string; beside: string; version: string; first: string | undefined };

const basename = import.meta.env.BASE_URL;
const below = (path: string): string => basename.replace(/\/$/, '') + path;

// One of each for all pages: a site has tens of thousands.
const client = createQueryClient();
const handler = createStaticHandler(createRoutes(client), { basename });

/** What the first screen of a story or a list ends with. */
function lastOfFirst({ article, list }: PageData): string | undefined {
  if (list) return choicesId;
  return (article?.article.lead ?? article?.article.body[0])?.key;
}

/** Draws the app at a path as HTML. @throws whatever a loader throws */
async function drawApp(path: string): Promise<string> {
  const context = await handler.query(new Request(new URL(below(path), 'http://build')));
  if (context instanceof Response) throw new Error(`${path} answers ${context.status}`);
  if (context.errors) throw Object.values(context.errors)[0];
  return renderToString(
    <StrictMode>
      <QueryClientProvider client={client}>
        <StaticRouterProvider router={createStaticRouter(handler.dataRoutes, context)} context={context} hydrate={false} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

/** The cards of an article, which stand beside the root: the app takes over the page without them. */
const drawCards = (path: string, { article, related }: ArticleData): string =>
  renderToString(
    <QueryClientProvider client={client}>
      <StaticRouter basename={basename} location={below(path)}>
        <Surroundings related={related}>
          <PrintedCards article={article} />
        </Surroundings>
      </StaticRouter>
    </QueryClientProvider>,
  );

/**
 * Draws a page of the app as HTML, from data that is given. One at a time: the data is the app's while it is drawn.
 * @param path below the base, such as `/article/z21-opens`
 */
export async function renderPage(path: string, data: PageData): Promise<PrintedPage> {
  client.clear();
  if (data.list) client.setQueryData(listQuery(data.list.name, data.list.page).queryKey, data.list);
  if (data.topics) client.setQueryData(topicsQuery.queryKey, data.topics);
  if (data.timeline) client.setQueryData(timelineQuery(data.timeline.name).queryKey, data.timeline);
  if (data.places) client.setQueryData(placesQuery.queryKey, data.places);
  if (data.article) {
    const { article, ...neighbours } = data.article;
    client.setQueryData(articleQuery(article.id).queryKey, article);
    client.setQueryData(relatedQuery(article.id).queryKey, neighbours);
  }
  if (data.sources) client.setQueryData(sourcesQuery(data.sources.part).queryKey, data.sources);
  if (data.source) client.setQueryData(sourceQuery(data.source.id).queryKey, data.source.source);
  const html = await drawApp(path);
  const beside = data.article ? drawCards(path, data.article) : '';
  // React puts what belongs into the head before all else.
  const head = /^(?:<(?:title|meta|link)\b[^>]*>(?:[^<]*<\/title>)?)*/.exec(html)?.[0] ?? '';
  return { head, body: html.slice(head.length), beside, version: dataVersion(client), first: lastOfFirst(data) };
}
