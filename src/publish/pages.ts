import path from 'node:path';
import type { PageData } from '#app/prerender.tsx';
import { listHref } from '#app/list-paths.ts';
import { paths } from '#app/paths.ts';
import { catalogueOf } from './catalogue.ts';
import type { Bundled } from './read-library.ts';

/**
 * A page of the site, and what it is drawn from. `canonical` is the path by which others should know it, where that is not its
 * own; `isOwn` pages show what is on the reader's device, and nothing to others.
 */
export type Page = { path: string; canonical?: string; isOwn?: true; file: string; data: PageData };

/** A page in the folder that its address names. @param address as a browser has it, below the base */
const pageAt = (address: string, data: PageData): Page => ({
  path: address,
  file: path.posix.join(decodeURI(address).slice(1), 'index.html'),
  data,
});

/** Every page that gets a file of its own. */
export function pagesOf(library: Bundled[]): Page[] {
  const { lists, topics, timeline, places, sources, sourceParts } = catalogueOf(library);
  return [
    ...lists.map((list) => pageAt(listHref(list.name, list.page), { list })),
    pageAt(paths.topics.href(), { topics }),
    ...timeline.map((page) => pageAt(paths.timeline.href(page.name), { timeline: page })),
    pageAt(paths.places.href(), { places }),
    ...library.map((bundled) => ({
      path: `/article/${encodeURIComponent(bundled.article.id)}`,
      file: `article/${bundled.article.id}/index.html`,
      data: { article: bundled },
    })),
    ...sourceParts.map((part) => pageAt(paths.sources.href(part.part), { sources: part })),
    { path: '/search', file: 'search/index.html', data: {} },
    { path: '/changes', file: 'changes/index.html', isOwn: true, data: {} },
    { path: '/saved', file: 'saved/index.html', isOwn: true, data: {} },
    ...sources.flatMap(({ aliases, ...source }) =>
      [source.id, ...aliases].map((id) => ({ path: `/source/${id}`, canonical: `/source/${source.id}`, file: `source/${id}/index.html`, data: { source: { id, source } } })),
    ),
  ];
}
