import type { RouteObject } from 'react-router';
import { loadPart } from '#lib/load-part.ts';

/** The route with a time limit on the loading of its code, and a name for its failure. */
export function partRoute(route: RouteObject): RouteObject {
  const { lazy } = route;
  return typeof lazy === 'function' ? { ...route, lazy: () => loadPart(lazy) } : route;
}
