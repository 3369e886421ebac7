import { plainText, type RichText, type Span } from '#article/text.ts';
import { element, markup } from './xml.ts';
import { webLink } from './addresses.ts';

/** An element of HTML that is left out when there is nothing in it. */
export const html = (name: string, content: string, attributes: Record<string, string | undefined> = {}): string =>
  content === '' ? '' : element(name, content, attributes);

function span({ text, strong, emphasis, href }: Span): string {
  const words = [strong && 'strong', emphasis && 'em'].reduce((inner: string, name) => (name ? html(name, inner) : inner), markup(text));
  const link = webLink(href);
  return link === undefined ? words : html('a', words, { href: link });
}

/**
 * A text as HTML for feed readers: after each claim stand the numbers of its sources, linked to the page's list of them.
 * @param page the whole address of the article's page
 */
export const feedText = (text: RichText, page: string): string =>
  text
    .map((part) => {
      if (part.kind === 'span') return span(part);
      const numbers = part.citation.cited.flatMap(({ source }) => (source ? [source.number] : []));
      const markers = numbers.map((number) => html('a', String(number), { href: `${page}#source-${number}` }));
      return part.content.map(span).join('') + html('sup', markers.length > 0 ? `[${markers.join(', ')}]` : '');
    })
    .join('');

/** How many words and characters a text has, by its language's spaces. */
export function measureText(texts: RichText[]): { words: number; characters: number } {
  const plain = texts.map(plainText);
  return {
    words: plain.reduce((sum, text) => sum + (text.match(/\S+/gu)?.length ?? 0), 0),
    characters: plain.reduce((sum, text) => sum + text.length, 0),
  };
}
