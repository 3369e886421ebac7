import { digest } from '#lib/digest.ts';
import { buildIndex, type BuiltIndex, type IndexedArticle } from '#search/build-index.ts';
import { headlinesFile, shardFile } from '#search/index-files.ts';
import type { WordTable } from '#search/search-index.ts';
import type { SiteFile } from './library-files.ts';

/** Words hold no spaces: as one text they are read faster than as a list. `#intake/decode-search.ts` reads it. */
const tableFields = ({ words, postings }: WordTable) => ({ words: words.join(' '), postings: postings.join(' ') });

/** A search index as files: the headlines', and the texts' by ranges of words. */
export function filesOfIndex({ headlines, shards }: BuiltIndex): SiteFile[] {
  const list = headlines.articles.map(({ id, headline, standfirst, day, lang, dir }) => [id, headline, standfirst, day, lang, dir]);
  const head = { shards: headlines.shards, articles: list, ...tableFields(headlines) };
  const texts = shards.map(tableFields);
  // Tells files of one build from those of another that a device may still hold.
  const version = digest([head, ...texts].map(({ words, postings }) => digest(words) + digest(postings)).join('') + JSON.stringify(list));
  return [
    { path: headlinesFile, text: JSON.stringify({ version, ...head }) },
    ...texts.map((fields, number) => ({ path: shardFile(number), text: JSON.stringify({ version, ...fields }) })),
  ];
}

/** The files of the search index of some articles. @param articles newest first */
export const searchFiles = (articles: IndexedArticle[]): SiteFile[] => filesOfIndex(buildIndex(articles));
