import { expect, test } from 'vitest';
import type { Ring } from './frame.ts';
import { simplify } from './simplify.ts';

test('points on a straight line are left out, corners stay', () => {
  const square: Ring = [[0, 0], [5, 0.2], [10, 0], [10, 10], [5, 10], [0, 10], [0, 0]];
  expect(simplify(square)).toStrictEqual([[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]]);
});

test('an island too small to be seen is left out', () => {
  expect(simplify([[3, 3], [4, 3], [4, 4], [3, 3]])).toStrictEqual([]);
});
