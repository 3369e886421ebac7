import type { Article } from '#article/article.ts';
import { textsOf } from '#article/map-texts.ts';
import type { SiteFile } from '../library-files.ts';
import type { WholeBundled } from '../read-library.ts';
import type { AddressedSite } from '../site-settings.ts';
import { articlePath, cardFile, fileAddress, pageAddress, webLink } from './addresses.ts';
import { feedHtml } from './feed-html.ts';
import { measureText } from './feed-text.ts';
import { changed, rfc3339 } from './instants.ts';

/** Where the ninjs file of an article stands, relative to the site's root. */
export const ninjsFile = (id: string): string => `article/${id}/ninjs.json`;

function renditions({ id, lead }: Article, site: AddressedSite) {
  const card = { name: 'card', href: fileAddress(site, cardFile(id)), contentType: 'image/png', width: 1200, height: 630 };
  if (lead?.picture.kind !== 'image') return [card];
  const { src, width, height } = lead.picture;
  return [card, { name: 'lead', href: fileAddress(site, src), title: lead.alt, width, height }];
}

/** What the article rests on: each source that has an address. */
const sourceAssociations = ({ sources }: Article) =>
  sources.flatMap(({ url, title, publisher, lang, author, summary }) => {
    const uri = webLink(url);
    if (uri === undefined) return [];
    return [
      {
        name: title ?? publisher,
        rel: 'source',
        uri,
        representationType: 'partial',
        ...(title !== undefined && { headlines: [{ value: title }] }),
        ...(summary !== undefined && { descriptions: [{ role: 'summary', value: summary }] }),
        ...(author !== undefined && { by: author }),
        ...(lang !== undefined && { language: lang }),
        infoSources: [{ name: publisher, role: 'publisher' }],
      },
    ];
  });

const relatedAssociations = ({ article, related }: WholeBundled, site: AddressedSite) =>
  article.related.flatMap(({ article: id, relation }) => {
    const summary = related.find((each) => each.id === id);
    return summary ? [{ name: summary.headline, rel: relation, uri: pageAddress(site, articlePath(id)), type: 'text', representationType: 'partial' }] : [];
  });

/**
 * An article as IPTC ninjs 3.3 (https://iptc.org/std/ninjs/): its text as HTML with the sources at its end, and each source
 * that has an address as an associated object.
 */
export function ninjs(bundled: WholeBundled, site: AddressedSite): SiteFile {
  const { article } = bundled;
  const { id, headline, standfirst, bylines, located, published, lang, topics, body, sources } = article;
  const value = feedHtml(bundled, site);
  const { words, characters } = measureText(textsOf({ body }));
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const item = {
    uri: pageAddress(site, articlePath(id)),
    standard: { name: 'ninjs', version: '3.3', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.3.json#' },
    type: 'text',
    representationType: 'full',
    pubStatus: 'usable',
    firstCreated: rfc3339(published),
    versionCreated: rfc3339(changed(article)),
    language: lang,
    title: headline,
    slugline: id,
    headlines: [{ role: 'main', contentType: 'text/plain', value: headline }],
    descriptions: [{ role: 'summary', contentType: 'text/plain', value: standfirst }],
    bodies: [{ role: 'main', contentType: 'text/html', wordCount: words, charCount: characters, value }],
    ...(bylines.length > 0 && { by: bylines.join(', '), people: bylines.map((name) => ({ name, rel: 'author' })) }),
    located,
    places: [{ name: located, rel: 'about' }],
    subjects: topics.map((name) => ({ name, rel: 'about' })),
    infoSources: [{ name: site.name, role: 'publisher', uri: site.address }, ...publishers.map((name) => ({ name, role: 'source' }))],
    renditions: renditions(article, site),
    associations: [...sourceAssociations(article), ...relatedAssociations(bundled, site)],
  };
  return { path: ninjsFile(id), text: JSON.stringify(item) };
}
