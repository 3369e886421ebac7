import { versionsFile, type ArticleVersion } from '#article/article-version.ts';
import { decodeVersions } from '#intake/decode-versions.ts';
import { checkDecoded } from './check-answer.ts';
import { fetchFresh, readBody } from './fetch-fresh.ts';

let known: ArticleVersion[] | undefined;

/** What the site was last found to publish in this visit. */
export const knownVersions = (): ArticleVersion[] => known ?? [];

/** What the site publishes now: every article's version and size. Fetched once a visit. @throws LoadError */
export async function publishedVersions(): Promise<ArticleVersion[]> {
  if (known) return known;
  const text = new TextDecoder().decode(await readBody(await fetchFresh(versionsFile), versionsFile));
  known = checkDecoded(versionsFile, decodeVersions(text));
  return known;
}
