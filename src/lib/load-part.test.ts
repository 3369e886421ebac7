import { expect, test } from 'vitest';
import { loadPart, PartError } from './load-part.ts';

test('a part that comes is handed on', async () => {
  expect(await loadPart(async () => 'part')).toBe('part');
});

test.each<[string, () => Promise<unknown>]>([
  ['is missing', () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'))],
  ['never comes', () => new Promise(() => undefined)],
])('a part that %s is an error of its own kind', async (_, load) => {
  await expect(loadPart(load, 20)).rejects.toBeInstanceOf(PartError);
});
