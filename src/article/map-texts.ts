import { assertNever } from '#lib/assert-never.ts';
import type { ArticleDraft } from './article.ts';
import type { Block, Figure } from './block.ts';
import type { RichText } from './text.ts';

type Change = (text: RichText) => RichText;

const mapFigure = (figure: Figure, change: Change): Figure => ({ ...figure, caption: change(figure.caption) });

/** The block with `change` applied to each of its texts, in reading order. */
function mapBlockTexts(block: Block, change: Change): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'note':
      return { ...block, text: change(block.text) };
    case 'list':
      return { ...block, items: block.items.map(change) };
    case 'quote':
      return { ...block, text: change(block.text), attribution: change(block.attribution) };
    case 'figure':
      return mapFigure(block, change);
    case 'table':
      return { ...block, head: block.head.map(change), rows: block.rows.map((row) => row.map(change)) };
    case 'timeline':
      return { ...block, events: block.events.map((event) => ({ ...event, text: change(event.text) })) };
    case 'keyPoints':
      return { ...block, points: block.points.map(change) };
    case 'difference':
      return {
        ...block,
        accounts: block.accounts.map(({ position, givenBy }) => ({
          position: change(position),
          givenBy: change(givenBy),
        })),
      };
    case 'related':
      return block;
    default:
      return assertNever(block);
  }
}

/** The article with `change` applied to each of its texts in reading order: the lead's caption, then the body. */
export function mapTexts<A extends Pick<ArticleDraft, 'lead' | 'body'>>(article: A, change: Change): A {
  const lead = article.lead && mapFigure(article.lead, change);
  return { ...article, ...(lead && { lead }), body: article.body.map((block) => mapBlockTexts(block, change)) };
}

/** Every text of the article in reading order. */
export function textsOf(article: Pick<ArticleDraft, 'lead' | 'body'>): RichText[] {
  const texts: RichText[] = [];
  mapTexts(article, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}
