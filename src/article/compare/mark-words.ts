import { diffWords } from 'diff';
import { segmenterFor } from '../segmenter.ts';

/** A run of words that both texts have, or that only the old or the new one has. */
export type Piece = { kind: 'same' | 'removed' | 'added'; text: string };

/** An old and a new text side by side. One of them is empty where the other stands alone. */
export type Sides = { before: Piece[]; now: Piece[] };

/** How many words may differ until two texts are shown as wholly different: beyond it, looking takes long and helps nobody. */
const mostDifferences = 1_000;

const segmenters = new Map<string, Intl.Segmenter>();
function wordsOf(lang: string): Intl.Segmenter {
  const made = segmenters.get(lang) ?? segmenterFor(lang, 'word');
  segmenters.set(lang, made);
  return made;
}

/** The words of a text in small letters, with how often each occurs: what tells how alike two texts are. */
export function countWords(text: string, lang: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const { segment, isWordLike } of wordsOf(lang).segment(text.toLowerCase())) {
    if (isWordLike) words.set(segment, (words.get(segment) ?? 0) + 1);
  }
  return words;
}

const whole = (kind: Piece['kind'], text: string): Piece[] => (text === '' ? [] : [{ kind, text }]);

/** Two texts of which nothing is the same. Each may be empty. */
export const sidesApart = (before: string, now: string): Sides => ({ before: whole('removed', before), now: whole('added', now) });

/** Marks the words of two texts that differ. Words are those of the language, also where it is written without spaces. */
export function markWords(before: string, now: string, lang: string): Sides {
  const changes = diffWords(before, now, { intlSegmenter: wordsOf(lang), maxEditLength: mostDifferences });
  if (!changes) return sidesApart(before, now);
  return {
    before: changes.filter(({ added }) => !added).map(({ value, removed }) => ({ kind: removed ? 'removed' : 'same', text: value })),
    now: changes.filter(({ removed }) => !removed).map(({ value, added }) => ({ kind: added ? 'added' : 'same', text: value })),
  };
}
