import type { ArticleSummary } from './summary.ts';

/** How many sources an article has in common with another one. */
export type SharedSources = { article: string; sources: number };

/** A part of a running story: `part` is its number in it, `day` the one by which the parts are ordered. */
export type ThreadPart = Pick<ArticleSummary, 'id' | 'headline' | 'lang'> & { part: number; day: string };

/** A running story as one of its articles sees it: which part of how many it is, and the parts around it, in order. */
export type Thread = { title: string; part: number; count: number; parts: ThreadPart[] };

/**
 * What stands around an article: summaries of all that it leads to; how many sources it shares with related articles and with
 * a few further ones; and its thread. What there is none of is absent.
 */
export type Neighbours = { related: ArticleSummary[]; shared?: SharedSources[]; thread?: Thread };
