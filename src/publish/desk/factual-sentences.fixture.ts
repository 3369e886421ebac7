import type { Article } from '#article/article.ts';
import type { Block } from '#article/block.ts';
import { sentences } from '#article/sentence.ts';
import { plainText, type RichText } from '#article/text.ts';

/** A sentence that says what happened, and whether words of it carry a citation. */
type FactualSentence = { block: string; words: string; isCited: boolean };

/** A text that tells, with a text that says whose it is: a citation there is one of the whole. */
type Line = { text: RichText; givenBy?: RichText };

const hasClaim = (text: RichText = []): boolean => text.some(({ kind }) => kind === 'claim');

/** What of a block tells facts: not headings, notes of the editors, questions, and labels of tables. */
function linesOf(block: Block): Line[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ text: block.text }];
    case 'list':
      return block.items.map((text) => ({ text }));
    case 'keyPoints':
      return block.points.map((text) => ({ text }));
    case 'timeline':
      return block.events;
    case 'quote':
      return [{ text: block.text, givenBy: block.attribution }];
    case 'figure':
      return [{ text: block.caption }];
    case 'difference':
      return block.accounts.map(({ position, givenBy }) => ({ text: position, givenBy }));
    case 'table':
      return block.rows.flatMap((row) => row.slice(1).map((text) => ({ text })));
    default:
      return [];
  }
}

/** What a cell says where the desk has nothing: no source says that. */
const nothingSeen = 'No figure seen';

/** Where the claims of a text begin and end, in characters. */
function claimsOf(text: RichText): { start: number; end: number }[] {
  let at = 0;
  return text.flatMap((part) => {
    const start = at;
    at += plainText([part]).length;
    return part.kind === 'claim' ? [{ start, end: at }] : [];
  });
}

function sentencesOf({ text, givenBy }: Line, block: string, lang: string): FactualSentence[] {
  const whole = plainText(text);
  const claims = claimsOf(text);
  return sentences(whole, lang)
    .map(({ start, end }) => ({
      block,
      words: whole.slice(start, end).trim(),
      isCited: hasClaim(givenBy) || claims.some((claim) => claim.start < end && claim.end > start),
    }))
    .filter(({ words }) => /[\p{L}\p{N}]/u.test(words) && !/[?:]$/u.test(words) && words !== nothingSeen);
}

/**
 * The sentences of an article that tell facts: in paragraphs, key points, lists, events, quotations, captions, accounts, and
 * cells of tables but the first of each row. Left out are questions, what leads to a list (it ends with a colon), and cells
 * that say that nothing was seen.
 */
export const factualSentences = ({ lead, body, lang }: Article): FactualSentence[] =>
  [...(lead ? [lead] : []), ...body].flatMap((block) => linesOf(block).flatMap((line) => sentencesOf(line, block.key, lang)));
