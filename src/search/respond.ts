import { findHits, type Hit, type ReadableArticle } from './find-hits.ts';
import type { LoadedIndex } from './look-up.ts';
import { markText, type Part } from './mark.ts';
import { rank } from './rank.ts';
import type { ListedArticle } from './search-index.ts';
import { readQuery } from './terms.ts';

/** An article that was found, and where in it. `isRead`: its text is there; until then it has no hits. */
export type SearchResult = Pick<ListedArticle, 'id' | 'day' | 'lang' | 'dir'> & {
  headline: Part[];
  standfirst: Part[];
  hits: Hit[];
  isRead: boolean;
};

/** A word that nothing is spelt like, and what was taken in its place. */
export type Guess = { typed: string; taken: string[] };

/** What a query finds: the best of `total` articles. */
export type Answer = { total: number; results: SearchResult[]; guesses: Guess[] };

/** What would have to be loaded to answer in full: shards by number, articles by id. */
export type Missing = { shards: number[]; articles: string[] };

/** Hits that are shown of one article. */
const mostHits = 3;

/** Answers a query from what is there. @param limit how many articles are wanted @param texts of articles that have been read, by id */
export function respond(index: LoadedIndex, texts: ReadonlyMap<string, ReadableArticle>, query: string, limit: number): { answer: Answer; missing: Missing } {
  const { best, total, terms, missing } = rank(index, readQuery(query), limit);
  const results = best.flatMap((place): SearchResult[] => {
    const article = index.headlines.articles[place];
    if (!article) return [];
    const { id, day, lang, dir, headline } = article;
    const text = texts.get(id);
    // Large libraries do not list theirs.
    const standfirst = article.standfirst || (text?.standfirst ?? '');
    const hits = text ? findHits(text, terms, mostHits) : [];
    return [{ id, day, lang, dir, headline: markText(headline, terms), standfirst: markText(standfirst, terms), hits, isRead: text !== undefined }];
  });
  const guesses = terms.flatMap(({ word, similar }) => (similar.length > 0 ? [{ typed: word, taken: similar.slice(0, 3) }] : []));
  return {
    answer: { total, results, guesses },
    missing: { shards: missing, articles: results.flatMap(({ id, isRead }) => (isRead ? [] : [id])) },
  };
}
