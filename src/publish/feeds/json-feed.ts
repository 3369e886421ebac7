import type { AddressedSite } from '../site-settings.ts';
import { fileAddress } from './addresses.ts';
import type { FeedItem } from './feed-items.ts';
import { rfc3339 } from './instants.ts';

export const jsonFeedFile = 'feed.json';

const item = ({ address, headline, standfirst, content, card, bylines, topics, published, changed, lang }: FeedItem) => ({
  id: address,
  url: address,
  title: headline,
  ...(standfirst !== '' && { summary: standfirst }),
  content_html: content,
  image: card,
  date_published: rfc3339(published),
  date_modified: rfc3339(changed),
  ...(bylines.length > 0 && { authors: bylines.map((name) => ({ name })) }),
  ...(topics.length > 0 && { tags: topics }),
  language: lang,
});

/** The feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), whole articles in it. */
export const jsonFeed = (items: FeedItem[], site: AddressedSite): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name,
    home_page_url: site.address,
    feed_url: fileAddress(site, jsonFeedFile),
    description: site.description,
    icon: fileAddress(site, 'icons/icon-512.png'),
    favicon: fileAddress(site, 'icons/icon-192.png'),
    authors: [{ name: site.name, url: site.address }],
    language: site.lang,
    items: items.map(item),
  });
