import type { ArticleSummary } from '../summary.ts';
import type { ArticleList, ListChoices } from './list.ts';
import { slugOf } from './slug.ts';
import type { Topic } from './topics.ts';

/** How many topics the library offers by name; the others stand on a page of their own. */
const offered = 8;

/** By what a library of these articles can be narrowed. @param topics the most frequent first */
export const choicesOf = (articles: ArticleSummary[], topics: Topic[]): ListChoices => ({
  topics: topics.slice(0, offered).map(({ slug, name }) => ({ slug, name })),
  hasMore: topics.length > offered,
  hasDiffering: articles.some(({ sourcesDiffer }) => sourcesDiffer),
});

/** The lists of a library in the order of its articles: all of them, those whose sources differ, and those of each topic. */
export function libraryLists(articles: ArticleSummary[], topics: Topic[]): ArticleList[] {
  const byTopic = new Map<string, ArticleSummary[]>(topics.map(({ slug }) => [slug, []]));
  for (const summary of articles) {
    for (const slug of new Set(summary.topics.map(slugOf))) byTopic.get(slug)?.push(summary);
  }
  const differing = articles.filter(({ sourcesDiffer }) => sourcesDiffer);
  return [
    { name: 'all', articles },
    ...(differing.length > 0 ? [{ name: 'differ', title: 'Where sources differ', articles: differing }] : []),
    ...topics.map(({ slug, name }) => ({ name: `topic-${slug}`, title: name, articles: byTopic.get(slug) ?? [] })),
  ];
}
