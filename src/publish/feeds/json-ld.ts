import type { CorrectionComment, CreativeWork, NewsArticle, WithContext } from 'schema-dts';
import type { Article } from '#article/article.ts';
import type { Source } from '#article/source.ts';
import type { SiteSettings } from '../site-settings.ts';
import { articlePath, cardFile, fileAddress, pageAddress, webLink } from './addresses.ts';
import { changed } from './instants.ts';

/** Kinds of sources that are no report on the matter, but the matter itself. */
const firstHand = new Set<Source['kind']>(['official', 'agency', 'document']);

function citation({ url, title, summary, publisher, published, lang }: Source): CreativeWork {
  const link = webLink(url);
  return {
    '@type': 'CreativeWork',
    // A title is as printed, never made up: a work without one is told by what it says.
    ...(title !== undefined && { name: title }),
    ...(title === undefined && summary !== undefined && { description: summary }),
    ...(link !== undefined && { url: link }),
    publisher: { '@type': 'Organization', name: publisher },
    ...(published !== undefined && { datePublished: published }),
    ...(lang !== undefined && { inLanguage: lang }),
  };
}

const correction = ({ date, text }: Article['corrections'][number]): CorrectionComment => ({ '@type': 'CorrectionComment', text, datePublished: date });

/** The address of a file for a page's data: whole where the site's is known, else from the page on. */
const fileLink = (site: SiteSettings, base: string, file: string): string =>
  site.address === undefined ? base + file.split('/').map(encodeURIComponent).join('/') : fileAddress({ ...site, address: site.address }, file);

/**
 * What search engines read of an article: schema.org NewsArticle with what it cites (https://schema.org/citation), what it
 * is based on at first hand, and its corrections.
 * @param base where the site is mounted; used where its whole address is not known
 */
export function newsArticle(article: Article, site: SiteSettings, base: string): WithContext<NewsArticle> {
  const { id, headline, standfirst, published, eventStart, eventEnd, lang, lead, bylines, topics, located, sources, corrections } = article;
  const page = site.address === undefined ? undefined : pageAddress({ ...site, address: site.address }, articlePath(id));
  const publisher = { '@type': 'NewsMediaOrganization' as const, name: site.name, ...(site.address !== undefined && { url: site.address }) };
  const pictures = [cardFile(id), ...(lead?.picture.kind === 'image' ? [lead.picture.src] : [])];
  const basis = sources.flatMap(({ kind, url }) => (firstHand.has(kind) ? (webLink(url) ?? []) : []));
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(page !== undefined && { '@id': page, url: page, mainEntityOfPage: page }),
    headline,
    ...(standfirst !== '' && { description: standfirst }),
    inLanguage: lang,
    datePublished: published,
    dateModified: changed(article),
    ...(eventStart !== undefined && { temporalCoverage: eventEnd === undefined ? eventStart : `${eventStart}/${eventEnd}` }),
    image: pictures.map((file) => fileLink(site, base, file)),
    author: bylines.length > 0 ? bylines.map((name) => ({ '@type': 'Person' as const, name })) : publisher,
    publisher,
    isAccessibleForFree: true,
    contentLocation: { '@type': 'Place', name: located },
    ...(topics.length > 0 && { about: topics.map((name) => ({ '@type': 'Thing' as const, name })) }),
    ...(sources.length > 0 && { citation: sources.map(citation) }),
    ...(basis.length > 0 && { isBasedOn: [...new Set(basis)] }),
    ...(corrections.length > 0 && { correction: corrections.map(correction) }),
  };
}

/**
 * Data as a block in a page. No `<` stands in it, so nothing in it can end the block or open a comment
 * (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements). Browsers do not run it.
 */
export const dataBlock = (data: WithContext<NewsArticle>): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', String.raw`\u003c`)}</script>`;
