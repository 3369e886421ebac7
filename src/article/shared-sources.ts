import type { Abstract } from './abstract.ts';
import { sourceIdentity } from './library-source.ts';
import type { SharedSources } from './neighbours.ts';

/** A source that more articles cite than this says nothing of what two of them have in common. */
const commonFrom = 51;

/** From how many shared sources on an article is worth naming that the editors did not relate, and how many such are named. */
const fewest = 2;
const most = 3;

/** Finds what an article shares. */
type FindShared = (article: Abstract, listed: string[], besides: string[]) => SharedSources[];

const countIn = (some: Set<string>, others: Set<string>): number => [...some].filter((each) => others.has(each)).length;

/**
 * Indexes the sources of all articles, so that what an article shares is found without a look at all others.
 * @returns a function that gives how many sources an article shares with each of `listed` (none where it shares none), then
 *   with up to 3 further articles that share most with it, at least 2; never one of `besides`
 */
export function indexSources(articles: Abstract[]): FindShared {
  const sources = new Map(articles.map(({ id, sources: own }) => [id, new Set(own.map(sourceIdentity))]));
  const citing = new Map<string, string[]>();
  for (const [id, own] of sources) {
    for (const source of own) {
      const found = citing.get(source);
      if (found) found.push(id);
      else citing.set(source, [id]);
    }
  }
  const none = new Set<string>();
  return ({ id }, listed, besides) => {
    const own = sources.get(id) ?? none;
    const sharedWith = (other: string): SharedSources => ({ article: other, sources: countIn(own, sources.get(other) ?? none) });
    const counts = new Map<string, number>();
    for (const source of own) {
      const found = citing.get(source) ?? [];
      if (found.length >= commonFrom) continue;
      for (const other of found) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    const known = new Set([id, ...listed, ...besides]);
    const further = [...counts]
      .filter(([other, count]) => count >= fewest && !known.has(other))
      .toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b))
      .slice(0, most);
    return [...listed.map(sharedWith).filter(({ sources: count }) => count > 0), ...further.map(([other]) => sharedWith(other))];
  };
}
