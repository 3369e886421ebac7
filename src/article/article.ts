import type { Block, Figure } from './block.ts';
import type { Citation } from './citation.ts';
import type { Source } from './source.ts';

/** How a related article stands to this one. */
export type Relation = 'background' | 'follow-up' | 'same-event';

/** A dated correction, in the editors' words. */
export type Correction = { date: string; text: string };

/** A heading of the body: `id` is its address on the page. */
type OutlineEntry = { id: string; level: 2 | 3; title: string };

/** What a story stands on, counted. `kinds` holds the kinds that occur, in the order in which they are shown. */
export type SourceMix = {
  sources: number;
  kinds: { kind: Source['kind']; count: number }[];
  languages: string[];
  publishers: number;
  withStake: number;
  claims: number;
  singleSourceClaims: number;
};

/**
 * One piece in the library, past intake. Dates are ISO 8601 (`YYYY`, `YYYY-MM`, `YYYY-MM-DD` or
 * with a time). The fields after `sources` are worked out by the passes in `prepare.ts`.
 */
export type Article = {
  id: string;
  headline: string;
  standfirst: string;
  bylines: string[];
  located: string;
  published: string;
  modified?: string;
  /** First and last day of what is reported, where that is not the day of publishing. */
  eventStart?: string;
  eventEnd?: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  topics: string[];
  /** The running story that this is a part of, by its title. */
  thread?: string;
  lead?: Figure;
  body: Block[];
  corrections: Correction[];
  related: { article: string; relation: Relation }[];
  /** In the order of their numbers. */
  sources: Source[];
  /** In the order of their claims. */
  citations: Citation[];
  outline: OutlineEntry[];
  /** Minutes, whole, at least 1. */
  readingTime: number;
  sourceMix: SourceMix;
};

/** An article as intake leaves it: decoded, and nothing worked out yet. */
export type ArticleDraft = Omit<Article, 'citations' | 'outline' | 'readingTime' | 'sourceMix'>;
