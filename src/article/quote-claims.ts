import type { Article } from './article.ts';
import type { Block } from './block.ts';
import { textsOf } from './map-texts.ts';
import { quoteSentence, quoteWhole, sentences, type QuotedClaim } from './sentence.ts';
import { plainText, type RichText } from './text.ts';

/** A text in which claims stand. One made of cells is quoted whole: a figure says nothing without its row. */
type Line = { text: RichText; isRow: boolean };

const row = (cells: RichText[]): Line => ({
  text: cells.flatMap((cell, index): RichText => (index === 0 ? cell : [{ kind: 'span', text: ' · ' }, ...cell])),
  isRow: true,
});

function linesOf(block: Block): Line[] {
  if (block.kind === 'table') return [block.head, ...block.rows].map(row);
  if (block.kind === 'difference') {
    return block.accounts.map(({ position, givenBy }) => row([[{ kind: 'span', text: block.question }], position, givenBy]));
  }
  return textsOf({ body: [block] }).map((text) => ({ text, isRow: false }));
}

/** Each claim of an article by its number, quoted in the sentence (or the row of a table) in which it stands. */
export function quoteClaims({ lead, body, lang }: Pick<Article, 'lead' | 'body' | 'lang'>): Map<number, QuotedClaim> {
  const quoted = new Map<number, QuotedClaim>();
  for (const { text, isRow } of [...(lead ? linesOf(lead) : []), ...body.flatMap(linesOf)]) {
    if (!text.some(({ kind }) => kind === 'claim')) continue;
    const whole = plainText(text);
    const bounds = isRow ? [] : sentences(whole, lang);
    let at = 0;
    for (const part of text) {
      const end = at + plainText([part]).length;
      if (part.kind === 'claim') {
        quoted.set(part.citation.number, isRow ? quoteWhole(whole, at, end) : quoteSentence(whole, at, end, lang, bounds));
      }
      at = end;
    }
  }
  return quoted;
}
