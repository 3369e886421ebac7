import { assertNever } from '#lib/assert-never.ts';
import type { WireArticle, WireBlock, WireFigure, WireText } from '../schema.ts';

/** What a text is in its article. */
type TextPart =
  | 'paragraph'
  | 'heading'
  | 'item'
  | 'quote'
  | 'attribution'
  | 'caption'
  | 'label'
  | 'cell'
  | 'event'
  | 'point'
  | 'position'
  | 'givenBy'
  | 'note';

/** A text of an article file with its place in the JSON. */
export type LocatedText = { path: string; part: TextPart; text: WireText };

const each = (texts: WireText[], path: string, part: TextPart): LocatedText[] =>
  texts.map((text, index) => ({ path: `${path}[${index}]`, part, text }));

const captionOf = ({ caption }: WireFigure, path: string): LocatedText[] =>
  caption ? [{ path: `${path}.caption`, part: 'caption', text: caption }] : [];

function textsOf(block: WireBlock, path: string): LocatedText[] {
  switch (block._type) {
    case 'block':
      return [{ path, part: block.listItem ? 'item' : block.style === 'normal' ? 'paragraph' : 'heading', text: block }];
    case 'quote':
      return [
        { path, part: 'quote', text: block },
        { path: `${path}.attribution`, part: 'attribution', text: block.attribution },
      ];
    case 'figure':
      return captionOf(block, path);
    case 'table':
      return [
        ...each(block.head, `${path}.head`, 'label'),
        ...block.rows.flatMap((row, index) => each(row, `${path}.rows[${index}]`, 'cell')),
      ];
    case 'timeline':
      return each(block.events, `${path}.events`, 'event');
    case 'keyPoints':
      return each(block.points, `${path}.points`, 'point');
    case 'difference':
      return block.accounts.flatMap(({ position, givenBy }, index): LocatedText[] => [
        { path: `${path}.accounts[${index}].position`, part: 'position', text: position },
        { path: `${path}.accounts[${index}].givenBy`, part: 'givenBy', text: givenBy },
      ]);
    case 'note':
      return [{ path, part: 'note', text: block }];
    case 'related':
      return [];
    default:
      return assertNever(block);
  }
}

/** Every text of an article file in reading order, with its place: the lead's caption, then the body. */
export const textsIn = ({ lead, body }: Pick<WireArticle, 'lead' | 'body'>): LocatedText[] => [
  ...(lead ? captionOf(lead, 'lead') : []),
  ...body.flatMap((block, index) => textsOf(block, `body[${index}]`)),
];

/** The words of a text without its marks. */
export const wordsOf = (text: WireText): string => text.children.map((child) => child.text).join('');
