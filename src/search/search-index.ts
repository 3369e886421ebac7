/** What search shows of an article before its text is there. `day` is an ISO date. */
export type ListedArticle = { id: string; headline: string; standfirst: string; day: string; lang: string; dir: 'ltr' | 'rtl' };

/** Words in the order of their UTF-16 units, and for each its postings (`postings.ts`). */
export type WordTable = { words: string[]; postings: string[] };

/**
 * The index of headlines, standfirsts, topics, places and publishers. The texts and the sources have theirs in shards,
 * each with the words from its first word on: `shards` holds those first words. `version` is the same in all files of one build.
 */
export type HeadlineIndex = WordTable & { version: string; articles: ListedArticle[]; shards: string[] };

/** The postings of a range of words in texts and sources. */
export type TextShard = WordTable & { version: string };
