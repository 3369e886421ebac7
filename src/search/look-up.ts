import type { HeadlineIndex, TextShard, WordTable } from './search-index.ts';
import { similarWords } from './similar-words.ts';
import type { Term } from './terms.ts';

/** The index, as far as it has been loaded: shards in the order of their words, with gaps. */
export type LoadedIndex = { headlines: HeadlineIndex; shards: (TextShard | undefined)[] };

/** A word of the index that a term finds: its postings, and how good it is in the term's place, 0 to 1. */
export type FoundRow = { postings: string; quality: number };

/** What a term finds in headlines and in texts, and the shards that would have to be asked and are not there. */
type Found = { term: Term; heads: FoundRow[]; texts: FoundRow[]; missing: number[] };

/** A beginning that reaches through more shards than this stands for too many words: in texts it counts as a whole word. */
const mostShards = 3;
/** Words that are taken in a misspelt one's place. */
const mostSimilar = 20;

/** The place of the first word of a sorted list that is not before `word`. */
function placeOf(word: string, words: string[]): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows of a table that a term finds as it is spelt. */
function rowsIn({ words, postings }: WordTable, { word: wanted, isWhole }: Term): FoundRow[] {
  const rows: FoundRow[] = [];
  const isFound = (word = ''): boolean => (isWhole ? word === wanted : word.startsWith(wanted));
  for (let at = placeOf(wanted, words); isFound(words[at]); at += 1) {
    const { length } = words[at] ?? '';
    rows.push({ postings: postings[at] ?? '', quality: length === wanted.length ? 1 : 0.5 + (0.3 * wanted.length) / length });
  }
  return rows;
}

/** The shard in which a word stands, if it stands in any. */
const shardOf = (word: string, firsts: string[]): number => {
  const place = placeOf(word, firsts);
  return firsts[place] === word ? place : Math.max(place - 1, 0);
};

/** The shards through which the words go that a term stands for. */
function shardsOf({ word, isWhole }: Term, firsts: string[]): number[] {
  const first = shardOf(word, firsts);
  const more = isWhole ? [] : [...firsts.keys()].filter((number) => number > first && firsts[number]?.startsWith(word));
  return [first, ...more];
}

/** The words nearest to a term that nothing is spelt like, out of the headlines' and of the shards that were asked. */
function guess({ word }: Term, tables: WordTable[]): string[] {
  const guesses = tables.map(({ words }) => {
    const { distance, places } = similarWords(word, words);
    return { distance, words: places.map((place) => words[place] ?? '') };
  });
  const some = guesses.filter((each) => each.words.length > 0);
  const least = Math.min(...some.map(({ distance }) => distance));
  return [...new Set(some.flatMap((each) => (each.distance === least ? each.words : [])))].slice(0, mostSimilar);
}

/** Looks a term up in all of the index that is there. */
export function lookUp({ headlines, shards }: LoadedIndex, term: Term): Found {
  const range = shardsOf(term, headlines.shards);
  const isShort = range.length > mostShards;
  const wanted = isShort ? range.slice(0, 1) : range;
  const inTexts: Term = isShort ? { ...term, isWhole: true } : term;
  const there = wanted.flatMap((number) => shards[number] ?? []);
  const heads = rowsIn(headlines, term);
  const texts = there.flatMap((shard) => rowsIn(shard, inTexts));
  const missing = wanted.filter((number) => !shards[number]);
  if (heads.length > 0 || texts.length > 0) return { term, heads, texts, missing };

  const similar = guess(term, [headlines, ...there]);
  const rowsOf = (table: WordTable): FoundRow[] =>
    similar.flatMap((word) => rowsIn(table, { word, isWhole: true, similar: [] })).map((row) => ({ ...row, quality: 0.5 }));
  const more = similar.map((word) => shardOf(word, headlines.shards)).slice(0, mostShards);
  return {
    term: { ...term, similar },
    heads: rowsOf(headlines),
    texts: [...new Set([...wanted, ...more])].flatMap((number) => shards[number] ?? []).flatMap(rowsOf),
    missing: [...new Set([...missing, ...more.filter((number) => !shards[number])])],
  };
}
