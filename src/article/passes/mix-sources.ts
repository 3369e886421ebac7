import type { Article } from '../article.ts';
import { sourceKinds } from '../source.ts';

/** Counts what the story stands on: sources by kind, languages, publishers, stakes, claims on a single source. */
export function mixSources(article: Article): Article {
  const { sources, citations } = article;
  const kinds = sourceKinds
    .map((kind) => ({ kind, count: sources.filter((source) => source.kind === kind).length }))
    .filter(({ count }) => count > 0);
  return {
    ...article,
    sourceMix: {
      sources: sources.length,
      kinds,
      languages: [...new Set(sources.flatMap(({ lang }) => lang ?? []))],
      publishers: new Set(sources.map(({ publisher }) => publisher)).size,
      withStake: sources.filter(({ stake }) => stake !== undefined).length,
      claims: citations.length,
      singleSourceClaims: citations.filter(({ cited }) => new Set(cited.map(({ id }) => id)).size === 1).length,
    },
  };
}
