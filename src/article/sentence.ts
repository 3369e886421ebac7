import { segmenterFor } from './segmenter.ts';

/** A sentence of a story with a claim's words marked in it. */
export type QuotedClaim = { before: string; claim: string; after: string };

/** Ends that are no end: initials ("U.S.", "V. Putin") and what is shortened before a name or a number. */
const shortened =
  /(?:^|[^\p{L}\p{N}])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Adm|Cmdr|Brig|Gov|Sen|Rep|Rev|St|Mt|Ft|No|Nos|Art|vs|cf|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.\s*$/u;

/** Where the sentences of a text begin and end. After an abbreviation it goes on: rather two sentences than half of one. */
export function sentences(text: string, lang: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenterFor(lang, 'sentence').segment(text)) {
    const last = found.at(-1);
    if (last && shortened.test(text.slice(last.start, last.end))) last.end = index + segment.length;
    else found.push({ start: index, end: index + segment.length });
  }
  return found;
}

/** Marks a claim in a text. @param start of the claim in the text; `end` is behind its last character */
export const quoteWhole = (text: string, start: number, end: number): QuotedClaim => ({
  before: text.slice(0, start).trimStart(),
  claim: text.slice(start, end),
  after: text.slice(end).trimEnd(),
});

/**
 * The sentence in which a claim stands, or the sentences through which it goes (UAX 29, by the language's rules).
 * @param start of the claim in the text; `end` is behind its last character
 * @param bounds the text's sentences, where they are known
 */
export function quoteSentence(text: string, start: number, end: number, lang: string, bounds = sentences(text, lang)): QuotedClaim {
  const lastWord = start + text.slice(start, end).trimEnd().length;
  const touched = bounds.filter((each) => each.end > start && each.start < Math.max(lastWord, start + 1));
  const from = touched[0]?.start ?? 0;
  const to = Math.max(touched.at(-1)?.end ?? text.length, end);
  return quoteWhole(text.slice(from, to), start - from, end - from);
}
