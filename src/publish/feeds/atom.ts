import type { AddressedSite } from '../site-settings.ts';
import { fileAddress } from './addresses.ts';
import type { FeedItem } from './feed-items.ts';
import { latest, rfc3339 } from './instants.ts';
import { element, textElement, xmlDeclaration } from './xml.ts';

export const atomFile = 'atom.xml';

const person = (name: string): string => element('author', textElement('name', name));

const entry = ({ address, headline, standfirst, content, bylines, topics, published, changed, lang }: FeedItem): string =>
  element(
    'entry',
    [
      textElement('id', address),
      textElement('title', headline),
      element('link', '', { rel: 'alternate', type: 'text/html', href: address }),
      textElement('published', rfc3339(published)),
      textElement('updated', rfc3339(changed)),
      ...bylines.map(person),
      ...topics.map((topic) => element('category', '', { term: topic })),
      textElement('summary', standfirst),
      textElement('content', content, { type: 'html' }),
    ].join('\n'),
    { 'xml:lang': lang },
  );

/** The feed as Atom (RFC 4287), whole articles in it. */
export function atom(items: FeedItem[], site: AddressedSite): string {
  const feed = [
    textElement('id', site.address),
    textElement('title', site.name),
    textElement('subtitle', site.description),
    textElement('updated', rfc3339(latest(items.map(({ changed }) => changed)))),
    // Entries without a byline are the site's.
    person(site.name),
    element('link', '', { rel: 'self', type: 'application/atom+xml', href: fileAddress(site, atomFile) }),
    element('link', '', { rel: 'alternate', type: 'text/html', href: site.address }),
    ...items.map(entry),
  ];
  return `${xmlDeclaration}${element('feed', feed.join('\n'), { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.lang })}\n`;
}
