import { expect, test } from 'vitest';
import { listsToKeep, withinBudget } from './lists-to-keep.ts';

const topics = [
  { slug: 'sco', name: 'SCO', count: 2 },
  { slug: 'море', name: 'Море', count: 1 },
];

test('the library comes first, then the other sections, then topics by their number of stories', () => {
  const paths = listsToKeep({ topics }).flat();
  expect(paths[0]).toBe('index.html');
  expect(paths.slice(-2)).toEqual(['data/list/topic-sco/1.json', 'data/list/topic-море/1.json']);
});

test('groups are taken whole while the budget lasts, and what was not built is left out', () => {
  const sizes = new Map([['a', 3], ['b', 3], ['c', 5], ['d', 2]]);
  expect(withinBudget([['a', 'b'], ['c'], ['d', 'none']], 8, (path) => sizes.get(path))).toEqual(['a', 'b', 'd']);
});
