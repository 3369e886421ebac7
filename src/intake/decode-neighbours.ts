import * as v from 'valibot';
import type { Neighbours } from '#article/neighbours.ts';
import type { Result } from '#lib/result.ts';
import { decodeBuilt } from './decode-built.ts';
import { articleSummary } from './decode-summaries.ts';
import type { Refusal } from './problem.ts';

const neighbours = v.object({
  related: v.array(articleSummary),
  shared: v.exactOptional(v.array(v.object({ article: v.string(), sources: v.number() }))),
  thread: v.exactOptional(
    v.object({
      title: v.string(),
      part: v.number(),
      count: v.number(),
      parts: v.array(v.object({ part: v.number(), id: v.string(), headline: v.string(), lang: v.string(), day: v.string() })),
    }),
  ),
});

/** Reads what stands around an article, as the build writes it. */
export const decodeNeighbours = (text: string): Result<Neighbours, Refusal> => decodeBuilt(neighbours, text);
