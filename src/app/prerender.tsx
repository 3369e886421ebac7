import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { prerender } from 'react-dom/static.edge';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import type { ArticleSummary } from '#article/summary.ts';
import { articleQuery, libraryQuery, relatedQuery } from '#library/queries.ts';
import { dataVersion } from './data-version.ts';
import type { ArticleData } from './loaders.ts';
import { createQueryClient } from './query-client.ts';
import { createRoutes } from './routes.tsx';

/** What a page is drawn from. */
type PageData = {
  library?: ArticleSummary[];
  article?: ArticleData;
};

/**
 * Draws a page of the app as HTML, from data that is given.
 * @param path below the base, such as `/article/z21-opens`
 * @returns what goes into the head (title, description) and into the body, and the fingerprint of the data
 */
export async function renderPage(path: string, data: PageData): Promise<{ head: string; body: string; version: string }> {
  const client = createQueryClient();
  if (data.library) client.setQueryData(libraryQuery.queryKey, data.library);
  if (data.article) {
    client.setQueryData(articleQuery(data.article.article.id).queryKey, data.article.article);
    client.setQueryData(relatedQuery(data.article.article.id).queryKey, data.article.related);
  }
  const basename = import.meta.env.BASE_URL;
  const handler = createStaticHandler(createRoutes(client), { basename });
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
  const html = await new Response(prelude).text();
  // React puts what belongs into the head before all else.
  const head = /^(?:<(?:title|meta|link)\b[^>]*>(?:[^<]*<\/title>)?)*/.exec(html)?.[0] ?? '';
  return { head, body: html.slice(head.length), version: dataVersion(client) };
}
