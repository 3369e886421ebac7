import * as v from 'valibot';
import type { Trail } from '#article/trail.ts';
import type { Result } from '#lib/result.ts';
import { decodeBuilt } from './decode-built.ts';
import type { Refusal } from './problem.ts';

const trail = v.object({
  at: v.number(),
  stops: v.array(
    v.object({
      article: v.string(),
      headline: v.string(),
      lang: v.string(),
      entry: v.string(),
      isStraight: v.boolean(),
      left: v.exactOptional(
        v.object({ anchor: v.string(), offset: v.number(), selector: v.string(), index: v.number(), to: v.string() }),
      ),
    }),
  ),
});

/** Reads the trail that a tab kept: an earlier version of the app may have written it. */
export const decodeTrail = (text: string): Result<Trail, Refusal> => decodeBuilt(trail, text);
