import { expect, test } from 'vitest';
import { clip } from './clip.ts';

const box = { left: 0, right: 10, top: 0, bottom: 10 };

test('a land that goes beyond the map ends at its edges', () => {
  expect(clip([[-5, 2], [5, 2], [5, 8], [-5, 8]], box, true)).toStrictEqual([[[0, 2], [5, 2], [5, 8], [0, 8]]]);
});

test('a land beside the map is not on it, and one that holds it fills it', () => {
  expect(clip([[20, 2], [25, 2], [25, 8]], box, true)).toStrictEqual([]);
  expect(clip([[-5, -5], [15, -5], [15, 15], [-5, 15]], box, true)[0]).toHaveLength(4);
});

test('a border that leaves the map and comes back is two lines', () => {
  expect(clip([[1, 1], [15, 1], [20, 5], [15, 9], [1, 9]], box, false)).toStrictEqual([
    [[1, 1], [15, 1]],
    [[15, 9], [1, 9]],
  ]);
});
