import type { RouteObject } from 'react-router';
import { loadPart } from '#lib/load-part.ts';
import { ownTask } from '#lib/when-free.ts';

/**
 * The route with a time limit on the loading of its code, and a name for its failure.
 * @param isFree settles when its data may be asked for
 */
export function partRoute(route: RouteObject, isFree: Promise<void>): RouteObject {
  const { lazy, loader } = route;
  return {
    ...route,
    ...(typeof lazy === 'function' && { lazy: () => loadPart(lazy) }),
    ...(typeof loader === 'function' && {
      loader: async (...asked: Parameters<typeof loader>): Promise<unknown> => {
        await isFree;
        const data: unknown = await loader(...asked);
        // In the reader's own event React would not let the page be seen before all that follows its drawing is done.
        await ownTask();
        return data;
      },
    }),
  };
}
