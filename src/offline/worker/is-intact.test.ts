import { expect, test } from 'vitest';
import type { FileEntry } from '#lib/file-entry.ts';
import { isIntact } from './is-intact.ts';
import { reply } from './site.fixture.ts';

// SHA-256 of "abc": FIPS 180-2, appendix B.1.
const abc: FileEntry = ['a.txt', 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=', 'text/plain'];

test('a response with the file’s bytes and type is intact, and can still be read', async () => {
  const response = reply('abc', 'text/plain; charset=utf-8');
  expect(await isIntact(response, abc)).toBe(true);
  expect(await response.text()).toBe('abc');
});

test.each([
  ['other bytes', () => reply('abd', 'text/plain')],
  ['another type', () => reply('abc', 'text/html')],
  ['another status', () => reply('abc', 'text/plain', 203)],
  ['no type', () => new Response(new TextEncoder().encode('abc'))],
])('a response with %s is not', async (_, response) => {
  expect(await isIntact(response(), abc)).toBe(false);
});
