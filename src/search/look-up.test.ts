import { expect, test } from 'vitest';
import { lookUp, type LoadedIndex } from './look-up.ts';
import type { Term } from './terms.ts';

const term = (word: string, isWhole = false): Term => ({ word, isWhole, similar: [] });
const table = (...words: string[]) => ({ version: '1', words, postings: words });

const index: LoadedIndex = {
  headlines: { ...table('bridge', 'tank'), articles: [], shards: ['abbey', 'bridge', 'tajik', 'tan', 'tank', 'tar'] },
  shards: [undefined, table('bridge', 'bridges'), undefined, undefined, undefined, undefined],
};
const found = (wanted: Term) => {
  const { heads, texts, missing } = lookUp(index, wanted);
  return { heads: heads.map(({ postings }) => postings), texts: texts.map(({ postings }) => postings), missing };
};

test('only the shards are asked for through which the words of a term go', () => {
  expect(found(term('bridge'))).toEqual({ heads: ['bridge'], texts: ['bridge', 'bridges'], missing: [] });
  expect(found(term('tan')).missing).toEqual([3, 4]);
  expect(found(term('tajikistan')).missing).toEqual([2]);
  expect(found(term('aaa')).missing).toEqual([0]);
});

test('a beginning of too many words counts in texts as a whole word', () => {
  expect(found(term('ta'))).toEqual({ heads: ['tank'], texts: [], missing: [] });
});

test('a whole word finds itself alone', () => {
  expect(found(term('bridge', true)).texts).toEqual(['bridge']);
  expect(found(term('bri', true))).toEqual({ heads: [], texts: [], missing: [0] });
});

test('for a misspelt word the shards of the words in its place are asked for as well', () => {
  const misspelt = lookUp(index, term('abridge'));
  expect(misspelt.term.similar).toEqual(['bridge']);
  expect(misspelt.texts.map(({ postings }) => postings)).toEqual(['bridge']);
  expect(misspelt.missing).toEqual([0]);
});
