import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { ErrorScreen } from './error-screen.tsx';
import { listRoutes } from './list-routes.tsx';
import { loadArticle, loadPlaces, loadSource, loadSources, loadTimeline, loadTopics } from './loaders.ts';
import { partRoute } from './part-route.ts';
import { paths } from './paths.ts';
import { NotFoundPage } from './routes/not-found-page.tsx';
import { Shell } from './shell.tsx';

/**
 * The route table: the browser, the prerenderer and the tests mount the same.
 * @param isFree settles when pages may ask for their data
 */
export function createRoutes(client: QueryClient, isFree = Promise.resolve()): RouteObject[] {
  const pages: RouteObject[] = [
    ...listRoutes(client),
    {
      path: paths.article.pattern,
      lazy: async () => ({ Component: (await import('./routes/article-page.tsx')).ArticlePage }),
      loader: ({ params }) => loadArticle(client, params['id'] ?? ''),
    },
    {
      path: paths.topics.pattern,
      lazy: async () => ({ Component: (await import('./routes/topics-page.tsx')).TopicsPage }),
      loader: () => loadTopics(client),
    },
    {
      path: paths.timeline.pattern,
      lazy: async () => ({ Component: (await import('./routes/timeline-page.tsx')).TimelinePage }),
      loader: ({ params }) => loadTimeline(client, params['name']),
    },
    {
      path: paths.places.pattern,
      lazy: async () => ({ Component: (await import('./routes/places-page.tsx')).PlacesPage }),
      loader: () => loadPlaces(client),
    },
    {
      path: paths.sources.pattern,
      lazy: async () => ({ Component: (await import('./routes/sources-page.tsx')).SourcesPage }),
      loader: ({ params }) => loadSources(client, params['part']),
    },
    {
      path: paths.source.pattern,
      lazy: async () => ({ Component: (await import('./routes/source-page.tsx')).SourcePage }),
      loader: ({ params }) => loadSource(client, params['id'] ?? ''),
    },
    {
      path: paths.search.pattern,
      lazy: async () => ({ Component: (await import('./routes/search-page.tsx')).SearchPage }),
    },
    {
      path: paths.changes.pattern,
      lazy: async () => ({ Component: (await import('./routes/changes-page.tsx')).ChangesPage }),
    },
    {
      path: paths.saved.pattern,
      lazy: async () => ({ Component: (await import('./routes/saved-page.tsx')).SavedPage }),
    },
    { path: '*', Component: NotFoundPage },
  ];
  return [
    {
      Component: Shell,
      ErrorBoundary: ErrorScreen,
      HydrateFallback: () => null,
      children: [{ ErrorBoundary: ErrorScreen, children: pages.map((page) => partRoute(page, isFree)) }],
    },
  ];
}
