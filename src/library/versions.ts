import { versionsFile, type ArticleVersion } from '#article/article-version.ts';
import { decodeVersions } from '#intake/decode-versions.ts';
import { fetchFresh, readBody } from './fetch-fresh.ts';
import { LoadError } from './load-error.ts';

let known: ArticleVersion[] | undefined;

/** What the site was last found to publish in this visit. */
export const knownVersions = (): ArticleVersion[] => known ?? [];

/** What the site publishes now: every article's version and size. Fetched once a visit. @throws LoadError */
export async function publishedVersions(): Promise<ArticleVersion[]> {
  if (known) return known;
  const text = new TextDecoder().decode(await readBody(await fetchFresh(versionsFile), versionsFile));
  const decoded = decodeVersions(text);
  if (!decoded.ok) throw new LoadError(decoded.error.reason, versionsFile, { problems: decoded.error.problems });
  known = decoded.value;
  return known;
}
