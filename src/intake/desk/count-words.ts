/** Scripts that are written without spaces. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What stands between white space, if there is a letter or a digit in it. */
const word = /[\p{L}\p{N}]\S*/gu;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The words of a run without white space: one, or as many as a dictionary finds where the script has no spaces. */
function wordsIn(run: string): number {
  if (!unspaced.test(run)) return 1;
  let words = 0;
  for (const { isWordLike } of segmenter.segment(run)) if (isWordLike) words += 1;
  return words;
}

/** How many words a text has, in any script. Signs that stand alone, such as a dash, are no words. */
export function countWords(text: string): number {
  const runs = text.match(word) ?? [];
  return unspaced.test(text) ? runs.reduce((sum, run) => sum + wordsIn(run), 0) : runs.length;
}
