import { gzipSync } from 'node:zlib';
import type { LibraryPlace } from '#article/lists/places.ts';
import type { ListedPlace, PlacesPage } from '#article/lists/places-page.ts';
import { countryOf } from './map/country-of.ts';
import { drawPlaces } from './map/draw-places.ts';

/** Bytes, compressed, that the page's data may have. */
const budget = 90_000;
/** How many stories of a place are shown: the first number with which the page keeps to its budget. */
const shown = [5, 3, 1, 0];

/** The page of all places: the map, and each place with its country and its newest stories. */
export function placesPage(places: LibraryPlace[]): PlacesPage {
  const drawn = drawPlaces(places);
  const listed = places.map(({ latitude, longitude, ...place }): ListedPlace => {
    const country = countryOf({ latitude, longitude });
    return { ...place, ...(country !== undefined && { country }), near: drawn?.near.get(place.slug) ?? [] };
  });
  const pageWith = (stories: number): PlacesPage => ({
    ...(drawn && { map: drawn.map }),
    places: listed.map((place) => ({ ...place, stories: place.stories.slice(0, stories) })),
  });
  const fitting = shown.find((stories) => gzipSync(JSON.stringify(pageWith(stories))).length <= budget);
  return pageWith(fitting ?? 0);
}
