import type { Abstract } from '#article/abstract.ts';
import type { Article } from '#article/article.ts';
import { dayOf } from '#article/summary.ts';
import { sourceEntries, textEntries } from './entries-of.ts';
import type { HeadlineIndex, ListedArticle, TextShard, WordTable } from './search-index.ts';
import { openVocabulary, tableOf, type Vocabulary, type WeighedWords } from './word-table.ts';

/** Characters of words and postings that a shard holds at most: some 140 kB when compressed. */
const shardSize = 220_000;

/** Characters of standfirsts that the list of articles brings along; a larger library shows them when the story has come. */
const standfirstBudget = 300_000;

/** The words of the head: 3 in the headline, 2 in topics and place, 1 in the standfirst, 0 in the names of publishers. */
const headTexts = ({ headline, standfirst, topics, thread = '', located, sources }: Article): [string, number][] => [
  [headline, 3],
  [[...topics, thread, located].join(' · '), 2],
  [standfirst, 1],
  [[...new Set(sources.map(({ publisher }) => publisher))].join(' · '), 0],
];

/** The words of texts count as often as they stand there; those of sources do not count. */
const bodyTexts = (article: Article): [string, number][] => [
  ...textEntries(article).map(({ text }): [string, number] => [text, 1]),
  ...sourceEntries(article).map(({ text }): [string, number] => [text, 0]),
];

/** 0 in sources alone, 1 once in the text, 2 up to three times, 3 more often. */
const weighCount = (count: number): number => (count > 3 ? 3 : Math.min(count, 2));

/** Cuts a table into ranges of words of about one size: at least one, so that there is always a shard to ask. */
function cut({ words, postings }: WordTable): WordTable[] {
  const parts: WordTable[] = [{ words: [], postings: [] }];
  let size = 0;
  for (const [index, word] of words.entries()) {
    const own = postings[index] ?? '';
    const more = word.length + own.length + 2;
    if (size > 0 && size + more > shardSize) {
      parts.push({ words: [], postings: [] });
      size = 0;
    }
    size += more;
    parts.at(-1)?.words.push(word);
    parts.at(-1)?.postings.push(own);
  }
  return parts;
}

/** What an index is made of from an article: how it is listed, and its texts with what their words are worth. */
export type IndexedArticle = { listed: ListedArticle; head: [text: string, worth: number][]; body: [text: string, worth: number][] };

/** How an article is listed. */
export function toListed(article: Abstract): ListedArticle {
  const { id, headline, standfirst, lang, dir } = article;
  return { id, headline, standfirst, day: dayOf(article), lang, dir };
}

/** Takes from an article what an index is made of. */
export const toIndex = (article: Article): IndexedArticle => ({ listed: toListed(article), head: headTexts(article), body: bodyTexts(article) });

/** An article whose words have been weighed. */
export type WeighedArticle = { listed: ListedArticle; head: WeighedWords; body: WeighedWords };

/** Weighs the words of an article: that takes longest, and need not be done again as long as the article is the same. */
export const weighArticle = ({ weigh }: Vocabulary, { listed, head, body }: IndexedArticle): WeighedArticle => ({
  listed,
  head: weigh(head, { note: Math.max, weigh: (worth) => worth }),
  body: weigh(body, { note: (before, worth) => before + worth, weigh: weighCount }),
});

function list(articles: ListedArticle[]): ListedArticle[] {
  const isSmall = articles.reduce((sum, { standfirst }) => sum + standfirst.length, 0) <= standfirstBudget;
  return isSmall ? articles : articles.map((article) => ({ ...article, standfirst: '' }));
}

/** An index as it is built. Its version is given by whoever writes the files. */
export type BuiltIndex = { headlines: Omit<HeadlineIndex, 'version'>; shards: Omit<TextShard, 'version'>[] };

/** Indexes articles by their words, in the order in which equals are to be shown. @param words of the vocabulary that weighed them */
export function indexOf(words: string[], articles: WeighedArticle[]): BuiltIndex {
  const shards = cut(tableOf(words, articles.map(({ body }) => body)));
  const heads = tableOf(words, articles.map(({ head }) => head));
  return { headlines: { articles: list(articles.map(({ listed }) => listed)), shards: shards.map(({ words: [first = ''] }) => first), ...heads }, shards };
}

/** Indexes articles, in the order in which equals are to be shown. */
export function buildIndex(articles: IndexedArticle[]): BuiltIndex {
  const vocabulary = openVocabulary();
  const weighed = articles.map((article) => weighArticle(vocabulary, article));
  return indexOf(vocabulary.words, weighed);
}
