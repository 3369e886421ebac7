import * as v from 'valibot';
import type { TimelinePage } from '#article/lists/timeline.ts';
import type { Result } from '#lib/result.ts';
import { decodeBuilt } from './decode-built.ts';
import type { Refusal } from './problem.ts';

const timelinePage = v.object({
  name: v.string(),
  years: v.array(v.object({ year: v.string(), count: v.number(), pages: v.array(v.string()) })),
  articles: v.array(v.object({ id: v.string(), headline: v.string(), lang: v.string(), dir: v.picklist(['ltr', 'rtl']) })),
  events: v.array(v.object({ date: v.string(), text: v.string(), article: v.number(), fragment: v.string() })),
});

/** Reads a page of the timeline. */
export const decodeTimeline = (text: string): Result<TimelinePage, Refusal> => decodeBuilt(timelinePage, text);
