import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { LibraryPlace } from '#article/lists/places.ts';
import { drawPlaces } from './draw-places.ts';

const place = (name: string, latitude: number, longitude: number): LibraryPlace => ({
  slug: name.toLowerCase(),
  name,
  latitude,
  longitude,
  count: 1,
  stories: [{ id: name, headline: name, lang: 'en', dir: 'ltr', day: '2021-07-14' }],
});

// Drawn once: it takes a while.
const asia = drawPlaces([place('Bokhtar', 37.84, 68.78), place('Dushanbe', 38.56, 68.77), place('Beijing', 39.9, 116.4)]);

test('without places there is no map', () => {
  expect(drawPlaces([])).toBeUndefined();
});

test('all places are on the map in the order of the compass, and neighbours share a dot', () => {
  const { map, near } = asia ?? expect.fail('no map');
  expect(map.wide.dots.map(({ slug, places }) => [slug, places])).toEqual([
    ['bokhtar', 2],
    ['beijing', 1],
  ]);
  const [bokhtar, beijing] = map.wide.dots;
  expect(bokhtar?.x).toBeLessThan(beijing?.x ?? 0);
  expect(bokhtar?.y).toBeGreaterThan(beijing?.y ?? 0);
  expect(near.get('dushanbe')).toEqual(['bokhtar']);
  expect(near.get('beijing')).toEqual([]);
  expect(map.wide.names.map(({ words }) => words)).toEqual(expect.arrayContaining(['Bokhtar', 'Beijing', 'CHINA']));
});

test('a narrow map has its dots on the same lands', () => {
  const { map } = asia ?? expect.fail('no map');
  const share = (layer: typeof map.wide): number => (layer.dots.find(({ slug }) => slug === 'beijing')?.x ?? 0) / layer.width;
  expect(share(map.narrow)).toBeCloseTo(share(map.wide), 2);
});

test('a map of the whole world stays small', () => {
  const { map } = drawPlaces([place('Auckland', -36.8, 174.8), place('Reykjavik', 64.1, -21.9), place('Anchorage', 61.2, -149.9)]) ?? expect.fail('no map');
  expect(gzipSync(JSON.stringify(map)).length).toBeLessThanOrEqual(60_000);
});
