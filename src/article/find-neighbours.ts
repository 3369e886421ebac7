import type { Abstract } from './abstract.ts';
import type { Neighbours } from './neighbours.ts';
import { pointsTo } from './points-to.ts';
import { indexSources } from './shared-sources.ts';
import { summarise } from './summary.ts';
import { besideIn, findThreads } from './threads.ts';

/**
 * Finds what stands around each article of a library. Those that it points to come first, as its editors ordered them.
 * @returns a function that gives the neighbours of one of the articles; what the library does not have is left out
 */
export function findNeighbours(articles: Abstract[]): (article: Abstract) => Neighbours {
  const summaries = new Map(articles.map((article) => [article.id, summarise(article)]));
  const threads = findThreads(articles);
  const findShared = indexSources(articles);
  return (article) => {
    const listed = pointsTo(article);
    const thread = threads.get(article.id);
    const { previous, next } = thread ? besideIn(thread) : {};
    const beside = [previous, next].flatMap((part) => part?.id ?? []);
    const shared = findShared(article, listed, beside);
    const ids = new Set([...listed, ...beside, ...shared.map((each) => each.article)]);
    return {
      related: [...ids].flatMap((id) => summaries.get(id) ?? []),
      ...(shared.length > 0 && { shared }),
      ...(thread && { thread }),
    };
  };
}
