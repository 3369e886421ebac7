import { expect, test } from 'vitest';
import { countWords } from './count-words.ts';

test.each([
  ['', 0],
  [' – … ', 0],
  ['“… a Su-30SM, and\u00A01,500 km – or more”', 7],
  ['Мост открыт, сказал мэр.', 4],
  ['中国和俄罗斯', 3],
  ['สะพานเปิดแล้ว', 3],
  ['2021年 ABC 中国', 4],
])('%s has %d words', (text, words) => {
  expect(countWords(text)).toBe(words);
});
