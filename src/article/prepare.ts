import type { Article, ArticleDraft } from './article.ts';
import { attachSources } from './passes/attach-sources.ts';
import { collectUses } from './passes/collect-uses.ts';
import { mixSources } from './passes/mix-sources.ts';
import { numberCitations } from './passes/number-citations.ts';
import { outline } from './passes/outline.ts';
import { estimateReadingTime } from './passes/reading-time.ts';

const passes: ((article: Article) => Article)[] = [
  numberCitations,
  // Uses are named by the claims' numbers.
  collectUses,
  // Citations carry their sources whole, so those must be complete by now.
  attachSources,
  outline,
  estimateReadingTime,
  mixSources,
];

/** Works out what a draft only implies: numbers, back-references, outline, reading time, source mix. */
export function prepare(draft: ArticleDraft): Article {
  const bare: Article = {
    ...draft,
    citations: [],
    outline: [],
    readingTime: 1,
    sourceMix: { sources: 0, kinds: [], languages: [], publishers: 0, withStake: 0, claims: 0, singleSourceClaims: 0 },
  };
  return passes.reduce((article, pass) => pass(article), bare);
}
