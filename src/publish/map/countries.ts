import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoBounds } from 'd3-geo';
import type { Feature, Geometry, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type Country = Feature<Geometry, { name: string }>;

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;

let atlas: Atlas | undefined;
let read: Country[] | undefined;

/** The world at 1:50 million: Natural Earth, as the package world-atlas has it. Read once a build. */
function readAtlas(): Atlas {
  if (!atlas) {
    const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a file of a package whose form is pinned with its version
    atlas = JSON.parse(readFileSync(file, 'utf8')) as Atlas;
  }
  return atlas;
}

/** The world's countries. */
function countries(): Country[] {
  read ??= feature(readAtlas(), readAtlas().objects.countries).features;
  return read;
}

/** A part of the world in degrees. It goes over the date line where `west` is greater than `east`. */
export type Window = { west: number; east: number; south: number; north: number };

let boxed: { country: Country; box: Window }[] | undefined;

const isWithin = (longitude: number, { west, east }: Window): boolean =>
  west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;

/** The countries that may lie in a part of the world: most are out of the question at a glance, and borders are long. */
export function countriesIn(window: Window): Country[] {
  boxed ??= countries().map((country) => {
    const [[west, south], [east, north]] = geoBounds(country);
    return { country, box: { west, east, south, north } };
  });
  return boxed.flatMap(({ country, box }) => {
    const meets = isWithin(box.west, window) || isWithin(window.west, box);
    return meets && box.south <= window.north && box.north >= window.south ? [country] : [];
  });
}

/** All land as one, and the borders on it, each once. */
export function landAndBorders(): { land: Feature[]; borders: MultiLineString } {
  const { countries: all, land } = readAtlas().objects;
  return { land: feature(readAtlas(), land).features, borders: mesh(readAtlas(), all, (a, b) => a !== b) };
}
