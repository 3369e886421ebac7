import { expect, test } from 'vitest';
import { posting, readPostings, writePostings } from './postings.ts';

const read = (text: string): [number, number][] => {
  const found: [number, number][] = [];
  readPostings(text, (article, weight) => found.push([article, weight]));
  return found;
};

test('postings come back as they were written, near and far', () => {
  const written: [number, number][] = [[0, 3], [1, 0], [2, 2], [40, 1], [9_999, 3], [2_000_000, 0]];
  expect(read(writePostings(written.map(([article, weight]) => posting(article, weight))))).toEqual(written);
});

test('a posting beside the one before takes one character, and none takes none', () => {
  expect(writePostings([posting(0, 3), posting(1, 1)])).toHaveLength(2);
  expect(read(writePostings([]))).toEqual([]);
});
