import type { ArticleSummary } from '../summary.ts';
import { slugOf } from './slug.ts';

/** A topic of the library, and how many articles have it. `slug` names its list; `name` is its most frequent spelling. */
export type Topic = { slug: string; name: string; count: number };

const { compare } = new Intl.Collator('en', { numeric: true });

/** What is counted most often; among equals the first by name. */
const mostFrequent = (counts: Map<string, number>): string =>
  [...counts].toSorted(([a, x], [b, y]) => y - x || compare(a, b))[0]?.[0] ?? '';

/** All topics of the articles, the most frequent first, then by name. */
export function topicsOf(articles: Pick<ArticleSummary, 'topics'>[]): Topic[] {
  const found = new Map<string, { count: number; names: Map<string, number> }>();
  for (const { topics } of articles) {
    const own = new Set<string>();
    for (const name of topics) {
      const slug = slugOf(name);
      const topic = found.get(slug) ?? { count: 0, names: new Map<string, number>() };
      if (!own.has(slug)) topic.count += 1;
      topic.names.set(name, (topic.names.get(name) ?? 0) + 1);
      own.add(slug);
      found.set(slug, topic);
    }
  }
  return [...found]
    .map(([slug, { count, names }]) => ({ slug, count, name: mostFrequent(names) }))
    .toSorted((a, b) => b.count - a.count || compare(a.name, b.name));
}
