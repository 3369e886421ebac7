import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { versionsFile } from '#article/article-version.ts';
import { picturesOf } from '#article/pictures-of.ts';
import { digest } from '#lib/digest.ts';
import type { Bundled } from './read-library.ts';
import type { SiteFolder } from './site-folder.ts';

const sizeOf = async (file: string): Promise<number> => (await stat(file).catch(() => undefined))?.size ?? 0;

/**
 * Writes the list of the library's versions and sizes: what tells a reader that a saved article is out of date, and how much
 * a download is.
 * @param out the built site, in which the articles' files and drawings are
 */
export async function writeVersions({ write }: SiteFolder, out: string, library: Bundled[]): Promise<void> {
  const articles: [id: string, version: string, bytes: number][] = [];
  for (const { article } of library) {
    const bytes = await readFile(path.join(out, 'articles', `${article.id}.json`));
    const others = [`data/related/${article.id}.json`, ...picturesOf(article)].map((file) => sizeOf(path.join(out, file)));
    const size = (await Promise.all(others)).reduce((sum, each) => sum + each, bytes.length);
    // As the browser decodes it, which drops a byte-order mark.
    articles.push([article.id, digest(new TextDecoder().decode(bytes)), size]);
  }
  write(versionsFile, JSON.stringify({ articles }));
}
