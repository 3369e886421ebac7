/** A word of a text as search knows it, and where it stands: `end` is behind its last character. */
export type Word = { word: string; start: number; end: number };

/** Numbers keep what groups their digits ("10,000"), words their apostrophes ("China’s"). */
const run = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/gu;
const plain = /^[a-z0-9]+$/;
/** Scripts that set no space between words: their runs are taken two characters at a time. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
/** Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic: readers leave them out. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

/** The word behind its spelling: no capitals, accents, possessive or signs that group digits. */
function fold(spelling: string): string {
  const lower = spelling.toLowerCase();
  if (plain.test(lower)) return lower;
  if (/^\p{N}/u.test(lower) && /[.,]/.test(lower)) return lower.replaceAll(',', '');
  return lower
    .replace(/['’]s$/, '')
    .replaceAll(/['’]/g, '')
    .normalize('NFKD')
    .replaceAll(accents, '');
}

function pairs(text: string, start: number): Word[] {
  const signs = [...text.matchAll(/./gu)];
  const step = signs.length > 1 ? 2 : 1;
  return signs.slice(0, signs.length - step + 1).map(({ index }, at) => {
    const last = signs[at + step - 1] ?? { index, 0: '' };
    const end = last.index + last[0].length;
    return { word: text.slice(index, end).normalize('NFKC'), start: start + index, end: start + end };
  });
}

/** The words in one spelling of a text: one, or the pairs of characters of a run of Chinese or Japanese. @param start where it stands */
export function wordsIn(spelling: string, start = 0): Word[] {
  if (!isUnspaced.test(spelling)) return [{ word: fold(spelling), start, end: start + spelling.length }];
  return [...spelling.matchAll(unspaced)].flatMap(({ 0: part, index }) =>
    isUnspaced.test(part)
      ? pairs(part, start + index)
      : [{ word: fold(part), start: start + index, end: start + index + part.length }],
  );
}

/** The spellings of a text in their order: what stands between spaces and signs. */
export const spellingsOf = (text: string): string[] => text.match(run) ?? [];

/** The words of a text in their order, for the index as for the query: by Unicode's letters and digits, of any language. */
export const wordsOf = (text: string): Word[] => [...text.matchAll(run)].flatMap(({ 0: spelling, index }) => wordsIn(spelling, index));
