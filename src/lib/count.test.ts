import { expect, test } from 'vitest';
import { count } from './count.ts';

test.each([
  [0, '0 sources'],
  [1, '1 source'],
  [2, '2 sources'],
])('%i reads “%s”', (n, words) => {
  expect(count(n, 'source')).toBe(words);
});

test('a plural of its own is given', () => {
  expect(count(2, 'story', 'stories')).toBe('2 stories');
  expect(count(1, 'story', 'stories')).toBe('1 story');
});
