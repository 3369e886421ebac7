import { expect, test } from 'vitest';
import type { Article } from '../article.ts';
import { article, figure } from '../article.fixture.ts';
import type { Place } from '../block.ts';
import { libraryPlaces } from './places.ts';

const at = (name: string, latitude: number, longitude: number): Place => ({ name, latitude, longitude, main: false });
const map = (...places: Place[]) => ({ ...figure('b1'), picture: { kind: 'map' as const, places } });
const story = (id: string, ...places: Place[]): Article => article({ id, lead: map(...places), eventStart: '2021-07-14' });

test('places of all maps come by name, each with its stories once and in order', () => {
  const kabul = at('Kabul', 34.5, 69.2);
  const places = libraryPlaces([
    { ...story('a', at('Termez', 37.2, 67.3), kabul), body: [map(kabul)] },
    story('b', at('Kabul', 34.53, 69.17)),
    article({ lead: figure('lead') }),
  ]);
  expect(places.map(({ slug, count, stories }) => [slug, count, stories.map(({ id }) => id)])).toEqual([
    ['kabul', 2, ['a', 'b']],
    ['termez', 1, ['a']],
  ]);
  expect(places[0]?.stories[0]).toEqual({ id: 'a', headline: 'A bridge opens', lang: 'en', dir: 'ltr', day: '2021-07-14' });
});

test('places of one name that lie far apart are two, and the one with most stories keeps the name as its address', () => {
  const places = libraryPlaces([story('a', at('Batumi', 10, 10)), story('b', at('Batumi', 41.6, 41.6)), story('c', at('Batumi', 41.7, 41.6))]);
  expect(places.map(({ slug, count }) => [slug.replace(/[0-9a-f]{8}$/, '…'), count])).toEqual([
    ['batumi', 2],
    ['batumi-…', 1],
  ]);
});

test('places on either side of the date line can be the same', () => {
  expect(libraryPlaces([story('a', at('Taveuni', -16.8, 179.9)), story('b', at('Taveuni', -16.8, -179.9))])).toHaveLength(1);
});
