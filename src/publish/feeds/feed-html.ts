import type { Article } from '#article/article.ts';
import { formatDate } from '#article/format.ts';
import type { Source } from '#article/source.ts';
import type { WholeBundled } from '../read-library.ts';
import type { AddressedSite } from '../site-settings.ts';
import { webLink } from './addresses.ts';
import { feedBlock } from './feed-blocks.ts';
import { html } from './feed-text.ts';
import { markup } from './xml.ts';

function sourceItem({ number, publisher, title, summary, url, published, accessed, stake }: Source): string {
  const link = webLink(url);
  const name = markup(title ?? summary ?? url ?? '');
  const facts = [
    published !== undefined && formatDate(published),
    accessed === undefined && 'Not seen by the editors',
    stake !== undefined && `A stake in it: ${stake}`,
  ].filter((fact) => fact !== false);
  const words = [html('b', markup(publisher)), link === undefined ? name : html('a', name, { href: link }), markup(facts.join(' · '))];
  return html('li', words.filter(Boolean).join(' '), { value: String(number) });
}

const correctionItem = ({ date, text }: Article['corrections'][number]): string =>
  html('p', `${html('b', `Corrected ${markup(formatDate(date))}.`)} ${markup(text)}`);

/**
 * A whole article as HTML for feed readers, with its corrections before it and its sources after it, so that the evidence
 * travels with the story.
 */
export function feedHtml(bundled: WholeBundled, site: AddressedSite): string {
  const { lead, body, corrections, sources } = bundled.article;
  return [
    ...corrections.map(correctionItem),
    ...[...(lead ? [lead] : []), ...body].map((block) => feedBlock(block, bundled, site)),
    html('h3', sources.length > 0 ? 'Sources' : ''),
    html('ol', sources.map(sourceItem).join('')),
  ].join('\n');
}
