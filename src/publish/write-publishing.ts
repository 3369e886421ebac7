import { cardFile } from './feeds/addresses.ts';
import { siteCardFile } from './feeds/head-links.ts';
import { publishingFiles } from './feeds/publishing-files.ts';
import type { ListedPage } from './feeds/sitemap.ts';
import type { Bundled } from './read-library.ts';
import type { SiteSettings } from './site-settings.ts';
import type { Write } from './writer.ts';

/** How many pictures are compressed at a time: that is done beside the main thread. */
const atOnce = 8;

/** Writes the picture that stands for each article where it is linked, and the one for all other pages. */
export async function writeCards(write: Write, library: Bundled[], site: SiteSettings): Promise<void> {
  // The font engine is opened by those who build only, not by all who read the build's settings.
  const { drawCard, drawSiteCard, openWeights } = await import('./card/draw-card.ts');
  const weights = openWeights();
  write(siteCardFile, await drawSiteCard(weights, site));
  const left = library.values();
  const work = async (): Promise<void> => {
    for (const { article } of left) write(cardFile(article.id), await drawCard(weights, article, site));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** Writes feeds, sitemap, robots.txt and ninjs files. @param pages that search engines should know */
export function writePublishing(write: Write, library: Bundled[], pages: ListedPage[], site: SiteSettings): void {
  for (const { path: file, text } of publishingFiles(library, pages, site)) write(file, text);
}
