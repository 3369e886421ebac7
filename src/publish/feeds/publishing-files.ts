import { fileKey } from '../article-file.ts';
import { catalogueOf } from '../catalogue.ts';
import { made, type SiteFile } from '../library-files.ts';
import { inFull, type Bundled } from '../read-library.ts';
import { hasAddress, type SiteSettings } from '../site-settings.ts';
import { atom, atomFile } from './atom.ts';
import { feedItems } from './feed-items.ts';
import { jsonFeed, jsonFeedFile } from './json-feed.ts';
import { ninjs, ninjsFile } from './ninjs.ts';
import { rss, rssFile } from './rss.ts';
import { robotsFile, sitemapFiles, type ListedPage } from './sitemap.ts';

/**
 * What the build writes for others than readers: feeds, sitemap, robots.txt, each article as ninjs. Without the site's
 * address only robots.txt: all others need it. One after the other, so that a large library is never held whole.
 * @param pages that search engines should know
 */
export function* publishingFiles(library: Bundled[], pages: ListedPage[], site: SiteSettings): Generator<SiteFile> {
  yield robotsFile(site);
  if (!hasAddress(site)) return;
  const items = feedItems(library, site);
  yield { path: rssFile, text: rss(items, site) };
  yield { path: atomFile, text: atom(items, site) };
  yield { path: jsonFeedFile, text: jsonFeed(items, site) };
  yield* sitemapFiles(pages, site);
  const { aroundFrom } = catalogueOf(library);
  for (const bundled of library) {
    const from = JSON.stringify([site, fileKey(bundled.article), aroundFrom(bundled)]);
    yield made(ninjsFile(bundled.article.id), from, () => ninjs(inFull(bundled), site).text);
  }
}
