import { expect, test } from 'vitest';
import type { Place } from '#article/block.ts';
import { drawMap } from './draw-map.ts';

const size = { width: 680, height: 320 };
const place = (name: string, latitude: number, longitude: number, main = false): Place => ({
  name,
  latitude,
  longitude,
  main,
});

const all = (svg: string, pattern: RegExp): string[] => [...svg.matchAll(pattern)].map(([, found]) => found ?? '');
const dots = (svg: string): number[][] =>
  [...svg.matchAll(/<circle class="\w+" cx="([^"]+)" cy="([^"]+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);
const names = (svg: string): string[] => all(svg, /<text class="(?:main|other)-name"[^>]*>([^<]*)</g);
const homes = (svg: string): string[] => all(svg, /<path class="(home)"/g);
/** Every number of the drawing: in its attributes and its outlines. */
const numbers = (svg: string): number[] =>
  all(svg, / (?:[xyr]|cx|cy|d|width|height|viewBox)="([^"]*)"/g)
    .flatMap((value) => value.match(/NaN|-?[\d.]+|Infinity/g) ?? [])
    .map(Number);

test('a single place stands in the middle of its map, named, in its country, with neighbours around it', () => {
  const svg = drawMap([place('Tirana', 41.33, 19.82, true)], size);
  expect(dots(svg)).toEqual([[340, 160]]);
  expect(names(svg)).toEqual(['Tirana']);
  expect(homes(svg)).toHaveLength(1);
  expect(all(svg, /<text class="country"[^>]*>([^<]*)</g)).toContain('ITALY');
});

test('a map of two neighbouring towns shows them close together in a wide land', () => {
  const [tirana, durres] = dots(drawMap([place('Tirana', 41.33, 19.82, true), place('Durrës', 41.32, 19.45)], size));
  const apart = (tirana?.[0] ?? 0) - (durres?.[0] ?? 0);
  expect(apart).toBeGreaterThan(5);
  expect(apart).toBeLessThan(15);
});

test('two places on either side of the date line stand side by side, the eastern one on the right', () => {
  const svg = drawMap([place('Suva', -18.14, 178.44, true), place('Apia', -13.83, -171.77)], size);
  const [suva, apia] = dots(svg);
  expect(names(svg)).toEqual(['Suva', 'Apia']);
  const apart = (apia?.[0] ?? 0) - (suva?.[0] ?? 0);
  expect(apart).toBeGreaterThan(100);
  expect(apart).toBeLessThan(680);
});

// The farther apart the places, the more of the world there is to draw: a small map is enough.
const small = { width: 136, height: 64 };

test.each<[string, Place[]]>([
  ['one place', [place('Tirana', 41.33, 19.82)]],
  ['the same place twice', [place('Tirana', 41.33, 19.82, true), place('Tiranë', 41.33, 19.82)]],
  ['places across the date line', [place('Suva', -18.14, 178.44), place('Apia', -13.83, -171.77)]],
  ['places on opposite sides of the world', [place('A', 60, 0), place('B', -60, 180)]],
  ['the ends of the map', [place('North', 85, -180), place('South', -85, 180)]],
])('a map of %s has only finite coordinates, and its places are on it', (_, places) => {
  const svg = drawMap(places, small);
  expect(numbers(svg).length).toBeGreaterThan(10);
  expect(numbers(svg).filter((number) => !Number.isFinite(number))).toEqual([]);
  expect(dots(svg)).toHaveLength(places.length);
  expect(dots(svg).filter(([x = -1, y = -1]) => x < 0 || x > 136 || y < 0 || y > 64)).toEqual([]);
});

test('a name with signs of XML is text', () => {
  const svg = drawMap([place('<script>"A" & B</script>', 41.33, 19.82)], size);
  expect(names(svg)).toEqual(['&lt;script&gt;&quot;A&quot; &amp; B&lt;/script&gt;']);
  expect(svg).not.toContain('<script');
});

test('without a main place the first one’s country is home', () => {
  expect(homes(drawMap([place('Tirana', 41.33, 19.82), place('Rome', 41.9, 12.5)], small))).toHaveLength(1);
  expect(homes(drawMap([place('At sea', 38, 18)], small))).toEqual([]);
});
