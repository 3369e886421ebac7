import { countWords } from './count-words.ts';
import type { Check, DeskCopy } from './desk-copy.ts';
import { advice, type Remark } from './finding.ts';
import { wordsOf } from './texts-in.ts';

type Text = DeskCopy['texts'][number];

/** Parts that say what happened. */
const telling = new Set<Text['part']>(['paragraph', 'item', 'point', 'event']);

/** Fewer words than this say nothing that needs a source. */
const fewest = 6;

/** Whether a text says something: no question, and nothing that only leads to what follows. */
const isStatement = (words: string): boolean => !/[?:？：؟;]\s*$/u.test(words) && countWords(words) >= fewest;

/** What stands between quotation marks, in the ways of several languages. */
const quoted = /[“„«「"]([^“”„«»「」"]+)[”“»」"]/gu;

/** Fewer quoted words than this are a name or a term. */
const fewestQuoted = 3;

/** Quotations in running text on which no citation stands. */
const looseQuotations = ({ path, text, claims }: Text): Remark[] =>
  [...wordsOf(text).matchAll(quoted)]
    .filter(({ index, 0: { length } }) => !claims.some(({ start, end }) => start < index + length && end > index))
    .filter(({ 1: words = '' }) => countWords(words) >= fewestQuoted)
    .map(({ 0: words }) => advice(path, `No citation is on the quotation ${words}.`, 'Cite the source that has these words, on them.'));

function uncited(text: Text): Remark[] {
  if (!telling.has(text.part)) return [];
  const loose = looseQuotations(text);
  if (text.claims.length > 0 || loose.length > 0 || !isStatement(wordsOf(text.text))) return loose;
  return [advice(text.path, 'It says something, and cites nothing.', 'Cite a source on the words that it supports.')];
}

const isUncited = (texts: Text[]): boolean => texts.every(({ claims }) => claims.length === 0);

/** Quotations and differences of which a reader cannot see where they come from. */
function checkBlocks({ wire, texts }: DeskCopy): Remark[] {
  const inside = (path: string): Text[] => texts.filter((text) => text.path === path || text.path.startsWith(`${path}.`));
  return wire.body.flatMap((block, index): Remark[] => {
    const path = `body[${index}]`;
    if (block._type === 'quote') {
      return isUncited(inside(path)) ? [advice(path, 'The quotation cites nothing.', 'Cite the source that has these words.')] : [];
    }
    if (block._type !== 'difference') return [];
    const accounts = block.accounts.map((_, place) => `${path}.accounts[${place}]`);
    return [
      ...(accounts.length < 2 ? [advice(`${path}.accounts`, 'A difference takes two accounts.', 'Add what the other source says, or make it a paragraph.')] : []),
      ...accounts.filter((account) => isUncited(inside(account))).map((account) => advice(account, 'The account cites nothing.', 'Cite the source that gives it.')),
    ];
  });
}

/** Whether what the article says, quotes and sets against each other has a citation on it. */
export const checkEvidence: Check = (copy) => [...copy.texts.flatMap(uncited), ...checkBlocks(copy)];
