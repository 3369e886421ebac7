import { expect, test } from 'vitest';
import { posting, writePostings } from './postings.ts';
import { openVocabulary, tableOf } from './word-table.ts';

const counted = { note: (before: number, worth: number) => before + worth, weigh: (count: number) => Math.min(count, 3) };

test('the words of articles come in order, each with the articles in which it stands and what it weighs there', () => {
  const { words, weigh } = openVocabulary();
  const articles = ['the old bridge, the road', 'a bridge'].map((text) => weigh([[text, 1]], counted));
  const table = tableOf(words, articles);
  expect(table.words).toEqual(['a', 'bridge', 'old', 'road', 'the']);
  expect(table.postings[1]).toBe(writePostings([posting(0, 1), posting(1, 1)]));
  expect(table.postings[4]).toBe(writePostings([posting(0, 2)]));
});

test('articles that were weighed before go with those weighed by the same words later, and words that are gone are left out', () => {
  const first = openVocabulary();
  const kept = first.weigh([['An old bridge', 1]], counted);
  first.weigh([['A torn road', 1]], counted);
  const later = openVocabulary([...first.words]);
  const articles = [kept, later.weigh([['A new bridge', 1]], counted)];
  const afresh = openVocabulary();
  const all = ['An old bridge', 'A new bridge'].map((text) => afresh.weigh([[text, 1]], counted));
  expect(tableOf(later.words, articles)).toEqual(tableOf(afresh.words, all));
});
