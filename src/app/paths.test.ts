import { expect, test } from 'vitest';
import { paths } from './paths.ts';

test('an article’s id is one part of its address, whatever is in it', () => {
  expect(paths.article.href('z21-opens')).toBe('/article/z21-opens');
  expect(paths.article.href('мост/1?')).toBe('/article/%D0%BC%D0%BE%D1%81%D1%82%2F1%3F');
});
