import { lookUp, type FoundRow, type LoadedIndex } from './look-up.ts';
import { readPostings } from './postings.ts';
import type { Term } from './terms.ts';

/** Articles by their places in the index's list, best first, of `total` that were found; shards that are still wanted. */
export type Ranking = { best: number[]; total: number; terms: Term[]; missing: number[] };

/** What a word counts by its weight in the postings: of headlines (publisher, standfirst, topic, headline), and of texts. */
const headWorth = [1, 1.6, 2.2, 4];
const textWorth = [0.4, 1, 1.3, 1.6];

/** The best worth of some rows for each article; notes in `touched` the articles that had none. */
function collect(rows: FoundRow[], worths: number[], best: Float32Array, touched: Set<number>): void {
  for (const { postings, quality } of rows) {
    readPostings(postings, (article, weight) => {
      const worth = quality * (worths[weight] ?? 0);
      if (best[article] === 0) touched.add(article);
      if (worth > (best[article] ?? 0)) best[article] = worth;
    });
  }
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
    const inHead = new Float32Array(length);
    const inText = new Float32Array(length);
    const touched = new Set<number>();
    collect(heads, headWorth, inHead, touched);
    collect(texts, textWorth, inText, touched);
    const rarity = Math.log(1 + (length - touched.size + 0.5) / (touched.size + 0.5));
    for (const article of touched) {
      scores[article] = (scores[article] ?? 0) + rarity * ((inHead[article] ?? 0) + (inText[article] ?? 0));
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
