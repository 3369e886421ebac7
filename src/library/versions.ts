import { versionsFile, type ArticleVersion } from '#article/article-version.ts';
import { decodeVersions } from '#intake/decode-versions.ts';
import { fetchFresh, readBody } from './fetch-fresh.ts';
import { LoadError } from './load-error.ts';

let known: ArticleVersion[] | undefined;

/** What the site publishes now: every article's version and size. Fetched once a visit, and again when asked to. @throws LoadError */
export async function publishedVersions(isAgain = false): Promise<ArticleVersion[]> {
  if (known && !isAgain) return known;
  const text = new TextDecoder().decode(await readBody(await fetchFresh(versionsFile), versionsFile));
  const decoded = decodeVersions(text);
  if (!decoded.ok) throw new LoadError(decoded.error.reason, versionsFile, { problems: decoded.error.problems });
  known = decoded.value;
  return known;
}
