import path from 'node:path';
import type { PageData } from '#app/prerender.tsx';
import { listHref } from '#app/list-paths.ts';
import { paths } from '#app/paths.ts';
import { fileKey } from './article-file.ts';
import { catalogueOf } from './catalogue.ts';
import { changed } from './feeds/instants.ts';
import { inFull, type Bundled } from './read-library.ts';

/**
 * A page of the site, and what it is drawn from. `canonical` is the path by which others should know it, where that is not its
 * own; `route` is the file of its route; `changed` is the day on which what it shows last changed, where that is known; `isOwn`
 * pages show what is on the reader's device, and nothing to others; `from` names what `data` is made from, where that is said
 * more shortly.
 */
export type Page = { path: string; route: string; canonical?: string; isOwn?: true; changed?: string; file: string; data: PageData; from?: string };

/** A page in the folder that its address names. @param address as a browser has it, below the base */
const pageAt = (route: string, address: string, data: PageData = {}): Page => ({
  route,
  path: address,
  file: path.posix.join(decodeURI(address).slice(1), 'index.html'),
  data,
});

/** Every page that gets a file of its own. */
export function pagesOf(library: Bundled[]): Page[] {
  const { lists, listFrom, aroundFrom, topics, timeline, places, sources } = catalogueOf(library);
  return [
    ...lists.map((list) => ({ ...pageAt('library-page', listHref(list.name, list.page), { list }), from: listFrom(list) })),
    pageAt('topics-page', paths.topics.href(), { topics }),
    ...timeline.map((page) => pageAt('timeline-page', paths.timeline.href(page.name), { timeline: page })),
    pageAt('places-page', paths.places.href(), { places }),
    ...library.map((bundled) => ({
      route: 'article-page',
      path: `/article/${encodeURIComponent(bundled.article.id)}`,
      file: `article/${bundled.article.id}/index.html`,
      changed: changed(bundled.article),
      data: {
        get article() {
          return inFull(bundled);
        },
      },
      from: fileKey(bundled.article) + aroundFrom(bundled),
    })),
    ...sources.parts.map((_, index) => ({
      ...pageAt('sources-page', paths.sources.href(index + 1)),
      data: {
        get sources() {
          return sources.part(index + 1);
        },
      },
      from: sources.keyOfPart(index + 1),
    })),
    pageAt('search-page', paths.search.href()),
    { ...pageAt('changes-page', '/changes'), isOwn: true },
    { ...pageAt('saved-page', paths.saved.href()), isOwn: true },
    ...sources.rows.flatMap((row) =>
      [row.id, ...row.aliases].map((name) => ({
        route: 'source-page',
        path: `/source/${name}`,
        canonical: `/source/${row.id}`,
        file: `source/${name}/index.html`,
        data: {
          get source() {
            return { id: name, source: sources.sourceOf(row) };
          },
        },
        from: sources.keyOfSource(row),
      })),
    ),
  ];
}
