import { expect, test } from 'vitest';
import { pageNumbers } from './page-numbers.ts';

test.each([
  [1, 1, [1]],
  [1, 5, [1, 2, 3, 4, 5]],
  [1, 6, [1, 2, 3, 0, 6]],
  [5, 9, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  [6, 334, [1, 0, 4, 5, 6, 7, 8, 0, 334]],
  [331, 334, [1, 0, 329, 330, 331, 332, 333, 334]],
  [334, 334, [1, 0, 332, 333, 334]],
])('on page %d of %d these are shown: %j', (page, pages, shown) => {
  expect(pageNumbers(page, pages)).toEqual(shown);
});
