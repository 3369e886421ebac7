import { summariseSource, type LibrarySourceSummary } from '#article/library-source.ts';
import { librarySources } from '#article/library-sources.ts';
import { choicesOf, libraryLists } from '#article/lists/library-lists.ts';
import { pagesOfList, type ListPage } from '#article/lists/list.ts';
import { topicsOf, type Topic } from '#article/lists/topics.ts';
import { summarise } from '#article/summary.ts';
import type { Bundled } from './read-library.ts';

/** What is known of a library as a whole: what its files and its pages are made of. */
export type Catalogue = {
  lists: ListPage[];
  topics: Topic[];
  sources: ReturnType<typeof librarySources>;
  sourceList: LibrarySourceSummary[];
};

function makeCatalogue(library: Bundled[]): Catalogue {
  const summaries = library.map(({ article }) => summarise(article));
  const topics = topicsOf(summaries);
  const choices = choicesOf(summaries, topics);
  const sources = librarySources(library.map(({ article }) => article));
  return {
    lists: libraryLists(summaries, topics).flatMap((list) => pagesOfList(list, choices)),
    topics,
    sources,
    sourceList: sources.map(summariseSource),
  };
}

const made = new WeakMap<Bundled[], Catalogue>();

/** The catalogue of a library. It is made once: files and pages are written at different times of a build. */
export function catalogueOf(library: Bundled[]): Catalogue {
  const catalogue = made.get(library) ?? makeCatalogue(library);
  made.set(library, catalogue);
  return catalogue;
}
