import { expect, test } from 'vitest';
import { compactPath } from './compact-path.ts';

test('a ring is written in steps of half px from point to point', () => {
  expect(compactPath([[[1, 2], [4, 2], [4, 5.1], [1, 5]]], true)).toBe('M2 4l6 0 0 6-6 0z');
});

test('points that fall together are one, and a line stays open', () => {
  expect(compactPath([[[0, 0], [0.1, 0.1], [10, -1], [10.2, -1.1]]], false)).toBe('M0 0l20-2');
});

test('islands too small to see are left out, as are lines of one point', () => {
  expect(compactPath([[[0, 0], [0.5, 0.5], [1, 0]]], true)).toBe('');
  expect(compactPath([[[0, 0], [0.1, 0]]], false)).toBe('');
});
