const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The words of a run without white space: one, or as many as a dictionary finds where the script has no spaces. */
function wordsIn(run: string): number {
  if (!unspaced.test(run)) return /[\p{L}\p{N}]/u.test(run) ? 1 : 0;
  let words = 0;
  for (const { isWordLike } of segmenter.segment(run)) if (isWordLike) words += 1;
  return words;
}

/** How many words a text has, in any script. Signs that stand alone, such as a dash, are no words. */
export const countWords = (text: string): number => text.split(/\s+/u).reduce((sum, run) => sum + wordsIn(run), 0);
