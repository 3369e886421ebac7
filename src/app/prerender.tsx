import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { prerender } from 'react-dom/static.edge';
import { createStaticHandler, createStaticRouter, StaticRouterProvider, type RouteObject } from 'react-router';
import type { LibrarySource, LibrarySourceSummary } from '#article/library-source.ts';
import type { ArticleSummary } from '#article/summary.ts';
import { PrintedCards } from '#reader/citation/printed-cards.tsx';
import { articleQuery, libraryQuery, relatedQuery, sourceQuery, sourcesQuery } from '#library/queries.ts';
import { dataVersion } from './data-version.ts';
import type { ArticleData } from './loaders.ts';
import { createQueryClient } from './query-client.ts';
import { createRoutes } from './routes.tsx';
import { Surroundings } from './surroundings.tsx';

/** What a page is drawn from. */
type PageData = {
  library?: ArticleSummary[];
  article?: ArticleData;
  sources?: LibrarySourceSummary[];
  /** `id` is the name by which the page is asked for. */
  source?: { id: string; source: LibrarySource };
};

/** A printed page: what goes into the head and the root, what stands beside the root, and the fingerprint of the data. */
type PrintedPage = { head: string; body: string; beside: string; version: string };

/** Draws routes at a path as HTML. @throws whatever a loader throws */
async function draw(routes: RouteObject[], path: string, client: QueryClient): Promise<string> {
  const basename = import.meta.env.BASE_URL;
  const handler = createStaticHandler(routes, { basename });
  const context = await handler.query(new Request(new URL(basename.replace(/\/$/, '') + path, 'http://build')));
  if (context instanceof Response) throw new Error(`${path} answers ${context.status}`);
  if (context.errors) throw Object.values(context.errors)[0];
  const { prelude } = await prerender(
    <StrictMode>
      <QueryClientProvider client={client}>
        <StaticRouterProvider router={createStaticRouter(handler.dataRoutes, context)} context={context} hydrate={false} />
      </QueryClientProvider>
    </StrictMode>,
  );
  return new Response(prelude).text();
}

/** The cards of an article, which stand beside the root: the app takes over the page without them. */
const cardRoutes = ({ article, related }: ArticleData): RouteObject[] => [
  {
    path: '*',
    element: (
      <Surroundings related={related}>
        <PrintedCards article={article} />
      </Surroundings>
    ),
  },
];

/**
 * Draws a page of the app as HTML, from data that is given.
 * @param path below the base, such as `/article/z21-opens`
 */
export async function renderPage(path: string, data: PageData): Promise<PrintedPage> {
  const client = createQueryClient();
  if (data.library) client.setQueryData(libraryQuery.queryKey, data.library);
  if (data.article) {
    const { article, ...neighbours } = data.article;
    client.setQueryData(articleQuery(article.id).queryKey, article);
    client.setQueryData(relatedQuery(article.id).queryKey, neighbours);
  }
  if (data.sources) client.setQueryData(sourcesQuery.queryKey, data.sources);
  if (data.source) client.setQueryData(sourceQuery(data.source.id).queryKey, data.source.source);
  const html = await draw(createRoutes(client), path, client);
  const beside = data.article ? await draw(cardRoutes(data.article), path, client) : '';
  // React puts what belongs into the head before all else.
  const head = /^(?:<(?:title|meta|link)\b[^>]*>(?:[^<]*<\/title>)?)*/.exec(html)?.[0] ?? '';
  return { head, body: html.slice(head.length), beside, version: dataVersion(client) };
}
