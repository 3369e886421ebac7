/** What kind of work a source is, in the order in which kinds are listed. */
export const sourceKinds = [
  'official',
  'agency',
  'newspaper',
  'broadcaster',
  'think-tank',
  'academic',
  'reference',
  'document',
  'other',
] as const;

export type SourceKind = (typeof sourceKinds)[number];

/** One place where a source is used: the claim's number, and the letter that the list shows for it. */
export type SourceUse = { claim: number; label: string };

/**
 * What is known of a cited work. What is absent is not known and is not shown. `accessed` is the day (or month)
 * on which the editors read it: without one, nobody on the desk has seen it.
 */
export type SourceRecord = {
  publisher: string;
  url?: string;
  title?: string;
  author?: string;
  published?: string;
  accessed?: string;
  lang?: string;
  kind: SourceKind;
  /** Why this source is a party to the matter, in words. */
  stake?: string;
  summary?: string;
  excerpt?: string;
  excerptTranslation?: string;
  archivedUrl?: string;
  archivedAt?: string;
};

/** A cited work in the list of an article. */
export type Source = SourceRecord & {
  id: string;
  /** Its place in the list: by first use, from 1. */
  number: number;
  uses: SourceUse[];
};
