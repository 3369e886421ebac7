import { inFull, type Bundled } from '../read-library.ts';
import type { AddressedSite } from '../site-settings.ts';
import { articlePath, cardFile, fileAddress, pageAddress } from './addresses.ts';
import { feedHtml } from './feed-html.ts';
import { changed, instant } from './instants.ts';

/** How many articles a feed brings. */
const longest = 50;

/** An article as the feeds tell of it. `content` is HTML; the dates are ISO dates as the article has them. */
export type FeedItem = {
  address: string;
  headline: string;
  standfirst: string;
  content: string;
  card: string;
  lang: string;
  bylines: string[];
  topics: string[];
  published: string;
  changed: string;
};

/** The articles that were published last, the newest first. */
export function feedItems(library: Bundled[], site: AddressedSite): FeedItem[] {
  const newest = library.toSorted(
    ({ article: a }, { article: b }) => instant(b.published).getTime() - instant(a.published).getTime() || (a.id < b.id ? -1 : 1),
  );
  return newest.slice(0, longest).map((bundled) => {
    const { id, headline, standfirst, lang, bylines, topics, published } = bundled.article;
    return {
      address: pageAddress(site, articlePath(id)),
      headline,
      standfirst,
      content: feedHtml(inFull(bundled), site),
      card: fileAddress(site, cardFile(id)),
      lang,
      bylines,
      topics: [...new Set(topics)],
      published,
      changed: changed(bundled.article),
    };
  });
}
