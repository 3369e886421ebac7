import { fileKey, wholeOf } from './article-file.ts';
import { cardFile } from './feeds/addresses.ts';
import { siteCardFile } from './feeds/head-links.ts';
import { publishingFiles } from './feeds/publishing-files.ts';
import type { ListedPage } from './feeds/sitemap.ts';
import type { Bundled } from './read-library.ts';
import { keyOf } from './key-of.ts';
import type { SiteFile } from './library-files.ts';
import type { SiteFolder } from './site-folder.ts';
import type { SiteSettings } from './site-settings.ts';

/** Writes files, so far as they do not stand as they were made from the same before. @param code the key of the code that makes them */
export function writeFiles(folder: SiteFolder, files: Iterable<SiteFile>, code: string): void {
  for (const file of files) {
    const key = file.from === undefined ? undefined : keyOf(code, file.path, file.from);
    if (key === undefined || !folder.holds(file.path, key)) folder.write(file.path, file.text, key);
  }
}

/** How many pictures are compressed at a time: that is done beside the main thread. */
const atOnce = 8;

/**
 * Writes the picture that stands for each article where it is linked, and the one for all other pages.
 * @param code the key of the code that draws
 */
export async function writeCards(folder: SiteFolder, library: Bundled[], site: SiteSettings, code: string): Promise<void> {
  const settings = JSON.stringify(site);
  const keyFor = (article: Bundled['article']): string => keyOf(code, settings, fileKey(article));
  const own = keyOf(code, settings);
  const stale = library.filter(({ article }) => !folder.holds(cardFile(article.id), keyFor(article)));
  const isSiteStale = !folder.holds(siteCardFile, own);
  if (stale.length === 0 && !isSiteStale) return;
  // The font engine is opened by those who build only, not by all who read the build's settings.
  const { drawCard, drawSiteCard, openWeights } = await import('./card/draw-card.ts');
  const weights = openWeights();
  if (isSiteStale) folder.write(siteCardFile, await drawSiteCard(weights, site), own);
  const left = stale.values();
  const work = async (): Promise<void> => {
    for (const { article } of left) folder.write(cardFile(article.id), await drawCard(weights, wholeOf(article), site), keyFor(article));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** Writes feeds, sitemap, robots.txt and ninjs files. @param pages that search engines should know; @param code the key of the code that makes them */
export const writePublishing = (folder: SiteFolder, library: Bundled[], pages: ListedPage[], site: SiteSettings, code: string): void =>
  writeFiles(folder, publishingFiles(library, pages, site), code);
