import { statSync } from 'node:fs';
import path from 'node:path';
import { versionsFile } from '#article/article-version.ts';
import { picturesOf } from '#article/pictures-of.ts';
import { fileOf } from './article-file.ts';
import type { Bundled } from './read-library.ts';
import type { SiteFolder } from './site-folder.ts';

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/**
 * Writes the list of the library's versions and sizes: what tells a reader that a saved article is out of date, and how much
 * a download is.
 * @param out the built site, in which the articles' drawings and pictures are
 */
export function writeVersions({ write }: SiteFolder, out: string, library: Bundled[]): void {
  const pictures = new Map<string, number>();
  const sizeAt = (file: string): number => {
    const size = pictures.get(file) ?? sizeOf(path.join(out, file));
    pictures.set(file, size);
    return size;
  };
  const articles = library.map(({ article }): [id: string, version: string, bytes: number] => {
    const { version, bytes } = fileOf(article);
    return [article.id, version, [`data/related/${article.id}.json`, ...picturesOf(article)].reduce((sum, file) => sum + sizeAt(file), bytes)];
  });
  write(versionsFile, JSON.stringify({ articles }));
}
