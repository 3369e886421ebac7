import { isFoundBy, type Term } from './terms.ts';
import { wordsOf, type Word } from './words.ts';

/** A part of a text: what was looked for, or what stands around it. */
export type Part = { text: string; isHit: boolean };

/** The words of a text that one of the terms looks for. */
export const hitsIn = (words: Word[], terms: Term[]): Word[] => words.filter(({ word }) => terms.some((term) => isFoundBy(word, term)));

/** Cuts a text at the words that were found in it. @param from where the text begins, in the count of the words' places */
export function partsOf(text: string, hits: Word[], from = 0): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end } of hits.map((hit) => ({ start: hit.start - from, end: hit.end - from }))) {
    if (end > text.length || end <= at) continue;
    // Pairs of characters overlap: they are one hit.
    const last = parts.at(-1);
    if (start <= at && last?.isHit) last.text += text.slice(at, end);
    else {
      if (start > at) parts.push({ text: text.slice(at, start), isHit: false });
      parts.push({ text: text.slice(Math.max(start, at), end), isHit: true });
    }
    at = end;
  }
  return at < text.length ? [...parts, { text: text.slice(at), isHit: false }] : parts;
}

/** A text with the words marked that the terms look for. */
export const markText = (text: string, terms: Term[]): Part[] => partsOf(text, hitsIn(wordsOf(text), terms));
