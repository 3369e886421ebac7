import { choicesOf, libraryLists } from '#article/lists/library-lists.ts';
import { pagesOfList, type ArticleList, type ListPage } from '#article/lists/list.ts';
import { topicsOf, type Topic } from '#article/lists/topics.ts';
import { libraryPlaces, type LibraryPlace } from '#article/lists/places.ts';
import type { PlacesPage } from '#article/lists/places-page.ts';
import { timelinePages, type TimelinePage } from '#article/lists/timeline.ts';
import { summarise, type ArticleSummary } from '#article/summary.ts';
import type { Neighbours } from '#article/neighbours.ts';
import { placesPage } from './places-page.ts';
import type { Bundled } from './read-library.ts';
import { keyOf } from './key-of.ts';
import { shelveSources, type Keep, type SourceShelf } from './source-shelf.ts';

/** What is known of a library as a whole: what its files and its pages are made of. */
export type Catalogue = {
  lists: ListPage[];
  topics: Topic[];
  timeline: TimelinePage[];
  places: PlacesPage;
  sources: SourceShelf;
  /** What a page of a list is made from, and what stands around an article: summaries are named by their keys. */
  listFrom: (page: ListPage) => string;
  aroundFrom: (neighbours: Neighbours) => string;
};

/** The list of each place's articles. */
function placeLists(places: LibraryPlace[], summaries: ArticleSummary[]): ArticleList[] {
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  return places.map(({ slug, name, stories }) => ({
    name: `place-${slug}`,
    title: name,
    articles: stories.flatMap(({ id }) => byId.get(id) ?? []),
  }));
}

function makeCatalogue(library: Bundled[], keep?: Keep): Catalogue {
  const articles = library.map(({ article }) => article);
  const summaries = articles.map(summarise);
  const topics = topicsOf(summaries);
  const choices = choicesOf(summaries, topics);
  const keys = new Map(summaries.map((summary) => [summary.id, keyOf(JSON.stringify(summary))]));
  const named = (shown: ArticleSummary[]): string[] => shown.map(({ id }) => keys.get(id) ?? '');
  const places = libraryPlaces(articles);
  const lists = [...libraryLists(summaries, topics), ...placeLists(places, summaries)];
  return {
    lists: lists.flatMap((list) => pagesOfList(list, choices)),
    topics,
    timeline: timelinePages(articles),
    places: placesPage(places),
    sources: shelveSources(articles, keep),
    listFrom: ({ articles: shown, ...page }) => JSON.stringify([page, named(shown)]),
    aroundFrom: ({ related, shared, thread }) => JSON.stringify([shared, thread, named(related)]),
  };
}

const made = new WeakMap<Bundled[], Catalogue>();

/**
 * The catalogue of a library. It is made once: files and pages are written at different times of a build.
 * @param keep where whoever asks first has what takes long to find kept for the next build
 */
export function catalogueOf(library: Bundled[], keep?: Keep): Catalogue {
  const catalogue = made.get(library) ?? makeCatalogue(library, keep);
  made.set(library, catalogue);
  return catalogue;
}
