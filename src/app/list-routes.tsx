import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { listPaths } from './list-paths.ts';
import { loadList } from './loaders.ts';

/** The routes of every list of articles: its first page, and those that follow. */
export const listRoutes = (client: QueryClient): RouteObject[] =>
  listPaths.flatMap(({ pattern, pages, list }) =>
    [pattern, pages].map((path): RouteObject => ({
      path,
      lazy: async () => ({ Component: (await import('./routes/library-page.tsx')).LibraryPage }),
      loader: ({ params }) => loadList(client, list(params['slug'] ?? ''), params['page']),
    })),
  );
