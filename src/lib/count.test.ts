import { expect, test } from 'vitest';
import { count } from './count.ts';

test.each([
  [0, '0 sources'],
  [1, '1 source'],
  [2, '2 sources'],
])('%i reads “%s”', (n, words) => {
  expect(count(n, 'source')).toBe(words);
});
