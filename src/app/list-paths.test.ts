import { expect, test } from 'vitest';
import { matchRoutes } from 'react-router';
import { listHref, listPaths } from './list-paths.ts';

/** The list and the page at an address. */
function listAt(address: string): [list?: string, page?: string] {
  const routes = listPaths.flatMap(({ pattern, pages, list }) => [pattern, pages].map((path) => ({ path, handle: list })));
  const [match] = matchRoutes(routes, address) ?? [];
  return match ? [match.route.handle(match.params['slug'] ?? ''), match.params['page'] ?? '1'] : [];
}

test.each([
  ['all', '/', '/page/3'],
  ['differ', '/differ', '/differ/3'],
  ['topic-at-sea', '/topic/at-sea', '/topic/at-sea/3'],
  ['topic-2021', '/topic/2021', '/topic/2021/3'],
  ['place-море', '/place/%D0%BC%D0%BE%D1%80%D0%B5', '/place/%D0%BC%D0%BE%D1%80%D0%B5/3'],
])('the pages of the list %s have addresses that lead back to it', (name, first, third) => {
  expect([listHref(name), listHref(name, 3)]).toEqual([first, third]);
  expect([listAt(first), listAt(third)]).toEqual([
    [name, '1'],
    [name, '3'],
  ]);
});
