import * as v from 'valibot';
import type { ArticleSummary } from '#article/summary.ts';
import { sourceKinds } from '#article/source.ts';
import { ok, type Result } from '#lib/result.ts';
import { decodeBuilt } from './decode-built.ts';
import type { Refusal } from './problem.ts';

/** A summary in the lists that the build writes. Whatever else they hold is passed over. */
export const articleSummary = v.object({
  id: v.string(),
  headline: v.string(),
  standfirst: v.string(),
  located: v.string(),
  published: v.string(),
  eventStart: v.exactOptional(v.string()),
  eventEnd: v.exactOptional(v.string()),
  lang: v.string(),
  dir: v.picklist(['ltr', 'rtl']),
  topics: v.array(v.string()),
  readingTime: v.number(),
  sourcesDiffer: v.boolean(),
  sourceMix: v.object({
    sources: v.number(),
    kinds: v.array(v.object({ kind: v.picklist(sourceKinds), count: v.number() })),
    languages: v.array(v.string()),
  }),
  lead: v.exactOptional(
    v.object({
      key: v.string(),
      alt: v.string(),
      picture: v.variant('kind', [
        v.object({ kind: v.literal('image'), src: v.string(), width: v.number(), height: v.number() }),
        v.object({ kind: v.literal('map') }),
        v.object({ kind: v.literal('chart') }),
      ]),
    }),
  ),
});

const summaries = v.object({ articles: v.array(articleSummary) });

/** Reads the summaries of the articles that an article points to. */
export function decodeSummaries(text: string): Result<ArticleSummary[], Refusal> {
  const decoded = decodeBuilt(summaries, text);
  return decoded.ok ? ok(decoded.value.articles) : decoded;
}
