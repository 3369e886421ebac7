import * as v from 'valibot';
import type { ArticleVersion } from '#article/article-version.ts';
import { ok, type Result } from '#lib/result.ts';
import { decodeBuilt } from './decode-built.ts';
import type { Refusal } from './problem.ts';

const versions = v.object({ articles: v.array(v.tuple([v.string(), v.string(), v.number()])) });

/** Reads the list of versions that the build writes. */
export function decodeVersions(text: string): Result<ArticleVersion[], Refusal> {
  const decoded = decodeBuilt(versions, text);
  return decoded.ok ? ok(decoded.value.articles.map(([id, version, bytes]) => ({ id, version, bytes }))) : decoded;
}
