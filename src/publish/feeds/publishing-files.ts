import type { SiteFile } from '../library-files.ts';
import type { Bundled } from '../read-library.ts';
import { hasAddress, type SiteSettings } from '../site-settings.ts';
import { atom, atomFile } from './atom.ts';
import { feedItems } from './feed-items.ts';
import { jsonFeed, jsonFeedFile } from './json-feed.ts';
import { ninjs } from './ninjs.ts';
import { rss, rssFile } from './rss.ts';
import { robotsFile, sitemapFiles, type ListedPage } from './sitemap.ts';

/**
 * What the build writes for others than readers: feeds, sitemap, robots.txt, each article as ninjs. Without the site's
 * address only robots.txt: all others need it.
 * @param pages that search engines should know
 */
export function publishingFiles(library: Bundled[], pages: ListedPage[], site: SiteSettings): SiteFile[] {
  if (!hasAddress(site)) return [robotsFile(site)];
  const items = feedItems(library, site);
  return [
    { path: rssFile, text: rss(items, site) },
    { path: atomFile, text: atom(items, site) },
    { path: jsonFeedFile, text: jsonFeed(items, site) },
    ...sitemapFiles(pages, site),
    robotsFile(site),
    ...library.map((bundled) => ninjs(bundled, site)),
  ];
}
