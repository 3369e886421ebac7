import type { Abstract } from './abstract.ts';
import type { Thread, ThreadPart } from './neighbours.ts';
import { dayOf } from './summary.ts';

/** The most parts that one article lists of its thread. */
const mostListed = 30;

const inOrder = (a: Abstract, b: Abstract): number => dayOf(a).localeCompare(dayOf(b)) || a.id.localeCompare(b.id);

const partOf = (article: Abstract, index: number): ThreadPart => ({
  part: index + 1,
  id: article.id,
  headline: article.headline,
  lang: article.lang,
  day: dayOf(article),
});

/**
 * Orders the articles of each running story by their days.
 * @returns the thread of an article, by the article's id, with at most 30 parts around it; none for an article that stands
 *   alone in its thread
 */
export function findThreads(articles: Abstract[]): Map<string, Thread> {
  const byTitle = new Map<string, Abstract[]>();
  for (const article of articles) {
    if (article.thread === undefined) continue;
    const found = byTitle.get(article.thread);
    if (found) found.push(article);
    else byTitle.set(article.thread, [article]);
  }
  const threads = new Map<string, Thread>();
  for (const [title, found] of byTitle) {
    if (found.length === 1) continue;
    const parts = found.toSorted(inOrder).map(partOf);
    for (const [index, { id, part }] of parts.entries()) {
      const first = Math.max(0, Math.min(index - mostListed / 2, parts.length - mostListed));
      threads.set(id, { title, part, count: parts.length, parts: parts.slice(first, first + mostListed) });
    }
  }
  return threads;
}

/** The parts before and after an article in its thread, where there are any. */
export function besideIn({ part, parts }: Thread): { previous?: ThreadPart; next?: ThreadPart } {
  const [previous, next] = [part - 1, part + 1].map((number) => parts.find((each) => each.part === number));
  return { ...(previous && { previous }), ...(next && { next }) };
}
