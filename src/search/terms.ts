import { wordsOf } from './words.ts';

/**
 * A word of a query. `isWhole`: it is too short to stand for the beginning of longer ones. `similar`: the words that are
 * taken in its place where nothing is spelt like it.
 */
export type Term = { word: string; isWhole: boolean; similar: string[] };

/** Characters of a query that are read, and words that are looked for. */
const longestQuery = 200;
const mostTerms = 8;

/** The words of a query, each once. The last one may still be in the typing: it stands for all that begin with it. */
export function readQuery(query: string): Term[] {
  const text = query.slice(0, longestQuery);
  const words = wordsOf(text);
  const isOpen = words.at(-1)?.end === text.length;
  const terms = new Map<string, Term>();
  for (const [index, { word }] of words.entries()) {
    const isLast = index === words.length - 1;
    if (word !== '') terms.set(word, { word, isWhole: word.length < 3 && !(isLast && isOpen), similar: [] });
  }
  return [...terms.values()].slice(0, mostTerms);
}

/** Whether a word of a text is one that the term looks for. */
export const isFoundBy = (word: string, { word: wanted, isWhole, similar }: Term): boolean =>
  (isWhole ? word === wanted : word.startsWith(wanted)) || (similar.length > 0 && similar.includes(word));
