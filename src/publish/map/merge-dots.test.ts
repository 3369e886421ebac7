import { expect, test } from 'vitest';
import type { LibraryPlace } from '#article/lists/places.ts';
import { mergeDots } from './merge-dots.ts';

const place = (name: string, ...ids: string[]): LibraryPlace => ({
  slug: name.toLowerCase(),
  name,
  latitude: 0,
  longitude: 0,
  count: ids.length,
  stories: ids.map((id) => ({ id, headline: id, lang: 'en', dir: 'ltr', day: '2021-07-14' })),
});

test('a dot that would touch one with more stories is taken in by it, and a story of both counts once', () => {
  const dots = mergeDots(
    [
      { place: place('Termez', 'a'), x: 0, y: 0 },
      { place: place('Kabul', 'a', 'b'), x: 10, y: 0 },
      { place: place('Beijing', 'c'), x: 100, y: 0 },
    ],
    24,
  );
  expect(dots.map(({ x, label }) => [x, label])).toEqual([
    [10, '2 places around Kabul: 2 stories'],
    [100, 'Beijing: 1 story'],
  ]);
});

test('dots that are left are as far apart as was asked for', () => {
  const placed = Array.from({ length: 40 }, (_, index) => ({ place: place(`P${index}`, 'a'), x: (index * 37) % 101, y: (index * 53) % 97 }));
  const dots = mergeDots(placed, 24);
  const gaps = dots.flatMap((a, index) => dots.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(24);
  expect(dots.flatMap(({ near }) => near).length + dots.length).toBe(40);
});
