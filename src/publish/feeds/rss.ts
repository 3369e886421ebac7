import type { AddressedSite } from '../site-settings.ts';
import { fileAddress } from './addresses.ts';
import type { FeedItem } from './feed-items.ts';
import { latest, rfc822 } from './instants.ts';
import { element, textElement, xmlDeclaration } from './xml.ts';

export const rssFile = 'feed.xml';

const item = ({ address, headline, standfirst, content, bylines, topics, published, lang }: FeedItem): string =>
  element(
    'item',
    [
      textElement('title', headline),
      textElement('link', address),
      textElement('guid', address, { isPermaLink: 'true' }),
      textElement('pubDate', rfc822(published)),
      ...bylines.map((name) => textElement('dc:creator', name)),
      ...topics.map((topic) => textElement('category', topic)),
      textElement('dc:language', lang),
      textElement('description', standfirst),
      textElement('content:encoded', content),
    ].join('\n'),
  );

/** The feed as RSS 2.0 (https://www.rssboard.org/rss-specification), whole articles in it, after the RSS Advisory Board's profile. */
export function rss(items: FeedItem[], site: AddressedSite): string {
  const channel = [
    textElement('title', site.name),
    textElement('link', site.address),
    textElement('description', site.description),
    textElement('language', site.lang),
    textElement('lastBuildDate', rfc822(latest(items.map(({ changed }) => changed)))),
    element('atom:link', '', { rel: 'self', type: 'application/rss+xml', href: fileAddress(site, rssFile) }),
    ...items.map(item),
  ];
  const namespaces = {
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  return `${xmlDeclaration}${element('rss', element('channel', channel.join('\n')), { version: '2.0', ...namespaces })}\n`;
}
