import { posting, writePostings } from './postings.ts';
import type { WordTable } from './search-index.ts';
import { spellingsOf, wordsIn } from './words.ts';

/** How words are weighed. `note` adds up what a word is worth over the texts of an article, `weigh` makes it 0 to 3. */
type Weighing = { note: (before: number, worth: number) => number; weigh: (noted: number) => number };

/** The words of an article: for each its number in a vocabulary and what it weighs, in one number as `posting` makes it. */
export type WeighedWords = Uint32Array;

/** Words by number, in the order in which they were first met. */
export type Vocabulary = {
  words: string[];
  /** Weighs the words of an article. @param texts each with what its words are worth */
  weigh: (texts: Iterable<[text: string, worth: number]>, weighing: Weighing) => WeighedWords;
};

/** Opens a vocabulary. Each spelling is looked up once: there are millions in a large library. @param words known before; grows */
export function openVocabulary(words: string[] = []): Vocabulary {
  const numbers = new Map(words.map((word, number) => [word, number]));
  const bySpelling = new Map<string, number[]>();
  const noted: (number | undefined)[] = [];

  function numberOf(word: string): number {
    const number = numbers.get(word) ?? words.push(word) - 1;
    numbers.set(word, number);
    return number;
  }

  function numbersOf(spelling: string): number[] {
    const found = wordsIn(spelling).map(({ word }) => numberOf(word));
    bySpelling.set(spelling, found);
    return found;
  }

  return {
    words,
    weigh: (texts, { note, weigh }) => {
      const touched: number[] = [];
      for (const [text, worth] of texts) {
        for (const spelling of spellingsOf(text)) {
          for (const number of bySpelling.get(spelling) ?? numbersOf(spelling)) {
            const before = noted[number];
            if (before === undefined) touched.push(number);
            noted[number] = note(before ?? 0, worth);
          }
        }
      }
      return Uint32Array.from(touched, (number) => {
        const weight = weigh(noted[number] ?? 0);
        noted[number] = undefined;
        return posting(number, weight);
      });
    },
  };
}

/** Makes the table of the words of some articles. @param words of the vocabulary by which they were weighed */
export function tableOf(words: string[], articles: WeighedWords[]): WordTable {
  // Where the postings of each word begin; then, as they are filled in, where the next one goes.
  const next = new Uint32Array(words.length + 1);
  for (const weighed of articles) for (const each of weighed) next[(each >>> 2) + 1] = (next[(each >>> 2) + 1] ?? 0) + 1;
  for (let number = 1; number < next.length; number += 1) next[number] = (next[number] ?? 0) + (next[number - 1] ?? 0);
  const starts = next.slice();
  const postings = new Uint32Array(next.at(-1) ?? 0);
  for (const [article, weighed] of articles.entries()) {
    for (const each of weighed) {
      const at = next[each >>> 2] ?? 0;
      postings[at] = posting(article, each & 3);
      next[each >>> 2] = at + 1;
    }
  }
  const found = words
    .map((word, number) => ({ word, own: postings.subarray(starts[number], starts[number + 1]) }))
    .filter(({ own }) => own.length > 0)
    .toSorted((a, b) => (a.word < b.word ? -1 : 1));
  return { words: found.map(({ word }) => word), postings: found.map(({ own }) => writePostings(own)) };
}
