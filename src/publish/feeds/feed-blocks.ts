import type { Block, Figure } from '#article/block.ts';
import { drawingFile, drawingSizes } from '#article/drawing-file.ts';
import { formatDate } from '#article/format.ts';
import type { RichText } from '#article/text.ts';
import { assertNever } from '#lib/assert-never.ts';
import type { AddressedSite } from '../site-settings.ts';
import type { WholeBundled } from '../read-library.ts';
import { articlePath, fileAddress, pageAddress } from './addresses.ts';
import { feedText, html } from './feed-text.ts';
import { element, markup } from './xml.ts';

const figureHtml = (figure: Figure, id: string, site: AddressedSite, write: (text: RichText) => string): string => {
  const { picture, key, alt } = figure;
  const { file, width, height } =
    picture.kind === 'image'
      ? { file: picture.src, width: picture.width, height: picture.height }
      : { file: drawingFile(id, key, 'wide'), ...drawingSizes.wide };
  const image = element('img', '', { src: fileAddress(site, file), alt, width: String(width), height: String(height) });
  const caption = [write(figure.caption), markup(figure.credit)].filter(Boolean).join(' ');
  return html('figure', image + html('figcaption', caption));
};

const list = (name: 'ul' | 'ol', items: string[]): string => html(name, items.map((item) => html('li', item)).join(''));

/** A block of an article as HTML for feed readers: plain elements, no classes, whole addresses. */
export function feedBlock(block: Block, { article: { id }, related }: WholeBundled, site: AddressedSite): string {
  const page = pageAddress(site, articlePath(id));
  const write = (text: RichText): string => feedText(text, page);
  switch (block.kind) {
    case 'paragraph':
      return html('p', write(block.text));
    case 'note':
      return html('p', html('em', write(block.text)));
    case 'heading':
      return html(`h${block.level}`, write(block.text));
    case 'list':
      return list(block.ordered ? 'ol' : 'ul', block.items.map(write));
    case 'keyPoints':
      return html('h3', 'Key points') + list('ul', block.points.map(write));
    case 'quote':
      return html('blockquote', html('p', write(block.text)) + html('p', `— ${write(block.attribution)}`));
    case 'figure':
      return figureHtml(block, id, site, write);
    case 'table': {
      const head = html('tr', block.head.map((cell) => element('th', write(cell) || ' ')).join(''));
      const rows = block.rows.map((row) => html('tr', row.map((cell) => element('td', write(cell) || ' ')).join('')));
      return html('table', html('caption', markup(block.caption)) + html('thead', head) + html('tbody', rows.join('')));
    }
    case 'timeline':
      return html('h3', markup(block.title)) + list('ul', block.events.map(({ date, text }) => `${html('b', markup(formatDate(date)))} ${write(text)}`));
    case 'difference': {
      const accounts = block.accounts.map(({ position, givenBy }) => `${html('b', write(position))} ${write(givenBy)}`);
      return html('h3', 'Where the sources differ') + html('p', markup(block.question)) + list('ul', accounts);
    }
    case 'related': {
      const summary = related.find((each) => each.id === block.article);
      return summary ? html('p', `Related story: ${html('a', markup(summary.headline), { href: pageAddress(site, articlePath(summary.id)) })}`) : '';
    }
    default:
      return assertNever(block);
  }
}
