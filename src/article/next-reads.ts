import type { Article, Relation } from './article.ts';
import type { Neighbours } from './neighbours.ts';
import type { ArticleSummary } from './summary.ts';

/** An article to go on with, and why: how its editors relate it, and how many sources it shares (0: none). */
export type NextRead = { summary: ArticleSummary; relation?: Relation; sources: number };

/** What a reader goes on with first: the same matter, how it went on, where it came from. */
const order: Relation[] = ['same-event', 'follow-up', 'background'];

/**
 * What to read after an article: the related ones by how they are related, then those that share sources with it. One that
 * the library does not have is left out.
 */
export function nextReads({ related }: Pick<Article, 'related'>, neighbours: Neighbours): NextRead[] {
  const summaries = new Map(neighbours.related.map((summary) => [summary.id, summary]));
  const shared = new Map((neighbours.shared ?? []).map(({ article, sources }) => [article, sources]));
  const read = (article: string, relation?: Relation): NextRead[] => {
    const summary = summaries.get(article);
    return summary ? [{ summary, sources: shared.get(article) ?? 0, ...(relation && { relation }) }] : [];
  };
  const listed = order.flatMap((relation) => related.filter((each) => each.relation === relation));
  const known = new Set(listed.map(({ article }) => article));
  return [
    ...listed.flatMap(({ article, relation }) => read(article, relation)),
    ...[...shared.keys()].filter((article) => !known.has(article)).flatMap((article) => read(article)),
  ];
}
