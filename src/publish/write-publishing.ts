import { fileKey, wholeOf } from './article-file.ts';
import { cardFile } from './feeds/addresses.ts';
import { siteCardFile } from './feeds/head-links.ts';
import { publishingFiles } from './feeds/publishing-files.ts';
import type { ListedPage } from './feeds/sitemap.ts';
import type { Bundled } from './read-library.ts';
import { keyOf } from './key-of.ts';
import type { SiteFolder } from './site-folder.ts';
import type { SiteSettings } from './site-settings.ts';

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

/** Writes feeds, sitemap, robots.txt and ninjs files. @param pages that search engines should know */
export function writePublishing({ write }: SiteFolder, library: Bundled[], pages: ListedPage[], site: SiteSettings): void {
  for (const { path: file, text } of publishingFiles(library, pages, site)) write(file, text);
}
