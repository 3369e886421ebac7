import { summariseSource } from '#article/library-source.ts';
import { librarySources } from '#article/library-sources.ts';
import { choicesOf, libraryLists } from '#article/lists/library-lists.ts';
import { pagesOfList, type ArticleList, type ListPage } from '#article/lists/list.ts';
import { topicsOf, type Topic } from '#article/lists/topics.ts';
import { libraryPlaces, type LibraryPlace } from '#article/lists/places.ts';
import type { PlacesPage } from '#article/lists/places-page.ts';
import type { SourcePart } from '#article/lists/source-part.ts';
import { timelinePages, type TimelinePage } from '#article/lists/timeline.ts';
import { summarise, type ArticleSummary } from '#article/summary.ts';
import { fileKey, wholeOf } from './article-file.ts';
import { placesPage } from './places-page.ts';
import type { Bundled } from './read-library.ts';
import { keyOf } from './key-of.ts';
import { sourceParts } from './source-parts.ts';

/** What is known of a library as a whole: what its files and its pages are made of. */
export type Catalogue = {
  lists: ListPage[];
  topics: Topic[];
  timeline: TimelinePage[];
  places: PlacesPage;
  sources: ReturnType<typeof librarySources>;
  /** The key of all that a source is known from, by its id. */
  sourceKey: (id: string) => string;
  sourceParts: SourcePart[];
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

function makeCatalogue(library: Bundled[]): Catalogue {
  const articles = library.map(({ article }) => article);
  const summaries = articles.map(summarise);
  const topics = topicsOf(summaries);
  const choices = choicesOf(summaries, topics);
  const sources = librarySources(articles, wholeOf);
  const keys = new Map(articles.map((article) => [article.id, fileKey(article)]));
  const sourceKeys = new Map(sources.map(({ id, articles: resting }) => [id, keyOf(id, ...resting.map((each) => keys.get(each.id) ?? ''))]));
  const places = libraryPlaces(articles);
  const lists = [...libraryLists(summaries, topics), ...placeLists(places, summaries)];
  return {
    lists: lists.flatMap((list) => pagesOfList(list, choices)),
    topics,
    timeline: timelinePages(articles),
    places: placesPage(places),
    sources,
    sourceKey: (id) => sourceKeys.get(id) ?? '',
    sourceParts: sourceParts(sources.map(summariseSource)),
  };
}

const made = new WeakMap<Bundled[], Catalogue>();

/** The catalogue of a library. It is made once: files and pages are written at different times of a build. */
export function catalogueOf(library: Bundled[]): Catalogue {
  const catalogue = made.get(library) ?? makeCatalogue(library);
  made.set(library, catalogue);
  return catalogue;
}
