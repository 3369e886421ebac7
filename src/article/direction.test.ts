import { expect, test } from 'vitest';
import { directionOf } from './direction.ts';

test.each(['ar', 'ar-EG', 'fa', 'he', 'HE-il', 'ur', 'ckb'])('%s is written from right to left', (lang) => {
  expect(directionOf(lang)).toBe('rtl');
});

test.each(['en', 'ru', 'zh-Hans', 'tg', 'arn', ''])('%j is written from left to right', (lang) => {
  expect(directionOf(lang)).toBe('ltr');
});
