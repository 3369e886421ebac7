import { expect, test } from 'vitest';
import { formatBytes } from './format-bytes.ts';

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1_000, '1 kB'],
  [41_499, '41 kB'],
  [1_234_567, '1.2 MB'],
  [38_600_000, '39 MB'],
  [2_500_000_000, '2.5 GB'],
])('%i reads “%s”', (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words);
});
