import { posting, writePostings } from './postings.ts';
import type { WordTable } from './search-index.ts';
import { spellingsOf, wordsIn } from './words.ts';

/** A word with its postings, and what has been noted of it in the article that is being entered. */
type Row = { word: string; postings: number[]; noted: number | undefined };

/** How a table weighs words. `note` adds up what a word is worth over the texts of an article, `weigh` makes it 0 to 3. */
type Weighing = { note: (before: number, worth: number) => number; weigh: (noted: number) => number };

/** A table that is being filled: articles are entered one after the other, each with its texts and what their words are worth. */
type OpenTable = { enter: (texts: Iterable<[text: string, worth: number]>) => void; close: () => WordTable };

/** Makes a table of words with their postings. Each spelling is looked up once: there are millions in a large library. */
export function openTable({ note, weigh }: Weighing): OpenTable {
  const bySpelling = new Map<string, Row[]>();
  const byWord = new Map<string, Row>();
  let article = 0;

  function rowsOf(spelling: string): Row[] {
    const rows = wordsIn(spelling).map(({ word }) => {
      const row = byWord.get(word) ?? { word, postings: [], noted: undefined };
      byWord.set(word, row);
      return row;
    });
    bySpelling.set(spelling, rows);
    return rows;
  }

  return {
    enter: (texts) => {
      const touched: Row[] = [];
      for (const [text, worth] of texts) {
        for (const spelling of spellingsOf(text)) {
          for (const row of bySpelling.get(spelling) ?? rowsOf(spelling)) {
            if (row.noted === undefined) touched.push(row);
            row.noted = note(row.noted ?? 0, worth);
          }
        }
      }
      for (const row of touched) {
        row.postings.push(posting(article, weigh(row.noted ?? 0)));
        row.noted = undefined;
      }
      article += 1;
    },
    close: () => {
      const words = [...byWord.keys()].toSorted();
      return { words, postings: words.map((word) => writePostings(byWord.get(word)?.postings ?? [])) };
    },
  };
}
