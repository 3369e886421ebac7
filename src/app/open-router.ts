import {
  UNSAFE_createBrowserHistory as createBrowserHistory,
  UNSAFE_createRouter as createRouter,
  UNSAFE_hydrationRouteProperties as hydrationRouteProperties,
  UNSAFE_mapRouteProperties as mapRouteProperties,
  type RouteObject,
} from 'react-router';
import { breathe } from '#lib/when-free.ts';

export type Router = ReturnType<typeof createRouter>;

/**
 * Makes the app's router and starts it, as `createBrowserRouter` does, but with a rest between its steps: at once they hold a
 * slow phone up for 60 to 100 ms.
 * @param basename the site's root, such as `/` or `/news/`
 */
export async function openRouter(routes: RouteObject[], basename: string): Promise<Router> {
  const history = createBrowserHistory();
  await breathe();
  const router = createRouter({ basename, history, routes, mapRouteProperties, hydrationRouteProperties });
  await breathe();
  return router.initialize();
}
