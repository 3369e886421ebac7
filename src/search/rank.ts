import { lookUp, type FoundRow, type LoadedIndex } from './look-up.ts';
import { readPostings } from './postings.ts';
import type { Term } from './terms.ts';

/** Articles by their places in the index's list, best first, of `total` that were found; shards that are still wanted. */
export type Ranking = { best: number[]; total: number; terms: Term[]; missing: number[] };

/** What a word counts by its weight in the postings: of headlines (publisher, standfirst, topic, headline), and of texts. */
const headWorth = [1, 1.6, 2.2, 4];
const textWorth = [0.4, 1, 1.3, 1.6];

/** The best worth of some rows for each article; 0 for those that they do not have. */
function collect(rows: FoundRow[], worths: number[], size: number): Float32Array {
  const best = new Float32Array(size);
  for (const { postings, quality } of rows) {
    const graded = worths.map((worth) => worth * quality);
    readPostings(postings, (article, weight) => {
      const worth = graded[weight] ?? 0;
      if (worth > (best[article] ?? 0)) best[article] = worth;
    });
  }
  return best;
}

/** The first of the articles by score; equals as the index lists them. @param scores by their places */
function bestOf(articles: number[], scores: Float32Array, limit: number): number[] {
  const score = (article: number): number => scores[article] ?? 0;
  // Most articles are below the last that counts: few are ever sorted.
  const floor = Float32Array.from(articles, score).toSorted().at(-limit) ?? 0;
  return articles
    .filter((article) => score(article) >= floor)
    .toSorted((a, b) => score(b) - score(a) || a - b)
    .slice(0, limit);
}

/**
 * Finds the articles that have most of a query's words, and of those the ones that have them in weightier places. A word
 * that few articles have weighs more: the inverse document frequency of BM25 (Robertson and Zaragoza, 2009).
 */
export function rank(index: LoadedIndex, wanted: Term[], limit: number): Ranking {
  const { length } = index.headlines.articles;
  const scores = new Float32Array(length);
  const matched = new Uint8Array(length);
  const found = wanted.map((term) => lookUp(index, term));
  for (const { heads, texts } of found) {
    const inText = collect(texts, textWorth, length);
    const worths = collect(heads, headWorth, length).map((worth, article) => worth + (inText[article] ?? 0));
    const having = length - worths.filter((worth) => worth === 0).length;
    const rarity = Math.log(1 + (length - having + 0.5) / (having + 0.5));
    for (let article = 0; article < length; article += 1) {
      const worth = worths[article] ?? 0;
      if (worth === 0) continue;
      scores[article] = (scores[article] ?? 0) + rarity * worth;
      matched[article] = (matched[article] ?? 0) + 1;
    }
  }
  const most = matched.reduce((a, b) => Math.max(a, b), 0);
  const articles = most === 0 ? [] : [...matched.keys()].filter((article) => matched[article] === most);
  return {
    best: bestOf(articles, scores, limit),
    total: articles.length,
    terms: found.map(({ term }) => term),
    missing: [...new Set(found.flatMap(({ missing }) => missing))],
  };
}
