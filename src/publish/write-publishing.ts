import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cardFile } from './feeds/addresses.ts';
import { siteCardFile } from './feeds/head-links.ts';
import { publishingFiles } from './feeds/publishing-files.ts';
import type { ListedPage } from './feeds/sitemap.ts';
import type { Bundled } from './read-library.ts';
import type { SiteSettings } from './site-settings.ts';

/** How many pictures are compressed at a time: that is done beside the main thread. */
const atOnce = 8;

async function writeFileAt(out: string, file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(path.join(out, file)), { recursive: true });
  await writeFile(path.join(out, file), content);
}

/** Writes the picture that stands for each article where it is linked, and the one for all other pages. */
export async function writeCards(out: string, library: Bundled[], site: SiteSettings): Promise<void> {
  // The font engine is opened by those who build only, not by all who read the build's settings.
  const { drawCard, drawSiteCard, openWeights } = await import('./card/draw-card.ts');
  const weights = openWeights();
  await writeFileAt(out, siteCardFile, await drawSiteCard(weights, site));
  const left = library.values();
  const work = async (): Promise<void> => {
    for (const { article } of left) await writeFileAt(out, cardFile(article.id), await drawCard(weights, article, site));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** Writes feeds, sitemap, robots.txt and ninjs files. @param pages that search engines should know */
export async function writePublishing(out: string, library: Bundled[], pages: ListedPage[], site: SiteSettings): Promise<void> {
  for (const { path: file, text } of publishingFiles(library, pages, site)) await writeFileAt(out, file, text);
}
