import type { Article } from '#article/article.ts';
import { hasAddress, type AddressedSite, type SiteSettings } from '../site-settings.ts';
import { cardFile, fileAddress, pageAddress } from './addresses.ts';
import { atomFile } from './atom.ts';
import { changed } from './instants.ts';
import { jsonFeedFile } from './json-feed.ts';
import { rssFile } from './rss.ts';
import { markup } from './xml.ts';

/** The picture for links to pages that are no article. */
export const siteCardFile = 'media/site-card.png';

/** The size of pictures for links, in px: https://developers.facebook.com/docs/sharing/best-practices */
export const cardSize = { width: 1200, height: 630 };

/** A page as its links show it. `title` and `description` are plain text. */
type LinkedPage = { path: string; title: string; description?: string | undefined; article?: Article | undefined };

const property = (name: string, content: string): string => `<meta property="${name}" content="${markup(content)}">`;
const named = (name: string, content: string): string => `<meta name="${name}" content="${markup(content)}">`;
const link = (rel: string, href: string, more = ''): string => `<link rel="${rel}" href="${markup(href)}"${more}>`;

const feedLinks = (site: AddressedSite): string[] =>
  [
    { file: rssFile, type: 'application/rss+xml', name: 'RSS' },
    { file: atomFile, type: 'application/atom+xml', name: 'Atom' },
    { file: jsonFeedFile, type: 'application/feed+json', name: 'JSON Feed' },
  ].map(({ file, type, name }) => link('alternate', fileAddress(site, file), ` type="${type}" title="${markup(`${site.name}: ${name}`)}"`));

function addressedTags({ path, title, article }: LinkedPage, site: AddressedSite): string[] {
  const page = pageAddress(site, path);
  return [
    link('canonical', page),
    ...feedLinks(site),
    property('og:url', page),
    property('og:image', fileAddress(site, article ? cardFile(article.id) : siteCardFile)),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(cardSize.width)),
    property('og:image:height', String(cardSize.height)),
    property('og:image:alt', title),
    named('twitter:card', 'summary_large_image'),
  ];
}

const articleTags = (article: Article): string[] => [
  property('article:published_time', article.published),
  property('article:modified_time', changed(article)),
  ...article.topics.slice(0, 1).map((topic) => property('article:section', topic)),
  ...article.topics.map((topic) => property('article:tag', topic)),
];

/**
 * What a page's head says to others: its canonical address, where the feeds are, and how a link to it looks (Open Graph,
 * https://ogp.me; X reads the same and its own word for the size). What needs the site's address is left out without it.
 */
export function headLinks(page: LinkedPage, site: SiteSettings): string {
  const { title, description, article } = page;
  return [
    ...(hasAddress(site) ? addressedTags(page, site) : []),
    property('og:type', article ? 'article' : 'website'),
    property('og:site_name', site.name),
    property('og:title', title),
    ...(description ? [property('og:description', description)] : []),
    ...(article ? articleTags(article) : []),
  ].join('');
}
