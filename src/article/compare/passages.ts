import { assertNever } from '#lib/assert-never.ts';
import type { Article } from '../article.ts';
import type { Block, Figure } from '../block.ts';
import { formatDate, formatDays } from '../format.ts';
import { plainText, type RichText } from '../text.ts';

/** What a passage is to the reader. Of those in `single` an article has one at most. */
export type PassageKind =
  | (typeof single)[number]
  | 'paragraph'
  | 'heading'
  | 'list'
  | 'quote'
  | 'quoted'
  | 'picture'
  | 'caption'
  | 'credit'
  | 'description'
  | 'table'
  | 'timeline'
  | 'keyPoint'
  | 'difference'
  | 'account'
  | 'note';

/** The parts of an article's head, which are the same part whatever they say. */
export const single = ['headline', 'standfirst', 'byline', 'place', 'happened', 'published', 'topics'] as const;

/** The words of a claim, and the ids of the sources that they stand on. */
type PassageClaim = { words: string; sources: string[] };

/** A piece of an article that is read, and compared, by itself. `key` is its block's; the head has none. */
export type Passage = { kind: PassageKind; key?: string; text: string; claims: PassageClaim[] };

type Part = [kind: PassageKind, text: RichText | string];

/** Between the cells of a row, and the facts of a line. */
const gap = ' · ';

const claimsIn = (text: RichText): PassageClaim[] =>
  text.flatMap((part) => (part.kind === 'claim' ? [{ words: plainText([part]), sources: part.citation.cited.map(({ id }) => id) }] : []));

function passageOf([kind, text]: Part, key?: string): Passage {
  const plain = typeof text === 'string' ? text : plainText(text);
  return { kind, text: plain.replaceAll(/\s+/g, ' ').trim(), claims: typeof text === 'string' ? [] : claimsIn(text), ...(key !== undefined && { key }) };
}

/** Several texts as one, with their claims. */
const joined = (texts: RichText[]): RichText => texts.flatMap((text, index) => (index === 0 ? text : [{ kind: 'span', text: gap } as const, ...text]));

function pictureParts({ picture }: Figure): Part[] {
  switch (picture.kind) {
    case 'image':
      return [['picture', picture.src.split('/').at(-1) ?? '']];
    case 'map':
      return [['picture', picture.places.map(({ name, latitude, longitude }) => `${name} (${latitude}, ${longitude})`).join(gap)]];
    case 'chart':
      return picture.bars.map(({ label, value }): Part => ['picture', `${label}: ${value} ${picture.unit}`]);
    default:
      return assertNever(picture);
  }
}

const figureParts = (figure: Figure): Part[] => [
  ...pictureParts(figure),
  ['caption', figure.caption],
  ['credit', figure.credit],
  ['description', figure.alt],
];

function partsOf(block: Block): Part[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'note':
      return [[block.kind, block.text]];
    case 'list':
      return block.items.map((item): Part => ['list', item]);
    case 'quote':
      return [
        ['quote', block.text],
        ['quoted', block.attribution],
      ];
    case 'figure':
      return figureParts(block);
    case 'table':
      return [['table', block.caption], ['table', joined(block.head)], ...block.rows.map((row): Part => ['table', joined(row)])];
    case 'timeline':
      return [
        ['timeline', block.title],
        ...block.events.map(({ date, text }): Part => ['timeline', [{ kind: 'span', text: `${formatDate(date)}: ` }, ...text]]),
      ];
    case 'keyPoints':
      return block.points.map((point): Part => ['keyPoint', point]);
    case 'difference':
      return [['difference', block.question], ...block.accounts.map(({ position, givenBy }): Part => ['account', joined([position, givenBy])])];
    // It says what another story says.
    case 'related':
      return [];
    default:
      return assertNever(block);
  }
}

function headParts({ headline, standfirst, bylines, located, eventStart, eventEnd, published, topics }: Article): Part[] {
  return [
    ['headline', headline],
    ['standfirst', standfirst],
    ['byline', bylines.join(', ')],
    ['place', located],
    ['happened', eventStart === undefined ? '' : formatDays(eventStart, eventEnd)],
    ['published', formatDate(published)],
    ['topics', topics.join(', ')],
  ];
}

/** Everything of an article that is read, piece by piece, in reading order: its head, its lead, its body. */
export function passagesOf(article: Article): Passage[] {
  const { lead, body } = article;
  const blocks = lead ? [lead, ...body] : body;
  return [
    ...headParts(article).map((part) => passageOf(part)),
    ...blocks.flatMap((block) => partsOf(block).map((part) => passageOf(part, block.key))),
  ].filter(({ text }) => text !== '');
}
