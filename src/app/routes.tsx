import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { ErrorScreen } from './error-screen.tsx';
import { loadArticle, loadLibrary, loadSource, loadSources } from './loaders.ts';
import { paths } from './paths.ts';
import { NotFoundPage } from './routes/not-found-page.tsx';
import { Shell } from './shell.tsx';

/** The route table: the browser, the prerenderer and the tests mount the same. */
export function createRoutes(client: QueryClient): RouteObject[] {
  const pages: RouteObject[] = [
    {
      path: paths.library.pattern,
      lazy: async () => ({ Component: (await import('./routes/library-page.tsx')).LibraryPage }),
      loader: () => loadLibrary(client),
    },
    {
      path: paths.article.pattern,
      lazy: async () => ({ Component: (await import('./routes/article-page.tsx')).ArticlePage }),
      loader: ({ params }) => loadArticle(client, params['id'] ?? ''),
    },
    {
      path: paths.sources.pattern,
      lazy: async () => ({ Component: (await import('./routes/sources-page.tsx')).SourcesPage }),
      loader: () => loadSources(client),
    },
    {
      path: paths.source.pattern,
      lazy: async () => ({ Component: (await import('./routes/source-page.tsx')).SourcePage }),
      loader: ({ params }) => loadSource(client, params['id'] ?? ''),
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
      HydrateFallback: () => null,
      children: [{ ErrorBoundary: ErrorScreen, children: pages }],
    },
  ];
}
