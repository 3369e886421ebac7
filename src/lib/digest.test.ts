import { expect, test } from 'vitest';
import { digest } from './digest.ts';

// The first three from the test vectors of FNV's authors: http://www.isthe.com/chongo/src/fnv/test_fnv.c
test.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
  ['мост', '5c38eaa8'],
  ['claim 644', '00b5dd31'],
])('the fingerprint of %j is %s', (text, hash) => {
  expect(digest(text)).toBe(hash);
});
